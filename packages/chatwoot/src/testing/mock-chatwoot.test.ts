import { validateRequest } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { mockChatwoot } from "./mock-chatwoot.ts";
import type { OperationId } from "./generated/operation-ids.ts";

function start(options?: Parameters<typeof mockChatwoot>[0]) {
  const mock = mockChatwoot(options);
  return { mock, cw: new Chatwoot({ ...mock.options, maxRetries: 1 }) };
}

describe("calls", () => {
  it("are recorded with what was sent and answered", async () => {
    const { mock, cw } = start({ inboxes: [{}], contacts: [{}], conversations: [{}] });
    await cw.conversations.messages.create(1, { content: "Hello" });
    const calls = mock.callsOf("create-a-new-message-in-a-conversation");
    expect(calls).toMatchObject([{ method: "POST", body: { content: "Hello" }, status: 200, problems: [] }]);
    expect(mock.calls).toHaveLength(1);
    expect(mock.callsOf("contactList")).toEqual([]);
  });
});

describe("faults", () => {
  it("answer with a status, as often as they are to, and the client tries again", async () => {
    const { mock, cw } = start();
    mock.fail("list-all-teams", { status: 503 });
    await expect(cw.teams.list()).resolves.toEqual([]);
    expect(mock.calls.map(({ status }) => status)).toEqual([503, 200]);
    mock.fail("list-all-teams", { status: 429, headers: { "retry-after": "0" }, times: 2 });
    await expect(cw.teams.list()).rejects.toMatchObject({ name: "RateLimitError", attempts: 2 });
    await expect(cw.teams.list()).resolves.toEqual([]);
  });

  it.each([
    [401, undefined, "AuthenticationError"],
    [404, undefined, "NotFoundError"],
    [422, { error: "No" }, "UnprocessableEntityError"],
    [500, undefined, "InternalServerError"],
  ])("with status %i are the error of that status", async (status, json, name) => {
    const { mock, cw } = start();
    mock.fail("create-a-team", { status, ...(json && { json }) });
    await expect(cw.teams.create({ name: "x" })).rejects.toMatchObject({ name, status });
    expect((await cw.teams.list()).length).toBe(0);
  });

  it("break the connection before the server acted, or after it did", async () => {
    const { mock, cw } = start();
    mock.fail("create-a-team", { reset: "before" });
    await expect(cw.teams.create({ name: "x" })).rejects.toMatchObject({ name: "ConnectionError", effect: "unknown" });
    expect(await cw.teams.list()).toEqual([]);
    mock.fail("create-a-team", { reset: "after" });
    await expect(cw.teams.create({ name: "x" })).rejects.toMatchObject({ name: "ConnectionError", code: "ECONNRESET" });
    expect(await cw.teams.list()).toMatchObject([{ name: "x" }]);
    expect(mock.callsOf("create-a-team").map(({ status }) => status)).toEqual([undefined, undefined]);
  });

  it("delay an answer, which a signal ends", async () => {
    const { mock, cw } = start();
    mock.fail("list-all-teams", { delay: 1 });
    await expect(cw.teams.list()).resolves.toEqual([]);
    mock.fail("list-all-teams", { delay: 600_000 });
    const controller = new AbortController();
    const call = cw.teams.list({ signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  it("and replies are refused for operations that nobody knows", () => {
    const { mock } = start();
    const typo = "list-all-team" as OperationId;
    expect(() => mock.fail(typo, { status: 500 })).toThrow(/knows no operation "list-all-team"/);
    expect(() => mock.reply(typo, {})).toThrow(TypeError);
    expect(() => mock.callsOf(typo)).toThrow(TypeError);
  });
});

describe("replies", () => {
  it("stand in for what the server would say", async () => {
    const { mock, cw } = start();
    mock.reply("get-account-canned-response", { json: [{ id: 1, account_id: 1, short_code: "hi", content: "Hello" }] });
    await expect(cw.cannedResponses.list()).resolves.toMatchObject([{ short_code: "hi" }]);
    mock.reply("list-all-teams", (call) => ({ status: 404, json: { error: `nothing at ${call.path}` } }));
    await expect(cw.teams.list()).rejects.toThrow(/nothing at \/api\/v1\/accounts\/1\/teams/);
  });

  it("make endpoints that the description does not have", async () => {
    const { mock, cw } = start();
    mock.reply("GET /api/v1/accounts/1/macros", { json: { payload: [] } });
    await expect(cw.request("GET", "/api/v1/accounts/1/macros")).resolves.toEqual({ payload: [] });
  });
});

describe("requests that are not as described are refused:", () => {
  const cases: readonly (readonly [string, RequestInit, string])[] = [
    ["/api/v1/accounts/1/macros", {}, "GET /api/v1/accounts/1/macros is not described"],
    ["/api/v1/accounts/one/teams", {}, 'path.account_id is "one", expected integer'],
    ["/api/v1/accounts/1/contacts?per_page=50", {}, "query.per_page is not described; described are include_contact"],
    ["/api/v1/accounts/1/contacts?sort=shoe_size", {}, 'query.sort is "shoe_size", expected'],
    ["/api/v1/accounts/1/teams", { method: "POST" }, "body is missing"],
    ["/api/v1/accounts/1/teams", { method: "POST", body: "{" }, 'body is "{", expected object'],
    ["/api/v1/accounts/1/teams", { method: "POST", body: "{}" }, "body.name is missing"],
    ["/api/v1/accounts/1/teams", { method: "POST", body: '{"name":"x","size":2}' }, "body.size is not described"],
    ["/api/v1/accounts/1/webhooks", { method: "POST", body: '{"url":"x","subscriptions":[]}' }, "at least 1"],
    ["/api/v1/accounts/1/teams/1", { method: "DELETE", body: "{}" }, "body is not described for this operation"],
    [
      "/api/v1/accounts/1/teams",
      { method: "POST", body: "x", headers: { "content-type": "text/csv" } },
      'body is "text/csv", expected application/json',
    ],
  ];

  it.each(cases)("%s %o", async (path, init, message) => {
    const mock = mockChatwoot();
    const headers = { "content-type": "application/json", ...(init.headers as Record<string, string>) };
    const response = await mock.fetch(mock.options.baseUrl + path, { ...init, headers });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: string };
    expect(error).toContain(message);
    expect(mock.calls[0]?.problems).toHaveLength(1);
    // An independent validator has something against it as well.
    const url = new URL(mock.options.baseUrl + path);
    const text = typeof init.body === "string" ? init.body : "";
    const sent = { method: init.method ?? "GET", path: url.pathname, query: url.search.slice(1), headers, text };
    const violations = await validateRequest("chatwoot", {
      ...sent,
      headers: { ...headers, "api-access-token": "x" },
      body: Buffer.from(text),
    });
    expect(violations).not.toEqual([]);
  });

  it("another server's", async () => {
    const mock = mockChatwoot();
    const response = await mock.fetch("https://elsewhere.example.com/api/v1/profile");
    expect(await response.json()).toEqual({
      error: expect.stringContaining("https://elsewhere.example.com is not https://chatwoot.example.com"),
    });
  });

  it("and a client shows what is wrong", async () => {
    const { cw } = start();
    const call = cw.teams.create({ name: "x", colour: "red" } as { name: string });
    await expect(call).rejects.toThrow(/body\.colour is not described/);
  });
});

it("a conversation cannot be seeded without inbox and contact", () => {
  expect(() => mockChatwoot({ conversations: [{}] })).toThrow(TypeError);
  expect(() => mockChatwoot({ conversations: [{ inbox_id: 9 }], inboxes: [{}], contacts: [{}] })).toThrow(/inbox/);
});

it.each([
  [null, "has to be an object"],
  [{}, "needs a status, a delay or a reset"],
  [{ json: { error: "no" } }, "needs a status, a delay or a reset"],
  [{ stats: 500 }, "has no stats"],
  [{ toString: 500 }, "has no toString"],
  [{ status: 99 }, "status cannot be 99"],
  [{ status: "500" }, 'status cannot be "500"'],
  [{ delay: -1 }, "delay cannot be -1"],
  [{ reset: "never" }, 'reset cannot be "never"'],
  [{ status: 500, times: 0 }, "times cannot be 0"],
])("a fault of %j would let nothing go wrong, and is refused", (fault, words) => {
  expect(() => mockChatwoot().fail("list-all-teams", fault as never)).toThrow(words);
});

it.each([
  [{ contcts: [] }, "contcts"],
  [{ Contacts: [] }, "Contacts"],
  [{ accessToken: "t" }, "accessToken"],
  ["contacts", "options"],
])("is not made of %j", (options, argument) => {
  expect(() => mockChatwoot(options as never)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument }),
  );
});
