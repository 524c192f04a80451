import { recordingServer } from "@truewire/test-support";
import type { Reply } from "@truewire/test-support";
import { describe, expect, test } from "vitest";
import { Chatwoot } from "./chatwoot.ts";
import type { ChatwootOptions } from "./chatwoot-options.ts";
import { ChatwootPlatform } from "./platform/chatwoot-platform.ts";

const apiAccessToken = "a very secret token";
const html = { headers: { "content-type": "text/html" }, body: "<!doctype html><title>Sign in</title>" };

function open(baseUrl: string, options: ChatwootOptions = {}): Chatwoot {
  return new Chatwoot({ baseUrl, accountId: 1, apiAccessToken, maxRetries: 0, ...options });
}

describe("a success without what it should hold", () => {
  test.each<[string, Reply]>([
    ["204", { status: 204 }],
    ["empty", {}],
    ["null", { json: null }],
    ["without the envelope", { json: {} }],
  ])("%s", async (_, reply) => {
    await using server = await recordingServer(() => reply);
    const cw = open(server.url);
    const read = await cw.contacts.get(1).safe();
    expect(read).toMatchObject({ ok: false, error: { name: "ResponseParseError", effect: "none", attempts: 1 } });
    const changed = await cw.contacts.update(1, { name: "Ada" }).safe();
    expect(changed).toMatchObject({ ok: false, error: { name: "ResponseParseError", effect: "applied" } });
  });

  const shapeless: readonly Reply[] = [
    { json: null },
    { json: {} },
    { json: { payload: null } },
    { json: { payload: "ab" } },
  ];
  test.each(shapeless)("is refused whatever the method: %j", async (reply) => {
    await using server = await recordingServer(() => reply);
    const cw = open(server.url);
    const calls: readonly (() => PromiseLike<unknown>)[] = [
      () => cw.contacts.get(1),
      () => cw.contacts.create({ inbox_id: 1, email: "ada@example.com" }),
      () => cw.inboxes.list(),
      () => cw.agents.list(),
      () => cw.webhooks.list(),
      () => cw.labels.list(),
      () => cw.conversations.labels.list(1),
      () => cw.conversations.labels.set(1, { labels: ["vip"] }),
    ];
    for (const call of calls) {
      await expect(call(), String(call)).rejects.toMatchObject({ name: "ResponseParseError", httpStatus: 200 });
    }
  });

  test.each(shapeless)(
    "labels are neither added nor removed when those that there are cannot be read: %j",
    async (reply) => {
      await using server = await recordingServer(() => reply);
      const { conversations, contacts } = open(server.url);
      for (const { labels } of [conversations, contacts]) {
        for (const call of [labels.add(1, { labels: ["vip"] }), labels.remove(1, { labels: ["vip"] })]) {
          expect(await call.safe()).toMatchObject({ ok: false, error: { name: "ResponseParseError" } });
        }
      }
      expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET"]);
    },
  );

  test.each<Reply>([{ json: null }, { json: [] }, { json: "text" }])("a thing that is %j", async (reply) => {
    await using server = await recordingServer(() => reply);
    const cw = open(server.url);
    const calls: readonly (() => PromiseLike<unknown>)[] = [
      () => cw.conversations.get(1),
      () => cw.profile.get(),
      () => cw.conversations.messages.create(1, { content: "Hello" }),
      () => cw.teams.get(1),
    ];
    for (const call of calls) await expect(call(), String(call)).rejects.toMatchObject({ name: "ResponseParseError" });
  });

  test("is fine where none is promised, and for requests of one's own", async () => {
    await using server = await recordingServer(() => ({ status: 204 }));
    const cw = open(server.url);
    expect(await cw.inboxes.members.remove(1, { user_ids: [2] })).toBeUndefined();
    expect(await cw.request("GET", "/something")).toBeUndefined();
  });

  test("null stays null where it means something", async () => {
    await using server = await recordingServer(() => ({ json: { agent_bot: null } }));
    expect(await open(server.url).inboxes.agentBot.get(1)).toBeNull();
  });
});

describe("a page in place of the API's answer", () => {
  test("where no body is expected", async () => {
    await using server = await recordingServer(() => html);
    const result = await open(server.url)
      .inboxes.members.remove(1, { user_ids: [2] })
      .safe();
    expect(result).toMatchObject({ ok: false, error: { name: "ResponseParseError", effect: "applied" } });
  });

  test.each<Reply>([{ json: { stray: true } }, { body: "ok" }, { ...html, body: " " }])("stray: %j", async (reply) => {
    await using server = await recordingServer(() => reply);
    expect(await open(server.url).inboxes.members.remove(1, { user_ids: [2] })).toBeUndefined();
  });

  test("a read says that nothing was changed", async () => {
    await using server = await recordingServer(() => html);
    const result = await open(server.url).contacts.get(1).safe();
    expect(result).toMatchObject({
      ok: false,
      error: { name: "ResponseParseError", effect: "none", message: expect.stringContaining("Nothing was changed") },
    });
  });

  test("a redirect to a page at the same origin", async () => {
    await using server = await recordingServer(() => ({ status: 302, headers: { location: "/app/login" } }));
    const result = await open(server.url).contacts.get(1).safe();
    const message = expect.stringMatching(/\/app\/login, but .*base URL or path is probably not the API's/);
    expect(result).toMatchObject({ ok: false, error: { name: "RedirectError", message } });
  });
});

describe("tokens", () => {
  test.each([undefined, "", " ", 7, "secret\n", "sec\r\nx-other: 1", "sec\0ret", "secr€t"])(
    "a function that gives %j: nothing is sent",
    async (given) => {
      await using server = await recordingServer(() => ({ status: 401, json: { error: "no" } }));
      const token = () => given as string;
      const app = await open(server.url, { apiAccessToken: token }).contacts.get(1).safe();
      expect(app).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument: "apiAccessToken" } });
      const platform = new ChatwootPlatform({ baseUrl: server.url, platformAccessToken: async () => token() });
      const account = await platform.accounts.get(1).safe();
      expect(account).toMatchObject({ ok: false, error: { argument: "platformAccessToken" } });
      expect(JSON.stringify([app, account])).not.toContain("sec");
      expect(server.requests).toHaveLength(0);
    },
  );

  test.each(["secret\n", "sec\0ret", "secr€t"])("%j fits no header", (token) => {
    const baseUrl = "https://chatwoot.example.com";
    expect(() => open(baseUrl, { apiAccessToken: token })).toThrow(/^apiAccessToken must be/);
    expect(() => new ChatwootPlatform({ baseUrl, platformAccessToken: token })).toThrow(/^platformAccessToken must be/);
  });
});

test("a port that the platform refuses: nothing was sent", async () => {
  const result = await open("http://127.0.0.1:6000").contacts.update(1, { name: "Ada" }).safe();
  expect(result).toMatchObject({ ok: false, error: { name: "ConnectionError", phase: "connect", effect: "none" } });
});
