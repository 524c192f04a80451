import { expect, test } from "vitest";
import { token, withKoreai } from "./with-koreai.ts";

const ROLES = "/api/public/roles?roleType=admin";
const now = Math.floor(Date.now() / 1000);

test.each([
  ["no expiry", token()],
  ["an expiry to come", token({ exp: now + 3600, iat: now })],
])("a token with %s is taken", (_name, auth) =>
  withKoreai(async ({ call }) => {
    expect((await call("GET", ROLES, { headers: { auth } })).status).toBe(200);
  }),
);

test.each([
  ["made with another secret", token({}, { secret: "another" })],
  ["of another app", token({ appId: "cs-other" })],
  ["without a subject", token({ sub: undefined })],
  ["that has expired", token({ exp: now - 1 })],
  ["whose expiry is no number", token({ exp: "never" })],
  ["that claims no algorithm", token({}, { alg: "none" })],
  ["with a part too many", `${token()}.x`],
  ["that is none", "hello"],
])("a token %s is refused", (_name, auth) =>
  withKoreai(async ({ call }) => {
    const refused = { status: 401, body: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] } };
    expect(await call("GET", ROLES, { headers: { auth } })).toEqual(refused);
  }),
);

test("a request without a token is refused", () =>
  withKoreai(async ({ server }) => {
    expect((await fetch(server.url + ROLES)).status).toBe(401);
  }));

test("a body that is no JSON object is a 400 and an unknown path a 404", () =>
  withKoreai(async ({ server, call }) => {
    expect((await call("DELETE", "/api/public/users", { body: "{", wrong: true })).status).toBe(400);
    expect((await call("DELETE", "/api/public/users", { body: [], wrong: true })).status).toBe(400);
    expect((await fetch(`${server.url}/api/public/nothing`, { headers: { auth: token() } })).status).toBe(404);
  }));
