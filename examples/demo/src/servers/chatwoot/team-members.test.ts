import { expect, test } from "vitest";
import { AGENT_TOKEN } from "./seed.ts";
import { idsOf, withChatwoot } from "./with-chatwoot.ts";

const PATH = "teams/5/team_members";

test("members are listed as a bare array", () =>
  withChatwoot(async ({ call }) => {
    expect(idsOf((await call("GET", PATH)).body)).toEqual([2, 4, 7]);
  }));

test("adding answers only those who are new", () =>
  withChatwoot(async ({ call }) => {
    expect(idsOf((await call("POST", PATH, { body: { user_ids: [1, 2] } })).body)).toEqual([1]);
    expect((await call("POST", PATH, { body: { user_ids: [1, 2] } })).body).toEqual([]);
    expect(idsOf((await call("GET", PATH)).body)).toEqual([1, 2, 4, 7]);
  }));

test("setting replaces the members and answers them all", () =>
  withChatwoot(async ({ call }) => {
    expect(idsOf((await call("PATCH", PATH, { body: { user_ids: [1, 2] } })).body)).toEqual([1, 2]);
    expect((await call("PATCH", PATH, { body: { user_ids: [] } })).body).toEqual([]);
  }));

test("setting with ids as strings removes everybody and adds nobody", () =>
  withChatwoot(async ({ server, call }) => {
    const answer = await call("PATCH", PATH, { body: { user_ids: ["1", "2"] }, wrong: true });
    expect(answer).toEqual({ status: 200, body: [] });
    expect(server.store.teams[0]?.memberIds.size).toBe(0);
  }));

test("removing answers nothing", () =>
  withChatwoot(async ({ call }) => {
    expect(await call("DELETE", PATH, { body: { user_ids: [7, 1] } })).toEqual({ status: 200, body: undefined });
    expect(idsOf((await call("GET", PATH)).body)).toEqual([2, 4]);
  }));

test("an id of nobody in the account is a 401 and changes nothing", () =>
  withChatwoot(async ({ call }) => {
    const refused = { status: 401, body: { error: "Invalid User IDs" } };
    for (const method of ["POST", "PATCH", "DELETE"]) {
      expect(await call(method, PATH, { body: { user_ids: [1, 90] } })).toEqual(refused);
    }
    expect(idsOf((await call("GET", PATH)).body)).toEqual([2, 4, 7]);
  }));

test("a missing list is a 500, an unknown team a 404, an agent's change a 401", () =>
  withChatwoot(async ({ call }) => {
    for (const method of ["POST", "PATCH", "DELETE"]) {
      expect((await call(method, PATH, { body: {}, wrong: true })).status).toBe(500);
      expect((await call(method, "teams/99/team_members", { body: { user_ids: [1] } })).status).toBe(404);
      expect((await call(method, PATH, { body: { user_ids: [1] }, token: AGENT_TOKEN })).status).toBe(401);
    }
  }));
