import { expect, test } from "vitest";
import { AGENT_TOKEN } from "./seed.ts";
import { idsOf, withChatwoot } from "./with-chatwoot.ts";

const payloadIds = (body: unknown): unknown[] => idsOf((body as { payload: unknown }).payload);

test("members are listed under payload", () =>
  withChatwoot(async ({ call }) => {
    const { status, body } = await call("GET", "inbox_members/3");
    expect(status).toBe(200);
    expect(payloadIds(body)).toEqual([1, 2, 7]);
  }));

test("adding answers all members, and takes strangers without showing them", () =>
  withChatwoot(async ({ server, call }) => {
    const { body } = await call("POST", "inbox_members", { body: { inbox_id: 3, user_ids: [4, 90] } });
    expect(payloadIds(body)).toEqual([1, 2, 4, 7]);
    expect(server.store.inboxes[0]?.memberIds).toContain(90);
  }));

test("adding somebody who does not exist is a 422", () =>
  withChatwoot(async ({ call }) => {
    const { status, body } = await call("POST", "inbox_members", { body: { inbox_id: 3, user_ids: [404] } });
    expect({ status, body }).toEqual({ status: 422, body: { message: "User must exist", attributes: ["user"] } });
  }));

test("setting replaces the members", () =>
  withChatwoot(async ({ call }) => {
    const { body } = await call("PATCH", "inbox_members", { body: { inbox_id: 3, user_ids: [2, 4] } });
    expect(payloadIds(body)).toEqual([2, 4]);
  }));

test("setting with ids as strings clashes with the members they name and changes nothing", () =>
  withChatwoot(async ({ call }) => {
    const sent = { body: { inbox_id: 3, user_ids: ["2"] }, wrong: true };
    expect(await call("PATCH", "inbox_members", sent)).toMatchObject({
      status: 422,
      body: { attributes: ["user_id"] },
    });
    expect(payloadIds((await call("GET", "inbox_members/3")).body)).toEqual([1, 2, 7]);
  }));

test("removing answers nothing, also for ids of nobody and for no ids at all", () =>
  withChatwoot(async ({ call }) => {
    const gone = { status: 200, body: undefined };
    expect(await call("DELETE", "inbox_members", { body: { inbox_id: 3, user_ids: [7] } })).toEqual(gone);
    expect(payloadIds((await call("GET", "inbox_members/3")).body)).toEqual([1, 2]);
    expect(await call("DELETE", "inbox_members", { body: { inbox_id: 3, user_ids: [404] } })).toEqual(gone);
    expect(await call("DELETE", "inbox_members", { body: { inbox_id: 3 }, wrong: true })).toEqual(gone);
  }));

test("an inbox that is not there is a 404", () =>
  withChatwoot(async ({ call }) => {
    expect((await call("GET", "inbox_members/99")).status).toBe(404);
    expect((await call("DELETE", "inbox_members", { body: { inbox_id: 99, user_ids: [1] } })).status).toBe(404);
  }));

test("an agent sees only inboxes of his own and changes none", () =>
  withChatwoot(async ({ call }) => {
    expect((await call("GET", "inbox_members/8", { token: AGENT_TOKEN })).status).toBe(200);
    const refused = { status: 401, body: { error: "You are not authorized to do this action" } };
    expect(await call("GET", "inbox_members/3", { token: AGENT_TOKEN })).toEqual(refused);
    const sent = { token: AGENT_TOKEN, body: { inbox_id: 8, user_ids: [4] } };
    for (const method of ["POST", "PATCH", "DELETE"])
      expect(await call(method, "inbox_members", sent)).toEqual(refused);
  }));
