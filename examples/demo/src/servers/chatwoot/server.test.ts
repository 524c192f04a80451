import { expect, test } from "vitest";
import { AGENT_TOKEN } from "./seed.ts";
import { withChatwoot } from "./with-chatwoot.ts";

test("no token and a wrong token are 401 in two shapes", () =>
  withChatwoot(async ({ call }) => {
    expect(await call("GET", "teams", { token: null, wrong: true })).toEqual({
      status: 401,
      body: { errors: ["You need to sign in or sign up before continuing."] },
    });
    expect(await call("GET", "teams", { token: "x" })).toEqual({
      status: 401,
      body: { error: "Invalid Access Token" },
    });
  }));

test("the token is read from the header with underscores, too", () =>
  withChatwoot(async ({ call }) => {
    const headers = { api_access_token: AGENT_TOKEN };
    expect((await call("GET", "/api/v1/profile", { token: null, headers, wrong: true })).body).toMatchObject({ id: 4 });
  }));

test("an unknown account is a 404, somebody else's user a 401", () =>
  withChatwoot(async ({ call }) => {
    expect((await call("GET", "/api/v1/accounts/2/teams")).status).toBe(404);
    expect((await call("GET", "teams", { token: "demo-token-of-90" })).status).toBe(401);
  }));

test("the profile names the caller and his accounts", () =>
  withChatwoot(async ({ call }) => {
    const { body } = await call("GET", "/api/v1/profile");
    expect(body).toMatchObject({
      id: 1,
      role: "administrator",
      account_id: 1,
      accounts: [{ id: 1, role: "administrator" }],
    });
    const stranger = await call("GET", "/api/v1/profile", { token: "demo-token-of-90" });
    expect(stranger.body).toMatchObject({ id: 90, role: null, account_id: null, access_token: "", accounts: [] });
  }));

test("broken JSON is a 400 and an unknown path a 404", () =>
  withChatwoot(async ({ server }) => {
    const headers = { "Api-Access-Token": AGENT_TOKEN, "content-type": "application/json" };
    const broken = await fetch(`${server.url}/api/v1/accounts/1/teams`, { method: "POST", headers, body: "{" });
    expect(broken.status).toBe(400);
    expect((await fetch(`${server.url}/api/v1/nothing`, { headers })).status).toBe(404);
  }));
