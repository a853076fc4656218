// SPDX-License-Identifier: MIT
// Every answer of the sandbox's Graph has the shape that Microsoft's own OpenAPI description gives it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv";
import yaml from "js-yaml";
import { signIn } from "./browser.mjs";

const root = process.env.SANDBOX_URL;
const clientId = process.env.SANDBOX_CLIENT_ID;
const description = yaml.load(readFileSync("graph-v1.0-openapi.yaml", "utf8"));
plainNull(description);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(description, "graph");

/** `nullable` beside a union is OpenAPI's way to say what JSON Schema says with one more alternative. */
function plainNull(schema) {
  if (schema === null || typeof schema !== "object")
    return;
  if (schema.nullable && !schema.type) {
    delete schema.nullable;
    if (schema.anyOf)
      schema.anyOf.push({ type: "null" });
  }
  Object.values(schema).forEach(plainNull);
}

const permissions = ["User.Read", "User.ReadWrite.All", "Domain.ReadWrite.All", "Organization.Read.All",
  "RoleManagement.Read.Directory", "LicenseAssignment.ReadWrite.All", "User.RevokeSessions.All"];

async function tokenOf(user) {
  const verifier = "v".repeat(64);
  const url = `${root}/organizations/oauth2/v2.0/authorize?` + new URLSearchParams({
    client_id: clientId, response_type: "code", redirect_uri: "http://localhost:1/",
    scope: ["openid", ...permissions].join(" "), code_challenge: verifier, code_challenge_method: "plain",
  });
  const code = (await signIn(url, user)).searchParams.get("code");
  const answer = await fetch(`${root}/organizations/oauth2/v2.0/token`, {
    method: "POST", body: new URLSearchParams({
      client_id: clientId, grant_type: "authorization_code", code, redirect_uri: "http://localhost:1/",
      code_verifier: verifier,
    }),
  });
  return (await answer.json()).access_token;
}

