// SPDX-License-Identifier: MIT
// The person at the sandbox's sign-in page.

const form = (fields) => ({
  method: "POST",
  redirect: "manual",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(fields).toString(),
});

/** Picks `user` on the page behind `url` and accepts; returns where the app is to be told. */
export async function signIn(url, user) {
  let answer = await fetch(url, form({ sandbox_step: "account", user }));
  if (answer.status === 200)
    answer = await fetch(url, form({ sandbox_step: "consent", user, decision: "accept" }));
  if (answer.status !== 302)
    throw new Error(`the sign-in page answered ${answer.status}`);
  return new URL(answer.headers.get("location"));
}

/** Types a device's code on its page and accepts as `user`. */
export async function enterDeviceCode(page, code, user) {
  const answer = await fetch(page, form({ otc: code, sandbox_step: "consent", user, decision: "accept" }));
  if (answer.status !== 200)
    throw new Error(`the device page answered ${answer.status}`);
}
