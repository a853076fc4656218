// SPDX-License-Identifier: MIT
// The certified OpenID provider `oidc-provider` behind the addresses of Microsoft's identity platform: the paths, the
// claims of its id_token and its way with offline_access are Microsoft's, all the rest is the provider's own.
// The first line is "listening on URL". POST /control?ahead=SECONDS moves the provider's clock, ?forget takes back all
// that people have agreed to, ?stale makes codes old as soon as they are handed out.
import http from "node:http";
import Provider, { interactionPolicy } from "oidc-provider";

const tenant = "c0ffee00-0000-4000-8000-000000000001";
const people = {
  "ada@example.com": { oid: "c0ffee00-0000-4000-8000-00000000000a", name: "Ada Example" },
  "ben@example.com": { oid: "c0ffee00-0000-4000-8000-00000000000b", name: "Ben Example" },
};
const clientId = "c0ffee00-0000-4000-8000-0000000000c1";

let ahead = 0;
let stale = false;
const realNow = Date.now;
Date.now = () => realNow() + ahead * 1000;

const server = http.createServer();
server.listen(0, "127.0.0.1", async () => {
  const root = `http://127.0.0.1:${server.address().port}`;
  server.on("request", await serve(root));
  console.log(`listening on ${root}`);
});

async function serve(root) {
  const { Prompt, base } = interactionPolicy;
  const policy = base();
  policy.add(new Prompt({ name: "select_account", requestable: true }), 0);
  const provider = new Provider(`${root}/${tenant}/v2.0`, {
    clients: [{
      client_id: clientId, application_type: "native", token_endpoint_auth_method: "none",
      redirect_uris: ["http://localhost/"], response_types: ["code"],
      grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
    }],
    scopes: ["openid", "offline_access", "profile", `${root}/User.Read`, `${root}/Domain.Read.All`],
    claims: { openid: ["sub", "oid", "tid", "ver"], profile: ["name", "preferred_username"] },
    conformIdTokenClaims: false, // Microsoft puts them into the id_token
    features: { devInteractions: { enabled: false }, deviceFlow: { enabled: true } },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    // Keeps the time that is left through rotations, so that a refresh token grows old.
    ttl: { AccessToken: 3600, AuthorizationCode: 60, DeviceCode: 900, Grant: 8640000, IdToken: 3600, Interaction: 3600,
      RefreshToken: 7776000, Session: 8640000 },
    cookies: { keys: ["of no use to anybody"] },
    interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
    routes: {
      authorization: "/oauth2/v2.0/authorize", token: "/oauth2/v2.0/token",
      device_authorization: "/oauth2/v2.0/devicecode", code_verification: "/oauth2/v2.0/deviceauth",
    },
    findAccount: (_, id) => people[id] && {
      accountId: id,
      claims: () => ({ sub: id, tid: tenant, ver: "2.0", preferred_username: id, ...people[id] }),
    },
    renderError: (ctx, out) => { ctx.type = "html"; ctx.body = `<p>${out.error}: ${out.error_description}</p>`; },
  });
  const grants = [];
  provider.on("authorization.success", () => { ahead += stale ? 600 : 0; });
  provider.on("grant.success", (ctx) => console.log(`granted ${ctx.oidc.params.grant_type}`));
  provider.on("grant.error", (ctx, error) => console.log(`refused ${error.error}: ${error.error_detail ?? ""}`));
  provider.on("server_error", (_, error) => console.log(`error ${error.stack}`));
  const callback = provider.callback();

  return async (request, response) => {
    const url = new URL(request.url, root);
    if (url.pathname === "/control") {
      ahead += Number(url.searchParams.get("ahead") ?? 0);
      stale = url.searchParams.has("stale");
      if (url.searchParams.has("forget"))
        await Promise.all(grants.splice(0).map(async (id) => (await provider.Grant.find(id))?.destroy()));
      response.end();
    } else if (url.pathname.startsWith("/interaction/")) {
      await interact(request, response).catch((error) => { response.statusCode = 500; response.end(`${error.stack}`); });
    } else {
      // Koa takes what is left of the address for the place the provider is mounted at.
      const [, place, rest] = /^(\/[^/]*(?:\/v2\.0(?=\/\.well-known))?)(.*)$/.exec(request.url);
      request.originalUrl = request.url;
      request.url = rest;
      // Microsoft grants offline_access by itself; OpenID Connect wants the person asked for it.
      if (rest.startsWith("/oauth2/v2.0/authorize?")) {
        const asked = new URL(request.url, root);
        const prompts = new Set((asked.searchParams.get("prompt") ?? "").split(" ").filter(Boolean).concat("consent"));
        asked.searchParams.set("prompt", [...prompts].join(" "));
        request.url = asked.pathname + asked.search;
        request.originalUrl = place + request.url;
      }
      callback(request, response);
    }
  };

  /** One page for all the provider wants of a person: who they are, and whether they agree. */
  async function interact(request, response) {
    const { params } = await provider.interactionDetails(request, response);
    if (request.method !== "POST") {
      response.setHeader("Content-Type", "text/html");
      response.end(`<form method="post" action="${request.url}"><input name="user"/><input name="decision"/></form>`);
      return;
    }
    let body = "";
    for await (const part of request)
      body += part;
    const form = new URLSearchParams(body);
    if (form.get("decision") !== "accept") {
      await provider.interactionFinished(request, response, { error: "access_denied", error_description: "not today" });
      return;
    }
    const accountId = form.get("user");
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    const grantId = await grant.save();
    grants.push(grantId);
    await provider.interactionFinished(request, response,
      { login: { accountId }, select_account: {}, consent: { grantId } }, { mergeWithLastSubmission: false });
  }
}
