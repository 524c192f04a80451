import { expectValidExchanges, expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { RecordingServer, Reply } from "@truewire/test-support";
import { afterEach, describe, expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";
import type { UsersRemoveParams } from "./users.ts";

const servers: RecordingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A client of a server that gives one reply to everything. */
async function answering(reply: Reply): Promise<{ kore: KoreAI; server: RecordingServer }> {
  const server = await recordingServer(() => reply);
  servers.push(server);
  const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false, maxRetries: 0 });
  return { kore, server };
}

function refusal(emailId: string, msg = "Unauthorized to perform this activity") {
  const reason = {
    statusCode: 400,
    status: 400,
    customCode: 400,
    errors: [{ msg, code: 400 }],
    message: msg,
    name: "BadRequest",
  };
  return { emailId, reason };
}

describe("users.remove", () => {
  it.each<[UsersRemoveParams, object]>([
    [{ deleteEmailIds: ["a@example.com"] }, { deleteEmailIds: ["a@example.com"] }],
    [{ orgUserIds: ["u-1", "u-2"] }, { orgUserIds: ["u-1", "u-2"] }],
  ])("sends %j as the body of a DELETE", async (params, body) => {
    const { kore, server } = await answering({ json: { msg: "Users are removed Successfully" } });
    const out = await kore.users.remove(params);
    expect(out).toEqual({
      outcome: "all",
      requested: Object.values(params).flat().length,
      message: "Users are removed Successfully",
      failed: [],
    });
    const request = server.last();
    expect(request).toMatchObject({ method: "DELETE", target: "/api/public/users", json: body });
    expect(request.headers).toMatchObject({ auth: "given-token", "content-type": "application/json" });
    await expectValidRequest("koreai", request);
    await expectValidResponse("koreai", "DELETE", request.path, 200, { msg: "Users are removed Successfully" });
  });

  it.each([200, 207, 400, 403, 500])("tells a partial failure under status %i", async (status) => {
    const body = { failedUserDetails: [refusal("b@example.com")] };
    const { kore } = await answering({ status, json: body });
    const out = await kore.users.remove({ deleteEmailIds: ["a@example.com", "b@example.com"] });
    expect(out).toMatchObject({ outcome: "partial", requested: 2 });
    expect(out.failed).toEqual([{ ...refusal("b@example.com"), orgUserId: undefined }]);
    if (status !== 207) await expectValidResponse("koreai", "DELETE", "/api/public/users", status, body);
  });

  it.each([200, 400, 403, 500])("throws a BatchError when nobody was removed, under status %i", async (status) => {
    const { kore } = await answering({ status, json: { failedUserDetails: [refusal("a@example.com")] } });
    const result = await kore.users.remove({ deleteEmailIds: ["a@example.com"] }).safe();
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toMatchObject({
      name: "BatchError",
      outcome: "none",
      requested: 1,
      httpStatus: status,
      operation: "users.remove",
      failed: [{ emailId: "a@example.com", reason: { message: "Unauthorized to perform this activity" } }],
    });
    await expect(kore.users.remove({ deleteEmailIds: ["a@example.com"] })).rejects.toThrow("none of 1 succeeded");
  });

  it("counts an address once, however often it is given", async () => {
    const { kore } = await answering({ json: { failedUserDetails: [refusal("a@example.com")] } });
    const call = kore.users.remove({ deleteEmailIds: ["a@example.com", "a@example.com"] });
    await expect(call).rejects.toMatchObject({ name: "BatchError", requested: 1 });
  });

  it("keeps the id that a removal by organisation id reports", async () => {
    const entry = { orgUserId: "u-1", reason: { errors: [{ msg: "unknown" }] } };
    const { kore } = await answering({ json: { msg: "done", failedUserDetails: [entry] } });
    const out = await kore.users.remove({ orgUserIds: ["u-1", "u-2"] });
    expect(out.failed).toEqual([{ emailId: undefined, orgUserId: "u-1", reason: { errors: [{ msg: "unknown" }] } }]);
  });

  it("leaves an error without a report what it is", async () => {
    const { kore } = await answering({
      status: 403,
      json: { errors: [{ message: "Scope is incorrect!", code: 4002 }] },
    });
    const result = await kore.users.remove({ deleteEmailIds: ["a@example.com"] }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "PermissionDeniedError", status: 403, code: 4002 } });
  });

  it.each([401, 403, 404, 429, 500, 503])("leaves status %i with a bare message an error", async (status) => {
    const { kore } = await answering({ status, json: { msg: "forbidden" } });
    const result = await kore.users.remove({ deleteEmailIds: ["a@example.com", "b@example.com"] }).safe();
    expect(result).toMatchObject({ ok: false, error: { status, serverMessage: "forbidden" } });
  });

  it("leaves an error status with an empty report an error", async () => {
    const { kore } = await answering({ status: 400, json: { failedUserDetails: [] } });
    await expect(kore.users.remove({ deleteEmailIds: ["a@example.com"] })).rejects.toMatchObject({ status: 400 });
  });

  it.each([[{ failedUserDetails: "none" }], [{ failedUserDetails: {} }], [{}], [[]], [null], ["text"]])(
    "does not take a success that holds no report (%j) for one",
    async (json) => {
      const { kore } = await answering({ json });
      const result = await kore.users.remove({ deleteEmailIds: ["a@example.com"] }).safe();
      expect(result).toMatchObject({ ok: false, error: { name: "ResponseParseError", effect: "applied" } });
    },
  );

  it("tells that an earlier attempt may have removed users who are now reported as unknown", async () => {
    const server = await recordingServer(() =>
      server.requests.length === 1
        ? { status: 503 }
        : { status: 400, json: { failedUserDetails: [refusal("a@example.com", "unknown user")] } },
    );
    servers.push(server);
    const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false });
    const call = kore.users.remove({ deleteEmailIds: ["a@example.com"] });
    await expect(call).rejects.toMatchObject({ name: "BatchError", attempts: 2, effect: "unknown" });
  });

  it("is a NotFoundError, not a success, when the repetition of a removal finds no such endpoint", async () => {
    const server = await recordingServer(() =>
      server.requests.length === 1 ? { status: 503 } : { status: 404, json: {} },
    );
    servers.push(server);
    const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false });
    const result = await kore.users.remove({ deleteEmailIds: ["a@example.com"] }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "NotFoundError", effect: "unknown" } });
  });

  it("keeps the headers of a report that came under an error status", async () => {
    const body = { failedUserDetails: [refusal("b@example.com")] };
    const { kore } = await answering({ status: 400, json: body, headers: { "x-request-id": "r-7" } });
    const ids = ["a@example.com", "b@example.com"];
    const { data, response, requestId } = await kore.users.remove({ deleteEmailIds: ids }).withResponse();
    expect([data.outcome, response.status, requestId]).toEqual(["partial", 400, "r-7"]);
    expect(response.headers.get("x-request-id")).toBe("r-7");
    await expect(kore.users.remove({ deleteEmailIds: ids }).asResponse()).rejects.toMatchObject({ status: 400 });
  });

  it("reads an entry whose reason is missing", async () => {
    const { kore } = await answering({ json: { msg: "x", failedUserDetails: [{ emailId: "a@example.com" }] } });
    const out = await kore.users.remove({ deleteEmailIds: ["a@example.com", "b@example.com"] });
    expect(out.failed[0]?.reason.errors).toEqual([]);
  });

  it.each<[unknown, string]>([
    [{ deleteEmailIds: [] }, "deleteEmailIds"],
    [{ orgUserIds: [] }, "orgUserIds"],
    [{ deleteEmailIds: ["a@example.com"], orgUserIds: ["u-1"] }, "orgUserIds"],
    [{ deleteEmailIds: ["a@example.com", 7] }, "deleteEmailIds[1]"],
    [{ deleteEmailIds: [" "] }, "deleteEmailIds[0]"],
    [{ deleteEmailIds: "a@example.com" }, "deleteEmailIds"],
    [{}, "deleteEmailIds"],
    [undefined, "params"],
    [null, "params"],
  ])("refuses %j before anything is sent", async (params, argument) => {
    const { kore, server } = await answering({ json: {} });
    const result = await kore.users.remove(params as UsersRemoveParams).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument } });
    expect(server.requests).toEqual([]);
  });
});

