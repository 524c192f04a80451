import { expect, test } from "vitest";
import { AGENT_TOKEN } from "./seed.ts";
import { idsOf, withChatwoot } from "./with-chatwoot.ts";

test("teams are listed as a bare array, with the caller's own membership", () =>
  withChatwoot(async ({ call }) => {
    expect(idsOf((await call("GET", "teams")).body)).toEqual([5, 6]);
    expect((await call("GET", "teams/6")).body).toMatchObject({
      id: 6,
      name: "repairs",
      description: null,
      is_member: false,
    });
    expect((await call("GET", "teams/6", { token: AGENT_TOKEN })).body).toMatchObject({ is_member: true });
  }));

test("a team is created with its name in lower case, flat or under a key of its own", () =>
  withChatwoot(async ({ call }) => {
    const { body } = await call("POST", "teams", { body: { name: "Night Shift", icon: "moon" } });
    expect(body).toEqual({
      id: 7,
      name: "night shift",
      description: null,
      allow_auto_assign: true,
      icon: "moon",
      icon_color: null,
      account_id: 1,
      is_member: false,
    });
    const wrapped = await call("POST", "teams", { body: { team: { name: "Early Shift" } }, wrong: true });
    expect(wrapped.body).toMatchObject({ id: 8, name: "early shift" });
  }));

test("a name that is taken or blank, and a body without columns, are 422 in two shapes", () =>
  withChatwoot(async ({ call }) => {
    const taken = { message: "Name has already been taken", attributes: ["name"] };
    expect(await call("POST", "teams", { body: { name: "Sales" } })).toEqual({ status: 422, body: taken });
    expect(await call("PATCH", "teams/6", { body: { name: "sales" } })).toEqual({ status: 422, body: taken });
    expect(await call("POST", "teams", { body: { name: " " } })).toMatchObject({
      status: 422,
      body: { attributes: ["name"] },
    });
    expect(await call("POST", "teams", { body: {}, wrong: true })).toMatchObject({
      status: 422,
      body: { error: expect.any(String) },
    });
  }));

test("a team is changed and deleted", () =>
  withChatwoot(async ({ call }) => {
    const { body } = await call("PATCH", "teams/5", { body: { description: null, allow_auto_assign: false } });
    expect(body).toMatchObject({ id: 5, name: "sales", description: null, allow_auto_assign: false });
    expect(await call("DELETE", "teams/5")).toEqual({ status: 200, body: undefined });
    expect(await call("GET", "teams/5")).toEqual({ status: 404, body: { error: "Resource could not be found" } });
  }));

test("only administrators change teams", () =>
  withChatwoot(async ({ call }) => {
    const token = AGENT_TOKEN;
    expect((await call("POST", "teams", { token, body: { name: "x" } })).status).toBe(401);
    expect((await call("PATCH", "teams/5", { token, body: { name: "x" } })).status).toBe(401);
    expect((await call("DELETE", "teams/5", { token })).status).toBe(401);
  }));
