// SPDX-License-Identifier: MIT
// @azure/msal-node and @microsoft/microsoft-graph-client against the sandbox, as their users would write it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CryptoProvider, InteractionRequiredAuthError, PublicClientApplication } from "@azure/msal-node";
import { BatchRequestContent, BatchResponseContent, Client, GraphError, PageIterator } from "@microsoft/microsoft-graph-client";
import { enterDeviceCode, signIn } from "./browser.mjs";

const root = process.env.SANDBOX_URL; // https, for MSAL takes no other authority
const faulty = process.env.SANDBOX_FAULTY_URL; // 429 now and then
const clientId = process.env.SANDBOX_CLIENT_ID;
const admin = "admin@contoso.com";
const redirectUri = "http://localhost:50505/";

const app = (tenant = "organizations", id = clientId) =>
  new PublicClientApplication({
    auth: { clientId: id, authority: `${root}/${tenant}`, knownAuthorities: [new URL(root).host] },
  });

async function codeSignIn(pca, scopes, user = admin) {
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const url = await pca.getAuthCodeUrl({
    scopes, redirectUri, codeChallenge: challenge, codeChallengeMethod: "S256", state: "kept",
  });
  const back = await signIn(url, user);
  assert.equal(back.searchParams.get("state"), "kept");
  return { code: back.searchParams.get("code"), scopes, redirectUri, codeVerifier: verifier };
}

async function graphFor(scopes, user = admin) {
  const pca = app();
  const { accessToken } = await pca.acquireTokenByCode(await codeSignIn(pca, scopes, user));
  return Client.init({
    baseUrl: `${root}/`, defaultVersion: "v1.0", customHosts: new Set([new URL(root).hostname]),
    authProvider: (done) => done(null, accessToken),
  });
}

const newUser = (alias) => ({
  accountEnabled: true, displayName: alias, mailNickname: alias, userPrincipalName: `${alias}@contoso.com`,
  passwordProfile: { forceChangePasswordNextSignIn: true, password: "Tq7#mZ2!vKx9Lp4&" },
});

test("MSAL: authorization code with PKCE, then silently", async () => {
  const pca = app();
  const result = await pca.acquireTokenByCode(await codeSignIn(pca, ["User.Read"]));
  assert.equal(result.account.username, admin);
  assert.equal(result.account.name, "Maya Lindqvist");
  assert.ok(result.scopes.includes("User.Read"));
  const cached = await pca.acquireTokenSilent({ account: result.account, scopes: ["User.Read"] });
  assert.equal(cached.fromCache, true);
  const fresh = await pca.acquireTokenSilent({ account: result.account, scopes: ["User.Read"], forceRefresh: true });
  assert.equal(fresh.fromCache, false);
  assert.notEqual(fresh.accessToken, result.accessToken);
});

test("MSAL: its own loopback listener", async () => {
  const result = await app("contoso.com").acquireTokenInteractive({
    scopes: ["User.Read"],
    openBrowser: async (url) => { await fetch(await signIn(url, admin)); },
  });
  assert.equal(result.account.username, admin);
});

test("MSAL: device code", async () => {
  const result = await app().acquireTokenByDeviceCode({
    scopes: ["User.Read"],
    deviceCodeCallback: async ({ verificationUri, userCode, message }) => {
      assert.ok(message.includes(userCode));
      await enterDeviceCode(verificationUri, userCode, admin);
    },
  });
  assert.equal(result.account.username, admin);
});

test("MSAL: what has not been agreed to needs a person", async () => {
  const pca = app();
  const { account } = await pca.acquireTokenByCode(await codeSignIn(pca, ["User.Read"], "user@contoso.com"));
  await assert.rejects(pca.acquireTokenSilent({ account, scopes: ["User.ReadWrite.All"] }), (error) => {
    assert.ok(error instanceof InteractionRequiredAuthError, error.constructor.name);
    assert.equal(error.subError, "consent_required");
    assert.match(error.message, /65001/);
    return true;
  });
});

test("MSAL: a code works once and only with its verifier", async () => {
  const pca = app();
  const request = await codeSignIn(pca, ["User.Read"]);
  const rejects = (changed, number) => assert.rejects(pca.acquireTokenByCode(changed), (error) => {
    assert.equal(error.errorCode, "invalid_grant");
    assert.match(error.message, new RegExp(number));
    return true;
  });
  await rejects({ ...request, codeVerifier: "w".repeat(64) }, "501481");
  await pca.acquireTokenByCode(request);
  await rejects(request, "54005");
});

