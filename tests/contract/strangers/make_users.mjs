// SPDX-License-Identifier: MIT
// make_users.mjs one|batches COUNT PREFIX: users made the way the documentation of @microsoft/microsoft-graph-client
// shows it, one by one or in batches of 20, four at a time; prints the milliseconds it took. What `./dev bench` stands
// beside. GRAPH_URL says where, GRAPH_TOKEN who.
import { BatchRequestContent, BatchResponseContent, Client, HTTPMessageHandler } from "@microsoft/microsoft-graph-client";

const [mode, count, prefix] = process.argv.slice(2);
const root = process.env.GRAPH_URL;
// Over plain http the client leaves its token out, rightly; the sandbox on this machine is to see it all the same.
const token = {
  execute(context) {
    const headers = new Headers(context.options?.headers);
    headers.set("Authorization", `Bearer ${process.env.GRAPH_TOKEN}`);
    context.options = { ...context.options, headers };
    return this.next.execute(context);
  },
  setNext(next) { this.next = next; },
};
token.setNext(new HTTPMessageHandler());
const client = Client.initWithMiddleware({ baseUrl: `${root}/`, defaultVersion: "v1.0", middleware: token });

const letters = (n) => [...String(n)].map((digit) => "abcdefghij"[digit]).join("");
const newUser = (n) => ({
  accountEnabled: true, displayName: `Peer ${letters(n)}`, mailNickname: `${prefix}${n}`,
  userPrincipalName: `${prefix}${n}@contoso.com`,
  passwordProfile: { forceChangePasswordNextSignIn: true, password: "Tq7#mZ2!vKx9Lp4&" },
});

async function batch(from, size) {
  const steps = Array.from({ length: size }, (_, i) => ({
    id: String(i + 1),
    request: new Request(`${root}/users`, { // only its path goes into the batch
      method: "POST", body: JSON.stringify(newUser(from + i)), headers: { "Content-Type": "application/json" },
    }),
  }));
  const content = await new BatchRequestContent(steps).getContent();
  const answers = new BatchResponseContent(await client.api("/$batch").post(content)).getResponses();
  for (const answer of answers.values()) {
    if (answer.status !== 201)
      throw new Error(`an item answered ${answer.status}`);
  }
}

// The connection is open and the code is warm, as they are in a program that runs.
await client.api("/users").top(1).get();
const begun = performance.now();
if (mode === "one") {
  for (let n = 0; n < count; ++n)
    await client.api("/users").post(newUser(n));
} else {
  let next = 0;
  await Promise.all(Array.from({ length: 4 }, async () => {
    while (next < count) {
      const from = next;
      next += 20;
      await batch(from, Math.min(20, count - from));
    }
  }));
}
console.log(performance.now() - begun);