describe("users.create and users.update", () => {
  const created = { userInfo: { emailId: "a@example.com", status: "success" } };
  const refused = {
    userInfo: { emailId: "b@example.com", status: "failure", reason: { errors: [{ msg: "INVALID_EMAIL" }] } },
  };
  const users = [{ userInfo: { emailId: "a@example.com" } }, { userInfo: { emailId: "b@example.com" } }];

  it.each([
    ["create", "POST"],
    ["update", "PUT"],
  ] as const)("%s tells users that failed from users that are listed although all went well", async (verb, method) => {
    const { kore, server } = await answering({ json: { msg: "done", failedUserDetails: [created, refused] } });
    const out = await kore.users[verb]({ users });
    expect(out).toEqual({ outcome: "partial", requested: 2, message: "done", failed: [refused] });
    expect(server.last()).toMatchObject({ method, target: "/api/public/users", json: { users } });
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("is a complete success where every entry says so", async () => {
    const { kore } = await answering({ json: { msg: "done", failedUserDetails: [created] } });
    await expect(kore.users.create({ users: users.slice(0, 1) })).resolves.toMatchObject({
      outcome: "all",
      failed: [],
    });
  });

  it.each([200, 400])("is a BatchError where every entry failed, under status %i", async (status) => {
    const { kore } = await answering({ status, json: { failedUserDetails: [refused] } });
    await expect(kore.users.create({ users: users.slice(1) })).rejects.toMatchObject({
      name: "BatchError",
      requested: 1,
    });
  });

  it.each([[[]], [undefined], [[7]], [[null]]])("refuses users: %j before anything is sent", async (list) => {
    const { kore, server } = await answering({ json: {} });
    const result = await kore.users.create({ users: list as never }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError" } });
    expect(server.requests).toEqual([]);
  });
});

describe("users.get", () => {
  it("tells users from addresses that named nobody", async () => {
    const known = { userInfo: { emailId: "a@example.com", userId: "u-1" } };
    const unknown = { userInfo: { emailId: "b", status: "failure", reason: { errors: [{ msg: "User not found." }] } } };
    const { kore, server } = await answering({ json: [known, unknown] });
    const out = await kore.users.get({ emailIds: ["a@example.com", "b"], status: "all" });
    expect(out).toEqual({ found: [known], failed: [unknown] });
    expect(server.last()).toMatchObject({
      method: "POST",
      target: "/api/public/usersInfo",
      json: { emailIds: ["a@example.com", "b"], status: "all" },
    });
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", "/api/public/usersInfo", 200, [known, unknown]);
  });
});

describe("users.list and users.updateAccess", () => {
  it("lists users with their roles", async () => {
    const user = { username: "a@example.com", userId: "u-1", btRoles: [], adminRoles: [] };
    const body = { total: 1, availableMore: false, users: [user] };
    const { kore, server } = await answering({ json: body });
    await expect(kore.users.list({ limit: 5 })).resolves.toEqual(body);
    expect(server.last()).toMatchObject({ method: "GET", target: "/api/public/alluserroles?limit=5" });
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", "/api/public/alluserroles", 200, body);
  });

  it("sets rights", async () => {
    const { kore, server } = await answering({ json: ["SUCCESS"] });
    await expect(kore.users.updateAccess({ emailIds: ["a@example.com"], isDeveloper: true })).resolves.toEqual([
      "SUCCESS",
    ]);
    expect(server.last()).toMatchObject({
      method: "POST",
      target: "/api/public/useraccess",
      json: { emailIds: ["a@example.com"], isDeveloper: true },
    });
    await expectValidExchanges("koreai", server.exchanges);
  });
});