test("MSAL: unknown tenant and unknown app", async () => {
  await assert.rejects(app("nobody.example").getAuthCodeUrl({ scopes: ["User.Read"], redirectUri }));
  const stranger = app("organizations", "00000000-0000-0000-0000-000000000001");
  await assert.rejects(stranger.acquireTokenByDeviceCode({ scopes: ["User.Read"], deviceCodeCallback: () => {} }));
});

test("Graph SDK: me, paging, count", async () => {
  const scopes = ["User.Read", "User.Read.All"];
  const me = await (await graphFor(scopes)).api("/me").get();
  assert.equal(me.userPrincipalName, admin);
  const client = await graphFor(scopes, "admin@treyresearch.net");
  const first = await client.api("/users").select(["id", "displayName"]).top(100).get();
  const ids = new Set();
  const pages = new PageIterator(client, first, (user) => { ids.add(user.id); return true; });
  await pages.iterate();
  assert.equal(ids.size, 250);
  const count = await client.api("/users/$count").header("ConsistencyLevel", "eventual").get();
  assert.equal(Number(count), 250);
  const found = await client.api("/users").filter("startsWith(userPrincipalName,'admin')").get();
  assert.equal(found.value.length, 1);
});

test("Graph SDK: create, conflict, not found, delete", async () => {
  const client = await graphFor(["User.ReadWrite.All"]);
  const user = await client.api("/users").post(newUser("stranger"));
  assert.equal(user.userPrincipalName, "stranger@contoso.com");
  await assert.rejects(client.api("/users").post(newUser("stranger")), (error) => {
    assert.ok(error instanceof GraphError);
    assert.equal(error.statusCode, 400);
    assert.equal(error.code, "Request_BadRequest");
    assert.equal(JSON.parse(error.body).details[0].code, "ObjectConflict");
    return true;
  });
  await client.api(`/users/${user.id}`).patch({ jobTitle: "Visitor" });
  assert.equal((await client.api(`/users/${user.id}`).get()).jobTitle, "Visitor");
  await client.api(`/users/${user.id}`).delete();
  await assert.rejects(client.api(`/users/${user.id}`).get(), { statusCode: 404, code: "Request_ResourceNotFound" });
});

test("Graph SDK: $batch", async () => {
  const client = await graphFor(["User.Read", "User.ReadWrite.All"]);
  const content = new BatchRequestContent([
    { id: "1", request: new Request(`${root}/me`, { method: "GET" }) },
    { id: "2", request: new Request(`${root}/users`, { method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify(newUser("batched")) }) },
    { id: "3", request: new Request(`${root}/users/nobody@contoso.com`, { method: "GET" }) },
  ]);
  const answers = new BatchResponseContent(await client.api("/$batch").post(await content.getContent()));
  assert.equal((await answers.getResponseById("1").json()).userPrincipalName, admin);
  assert.equal(answers.getResponseById("2").status, 201);
  assert.equal(answers.getResponseById("3").status, 404);
});

test("Graph SDK: retries what is throttled", async () => {
  const token = await tokenOfFaulty();
  const plainFetch = globalThis.fetch;
  let refused = 0;
  globalThis.fetch = async (...request) => {
    const answer = await plainFetch(...request);
    refused += answer.status === 429 ? 1 : 0;
    return answer;
  };
  try {
    const client = Client.init({
      baseUrl: `${faulty}/`, defaultVersion: "v1.0", customHosts: new Set([new URL(faulty).hostname]),
      authProvider: (done) => done(null, token),
    });
    for (let i = 0; i < 8; ++i)
      assert.equal((await client.api("/me").get()).userPrincipalName, admin);
  } finally {
    globalThis.fetch = plainFetch;
  }
  assert.ok(refused > 0, "nothing was throttled");
});

/** A token of the sandbox that throttles, asked for until it comes. */
async function tokenOfFaulty() {
  const verifier = "v".repeat(64);
  const url = `${faulty}/organizations/oauth2/v2.0/authorize?` + new URLSearchParams({
    client_id: clientId, response_type: "code", redirect_uri: redirectUri, scope: "openid User.Read",
    code_challenge: verifier, code_challenge_method: "plain",
  });
  for (;;) {
    const back = await signIn(url, admin);
    const answer = await fetch(`${faulty}/organizations/oauth2/v2.0/token`, {
      method: "POST", body: new URLSearchParams({
        client_id: clientId, grant_type: "authorization_code", code: back.searchParams.get("code"),
        redirect_uri: redirectUri, code_verifier: verifier,
      }),
    });
    if (answer.status === 200)
      return (await answer.json()).access_token;
    assert.equal(answer.status, 429);
  }
}