/** The schema of that path's answer, resolved down to where it stands. */
function schemaOf(path, method, status) {
  const responses = description.paths[path][method].responses;
  const key = responses[status] ? status : responses[`${status}`[0] + "XX"] ? `${status}`[0] + "XX" : "default";
  const response = responses[key];
  const pointer = (...parts) => "graph#/" + parts.map((part) =>
    encodeURIComponent(`${part}`.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  if (response.$ref)
    return "graph" + response.$ref + "/content/application~1json/schema";
  const type = Object.keys(response.content ?? {})[0];
  return type && pointer("paths", path, method, "responses", key, "content", type, "schema");
}

/** The schema behind a reference, or the schema itself. */
function at(schema) {
  const pointer = typeof schema === "string" ? schema.slice(schema.indexOf("#")) : schema.$ref;
  if (!pointer)
    return schema;
  return at(pointer.slice(2).split("/").reduce(
    (place, part) => place[decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")], description));
}

/** Names a schema gives its properties, through references and unions. */
function declared(schema, names = new Set()) {
  if (schema?.$ref)
    return declared(at(schema), names);
  Object.keys(schema?.properties ?? {}).forEach((name) => names.add(name));
  (schema?.allOf ?? schema?.anyOf ?? []).forEach((part) => declared(part, names));
  return names;
}

const user = {
  accountEnabled: true, displayName: "Shape", mailNickname: "shape", userPrincipalName: "shape@contoso.com",
  usageLocation: "NL", passwordProfile: { forceChangePasswordNextSignIn: true, password: "Tq7#mZ2!vKx9Lp4&" },
};
const newer = new Set(["accountId", "accountName", "subscriptionIds"]); // of subscribedSku, younger than the description
const eventual = { ConsistencyLevel: "eventual" };
const selected = ["id", "userPrincipalName", "mailNickname", "usageLocation", "accountEnabled", "userType", "createdDateTime",
  "deletedDateTime", "assignedLicenses", "passwordProfile", "passwordPolicies", "onPremisesImmutableId", "proxyAddresses",
  "otherMails", "creationType", "externalUserState", "onPremisesSyncEnabled", "signInSessionsValidFromDateTime", "city",
  "department", "companyName", "country", "employeeId", "streetAddress"].join();

// [path of the description, method, address, status, body, headers]
const calls = [
  ["/me", "get", "/me", 200],
  ["/me/memberOf", "get", "/me/memberOf", 200],
  ["/me/memberOf/microsoft.graph.directoryRole", "get", "/me/memberOf/microsoft.graph.directoryRole?$count=true", 200, null, eventual],
  ["/organization", "get", "/organization", 200],
  ["/domains", "get", "/domains", 200],
  ["/domains/{domain-id}", "get", "/domains/contoso.com", 200],
  ["/domains/{domain-id}", "get", "/domains/nobody.example", 404],
  ["/domains", "post", "/domains", 201, { id: "shape.example" }],
  ["/domains", "post", "/domains", 400, { id: "shape.example" }],
  ["/domains/{domain-id}/verificationDnsRecords", "get", "/domains/shape.example/verificationDnsRecords", 200],
  ["/domains/{domain-id}/verify", "post", "/domains/shape.example/verify", 400],
  ["/domains/{domain-id}/verify", "post", "/domains/shape.example/verify", 200],
  ["/users", "post", "/users", 201, user],
  ["/users", "post", "/users", 400, user],
  ["/users", "get", "/users", 200],
  ["/users", "get", "/users?$top=1000", 400],
  ["/users/$count", "get", "/users/$count", 200, null, eventual],
  ["/users/{user-id}", "get", "/users/shape@contoso.com", 200],
  ["/users/{user-id}", "get", `/users/shape@contoso.com?$select=${selected}`, 200],
  ["/users/{user-id}", "get", "/users/nobody@contoso.com", 404],
  ["/users/{user-id}", "patch", "/users/shape@contoso.com", 204, { jobTitle: "Shape" }],
  ["/users/{user-id}/memberOf", "get", "/users/admin@contoso.com/memberOf", 200],
  ["/users/{user-id}/licenseDetails", "get", "/users/shape@contoso.com/licenseDetails", 200],
  ["/users/{user-id}/assignLicense", "post", "/users/shape@contoso.com/assignLicense", 200,
    { addLicenses: [{ disabledPlans: [], skuId: "f30db892-07e9-47e9-837c-80727f46fd3d" }], removeLicenses: [] }],
  ["/users/{user-id}", "delete", "/users/shape@contoso.com", 204],
  ["/directory/deletedItems/microsoft.graph.user", "get", "/directory/deletedItems/microsoft.graph.user", 200],
  ["/directoryRoles", "get", "/directoryRoles", 200],
  ["/subscribedSkus", "get", "/subscribedSkus", 200],
  ["/$batch", "post", "/$batch", 200, { requests: [{ id: "1", method: "GET", url: "/me" }, { id: "2", method: "GET", url: "/nothing" }] }],
];

test("answers keep to the OpenAPI description", async () => {
  const token = await tokenOf("admin@contoso.com");
  for (const [path, method, address, status, body, headers] of calls) {
    const answer = await fetch(`${root}/v1.0${address}`, {
      method: method.toUpperCase(),
      headers: { Authorization: `Bearer ${token}`, ...(body ? { "Content-Type": "application/json" } : {}), ...headers },
      body: body ? JSON.stringify(body) : undefined,
    });
    const where = `${method} ${address}`;
    assert.equal(answer.status, status, where);
    const text = await answer.text();
    if (status === 204) {
      assert.equal(text, "", where);
      continue;
    }
    const json = answer.headers.get("content-type").startsWith("text/plain") ? text : JSON.parse(text);
    const reference = schemaOf(path, method, status);
    const validate = ajv.getSchema(reference);
    assert.ok(validate, `no schema for ${where} at ${reference}`);
    assert.ok(validate(json), `${where}: ${ajv.errorsText(validate.errors)}\n${text}`);
    // The description is open to more; the sandbox is not: a name Graph does not have would teach its users wrong.
    if (status >= 400 || typeof json !== "object" || path === "/$batch")
      continue;
    const schema = at(reference);
    const items = at(schema?.properties?.value?.items ?? {});
    const names = declared(json.value instanceof Array ? items : schema);
    for (const one of json.value instanceof Array ? json.value : [json]) {
      const strange = Object.keys(one).filter((name) => !name.startsWith("@") && !names.has(name) && !newer.has(name));
      // Members of other types come by their own type's name.
      if (!one["@odata.type"])
        assert.deepEqual(strange, [], where);
    }
  }
});
