import { describe, expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { judgedMock } from "./judged.testing.ts";
import { mockKoreAI, type MockKoreAIOptions } from "./mock-koreai.ts";

function start(options?: MockKoreAIOptions) {
  const mock = mockKoreAI(options);
  return { mock, kore: new KoreAI({ ...mock.options, maxRetries: 1 }) };
}

describe("jobs", () => {
  it("advance with every look, and end as planned", async () => {
    const { mock, kore } = judgedMock({ jobs: { polls: 2 } });
    const job = await kore.bots.export({ exportType: "latest" });
    const states = [await job.status(), await job.status(), await job.status()].map(({ state }) => state);
    expect(states).toEqual(["pending", "pending", "succeeded"]);
    mock.planJobs("bots.export.start", { polls: 0, end: "failed", reason: "The store is full" });
    const failing = await kore.bots.export({ exportType: "latest" });
    await expect(failing.wait()).rejects.toMatchObject({ name: "JobFailedError", message: /The store is full/ });
    mock.planJobs("bots.publish.start", { polls: 0, end: "partial" });
    const partial = await kore.bots.publish({ versionComment: "x" });
    expect((await partial.status()).state).toBe("partial");
  });

  it("are planned for operations that start some", () => {
    const { mock } = start();
    expect(() => mock.planJobs("bots.export.status", {})).toThrow(/starts no job/);
    expect(() => mock.planJobs("bots.export" as OperationId, {})).toThrow(/knows no operation "bots.export"/);
  });

  it("of which the server keeps nothing give files, too", async () => {
    const { kore } = judgedMock();
    const job = await kore.ml.export({ type: "csv" });
    const file = await job.wait();
    expect(await (await file.download()).text()).toBe("what ml.export.start made");
  });
});

describe("faults", () => {
  it("answer with a status, as often as they are to, and the client tries again", async () => {
    const { mock, kore } = start();
    mock.fail("groups.list", { status: 503 });
    await expect(kore.groups.list().toArray()).resolves.toEqual([]);
    expect(mock.calls.map(({ status }) => status)).toEqual([503, 200]);
    mock.fail("groups.list", { status: 429, headers: { "retry-after": "0" }, times: 2 });
    await expect(kore.groups.list()).rejects.toMatchObject({ name: "RateLimitError", attempts: 2 });
  });

  it.each([
    [400, "BadRequestError"],
    [401, "AuthenticationError"],
    [404, "NotFoundError"],
    [500, "InternalServerError"],
  ])("with status %i are the error of that status", async (status, name) => {
    const { mock, kore } = start();
    // A bad token is tried once more, with a fresh one.
    mock.fail("tables.insert", { status, times: 2 });
    await expect(kore.tables.insert("orders", {})).rejects.toMatchObject({ name, status });
  });

  it("break the connection before the server acted, or after it did", async () => {
    const { mock, kore } = start({ tables: { orders: [] } });
    for (const reset of ["before", "after"] as const) {
      mock.fail("tables.insert", { reset });
      const call = kore.tables.insert("orders", { reset });
      await expect(call).rejects.toMatchObject({ name: "ConnectionError", effect: "unknown" });
    }
    await expect(kore.tables.query("orders").toArray()).resolves.toMatchObject([{ reset: "after" }]);
  });

  it("delay an answer, which a signal ends", async () => {
    const { mock, kore } = start();
    mock.fail("groups.list", { delay: 600_000 });
    const controller = new AbortController();
    const call = kore.groups.list({}, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("replies", () => {
  it("stand in for what the server would say, files among them", async () => {
    const { mock, kore } = start();
    mock.reply("groups.list", { json: { total: 1, availableMore: false, groups: [{ _id: "x", gN: "Mine" }] } });
    await expect(kore.groups.list().toArray()).resolves.toMatchObject([{ gN: "Mine" }]);
    mock.reply("GET /api/public/beta", { file: new Blob(["{}"], { type: "application/json" }) });
    await expect(kore.request("GET", "/api/public/beta")).resolves.toEqual({});
  });
});

describe("requests are refused", () => {
  it.each([
    ["GET", "/api/public/beta", undefined, "GET /api/public/beta is not described"],
    ["GET", "/api/public/roles", undefined, "query.roleType is missing"],
    ["POST", "/api/public/users", { users: [{ userInfo: {} }] }, "body.users[0].userInfo.emailId is missing"],
    ["POST", "/api/public/bot/st-1/getSessions", { dateFrom: "yesterday" }, 'body.dateFrom is "yesterday", expected'],
    ["POST", "/api/public/bot/import", { uploadMode: "ZIP", zipInfo: "x", icon: "y" }, "body.icon must be left out"],
    ["DELETE", "/api/public/users", { emails: ["x"] }, "body.deleteEmailIds is missing"],
  ] as const)("that are not as described: %s %s %o", async (method, path, body, message) => {
    const { mock, kore } = start();
    await expect(kore.request(method, path, { body })).rejects.toThrow(message);
    expect(mock.calls[0]).toMatchObject({ status: 400 });
    expect(mock.calls[0]?.problems.join("; ")).toContain(message);
  });

  it("unless the mock is not strict", async () => {
    const { mock, kore } = start({ strict: false });
    await expect(kore.request("GET", "/api/public/groups", { query: { size: 1 } })).resolves.toMatchObject({
      total: 0,
    });
    expect(mock.calls[0]?.problems).toEqual([expect.stringContaining("query.size is not described")]);
    await expect(kore.request("GET", "/api/public/beta")).rejects.toMatchObject({ status: 404 });
  });

  it("without a token", async () => {
    const { mock } = start();
    const response = await mock.fetch(`${mock.options.host}/api/public/groups`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
    ]);
  });
});

it("tells of success where it answers with the least that is described", async () => {
  const { campaigns } = judgedMock().kore.contactCenter;
  const list = { name: "Due in July", description: "Renewals", source: "passiveApi" } as const;
  await expect(campaigns.contactLists.create(list)).resolves.toMatchObject({ _id: expect.any(String) });
  await expect(campaigns.schedules.disable("Renewals")).resolves.toMatchObject({ status: "success" });
});

it("takes credentials as well as a token", async () => {
  const { mock } = start();
  const { token: _token, ...options } = mock.options;
  const credentials = { clientId: "cs-1", clientSecret: "a secret that is long enough", algorithm: "HS256" as const };
  await new KoreAI({ ...options, credentials }).groups.list();
  expect(mock.calls[0]?.headers.get("auth")?.split(".")).toHaveLength(3);
});

it.each([
  [{ user: [] }, "user"],
  [{ botid: "st-1" }, "botid"],
  [5, "options"],
])("is not made of %j", (options, argument) => {
  expect(() => mockKoreAI(options as never)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument }),
  );
});
