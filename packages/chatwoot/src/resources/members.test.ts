import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { agent, team, user } from "./fixtures.testing.ts";

interface Case {
  readonly name: string;
  readonly call: (cw: Chatwoot) => PromiseLike<unknown>;
  /** Method, path and body as the server must receive them. */
  readonly sent: readonly [method: string, target: string, body?: unknown];
  /** What the server answers; absent for an empty answer. */
  readonly reply?: unknown;
  readonly gives: unknown;
}

const base = "/api/v1/accounts/1";
const user_ids = [7, 8];

const cases: Case[] = [
  {
    name: "inboxes.members.list",
    call: (cw) => cw.inboxes.members.list(3),
    sent: ["GET", `${base}/inbox_members/3`],
    reply: { payload: [agent] },
    gives: [agent],
  },
  {
    name: "inboxes.members.add",
    call: (cw) => cw.inboxes.members.add(3, { user_ids }),
    sent: ["POST", `${base}/inbox_members`, { inbox_id: 3, user_ids }],
    reply: { payload: [agent] },
    gives: [agent],
  },
  {
    name: "inboxes.members.set",
    call: (cw) => cw.inboxes.members.set(3, { user_ids }),
    sent: ["PATCH", `${base}/inbox_members`, { inbox_id: 3, user_ids }],
    reply: { payload: [agent] },
    gives: [agent],
  },
  {
    name: "inboxes.members.remove",
    call: (cw) => cw.inboxes.members.remove(3, { user_ids: [7] }),
    sent: ["DELETE", `${base}/inbox_members`, { inbox_id: 3, user_ids: [7] }],
    gives: undefined,
  },
  {
    name: "teams.list",
    call: (cw) => cw.teams.list(),
    sent: ["GET", `${base}/teams`],
    reply: [team],
    gives: [team],
  },
  {
    name: "teams.get",
    call: (cw) => cw.teams.get(5),
    sent: ["GET", `${base}/teams/5`],
    reply: team,
    gives: team,
  },
  {
    name: "teams.create",
    call: (cw) => cw.teams.create({ name: "Sales", description: "Sells" }),
    sent: ["POST", `${base}/teams`, { name: "Sales", description: "Sells" }],
    reply: team,
    gives: team,
  },
  {
    name: "teams.update",
    call: (cw) => cw.teams.update(5, { allow_auto_assign: false }),
    sent: ["PATCH", `${base}/teams/5`, { allow_auto_assign: false }],
    reply: team,
    gives: team,
  },
  {
    name: "teams.delete",
    call: (cw) => cw.teams.delete(5),
    sent: ["DELETE", `${base}/teams/5`],
    gives: undefined,
  },
  {
    name: "teams.members.list",
    call: (cw) => cw.teams.members.list(5),
    sent: ["GET", `${base}/teams/5/team_members`],
    reply: [agent],
    gives: [agent],
  },
  {
    name: "teams.members.add",
    call: (cw) => cw.teams.members.add(5, { user_ids }),
    sent: ["POST", `${base}/teams/5/team_members`, { user_ids }],
    reply: [agent],
    gives: [agent],
  },
  {
    name: "teams.members.set",
    call: (cw) => cw.teams.members.set(5, { user_ids }),
    sent: ["PATCH", `${base}/teams/5/team_members`, { user_ids }],
    reply: [agent],
    gives: [agent],
  },
  {
    name: "teams.members.remove",
    call: (cw) => cw.teams.members.remove(5, { user_ids: [7] }),
    sent: ["DELETE", `${base}/teams/5/team_members`, { user_ids: [7] }],
    gives: undefined,
  },
  {
    name: "profile.get",
    call: (cw) => cw.profile.get(),
    sent: ["GET", "/api/v1/profile"],
    reply: user,
    gives: user,
  },
];

describe.each(cases)("$name", ({ call, sent: [method, target, body], reply, gives }) => {
  it("sends what the server understands and gives the thing itself", async () => {
    await using server = await recordingServer(() => (reply === undefined ? {} : { json: reply }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    await expect(call(cw)).resolves.toEqual(gives);

    expect(server.requests).toHaveLength(1);
    const request = server.last();
    expect(request).toMatchObject({ method, target });
    expect(request.json).toEqual(body);
    expect(request.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    expect(request.rawHeaders.map(([name]) => name.toLowerCase())).toContain("api-access-token");
    expect(request.headers["api-access-token"]).toBe("secret-token");
    await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", method, request.path, 200, reply);
  });

  it("is a NotFoundError where the server knows no such thing", async () => {
    const missing = { error: "Resource could not be found" };
    await using server = await recordingServer(() => ({ status: 404, json: missing }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    await expect(call(cw)).rejects.toMatchObject({
      name: "NotFoundError",
      status: 404,
      body: missing,
      method,
      attempts: 1,
      effect: "none",
    });
  });
});

const changes = {
  "inboxes.members.add": (cw: Chatwoot, ids: number[]) => cw.inboxes.members.add(3, { user_ids: ids }),
  "inboxes.members.set": (cw: Chatwoot, ids: number[]) => cw.inboxes.members.set(3, { user_ids: ids }),
  "inboxes.members.remove": (cw: Chatwoot, ids: number[]) => cw.inboxes.members.remove(3, { user_ids: ids }),
  "teams.members.add": (cw: Chatwoot, ids: number[]) => cw.teams.members.add(5, { user_ids: ids }),
  "teams.members.set": (cw: Chatwoot, ids: number[]) => cw.teams.members.set(5, { user_ids: ids }),
  "teams.members.remove": (cw: Chatwoot, ids: number[]) => cw.teams.members.remove(5, { user_ids: ids }),
};

describe.each(Object.entries(changes))("%s", (_name, change) => {
  it.each<[unknown, string]>([
    [["7"], "user_ids[0]"],
    [[7, "8"], "user_ids[1]"],
    [[7.5], "user_ids[0]"],
    [[Number.NaN], "user_ids[0]"],
    [[0], "user_ids[0]"],
    [[-1], "user_ids[0]"],
    ["7", "user_ids"],
    [undefined, "user_ids"],
  ])("refuses %j before anything is sent", async (ids, argument) => {
    await using server = await recordingServer(() => ({ json: [] }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    const result = await change(cw, ids as number[]).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument, attempts: 0 } });
    expect(server.requests).toEqual([]);
  });
});

describe("teams.members.set", () => {
  it("empties a team only when told so with an empty list", async () => {
    await using server = await recordingServer(() => ({ json: [] }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    await expect(cw.teams.members.set(5, { user_ids: [] })).resolves.toEqual([]);
    expect(server.last().json).toEqual({ user_ids: [] });
    await expectValidRequest("chatwoot", server.last());
  });

  it("is a PermissionDeniedError when an id is no user of the account, which the server answers with 401", async () => {
    await using server = await recordingServer(() => ({ status: 401, json: { error: "Invalid User IDs" } }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    const call = cw.teams.members.set(5, { user_ids: [999] });
    await expect(call).rejects.toMatchObject({ name: "PermissionDeniedError", status: 401 });
  });
});
