// SPDX-License-Identifier: MIT
// A browser without a window and the person before it: oidc_browser.mjs URL USER accept|deny [CODE]. Keeps cookies,
// follows redirects, fills in forms. The last line is "ended STATUS WORDS" with what the last page says.
const [start, user, decision, code] = process.argv.slice(2);
const cookies = new Map(); // "name path" -> [path, pair]

function cookiesFor(url) {
  return [...cookies.values()].filter(([path]) => url.pathname.startsWith(path))
    .sort(([a], [b]) => b.length - a.length).map(([, pair]) => pair).join("; ");
}

function keep(answer, url) {
  for (const line of answer.headers.getSetCookie()) {
    const [pair, ...attributes] = line.split(/; */);
    const path = attributes.map((one) => /^path=(.*)$/i.exec(one)).find(Boolean)?.[1] ?? url.pathname;
    const over = attributes.some((one) => /^expires=Thu, 01 Jan 1970/i.test(one));
    const key = `${pair.split("=")[0]} ${path}`;
    if (over)
      cookies.delete(key);
    else
      cookies.set(key, [path, pair]);
  }
}

const plain = (text) => text.replaceAll("&quot;", "\"").replaceAll("&#39;", "'").replaceAll("&lt;", "<")
  .replaceAll("&gt;", ">").replaceAll("&#x2F;", "/").replaceAll("&amp;", "&");
const attribute = (tag, name) => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

let url = new URL(start);
let options = {};
for (let step = 0; step < 20; ++step) {
  const cookie = cookiesFor(url);
  const answer = await fetch(url, { ...options, redirect: "manual",
    headers: { ...options.headers, ...(cookie ? { Cookie: cookie } : {}) } });
  keep(answer, url);
  const page = await answer.text();
  options = {};
  if (answer.status >= 300 && answer.status < 400) {
    url = new URL(answer.headers.get("location"), url);
    continue;
  }
  const form = /<form\b[^>]*>/.exec(page)?.[0];
  if (!form) {
    console.log(`ended ${answer.status} ${page.replaceAll(/<style.*?<\/style>|<[^>]*>/gs, " ").replaceAll(/\s+/g, " ").trim()}`);
    process.exit(0);
  }
  const fields = new URLSearchParams();
  for (const [input] of page.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(input, "name");
    const own = { user, decision: decision === "accept" ? "accept" : "deny" }[name];
    const typed = name === "user_code" && !attribute(input, "value") ? code : undefined;
    if (name)
      fields.set(name, own ?? typed ?? attribute(input, "value"));
  }
  // The device page asks first whether the code on the device is the same; that is where a person backs out.
  if (fields.has("confirm") && decision === "deny") {
    fields.delete("confirm");
    fields.set("abort", "yes");
  }
  url = new URL(attribute(form, "action"), url);
  options = { method: "POST", body: fields.toString(), headers: { "Content-Type": "application/x-www-form-urlencoded" } };
}
console.log("ended 0 too many steps");
process.exit(1);
