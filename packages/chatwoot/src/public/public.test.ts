import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { MessageSender } from "@truewire/core/chatwoot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { toFile } from "../public.ts";
import { ChatwootPublic } from "./chatwoot-public.ts";
import type { ChatwootPublicOptions } from "./public-options.ts";
import { contact, conversation, inbox, message } from "./public-fixtures.testing.ts";

interface Case {
  readonly name: string;
  readonly call: (chat: ChatwootPublic) => PromiseLike<unknown>;
  /** Method, path and body as the server must receive them. */
  readonly sent: readonly [method: string, target: string, body?: unknown];
  /** What the server answers; absent for an empty answer. */
  readonly reply?: unknown;
  readonly gives: unknown;
}

const base = "/public/api/v1/inboxes/inbox-identifier";
const mine = `${base}/contacts/contact-source-id`;
const source = "contact-source-id";
const answers = { csat_survey_response: { rating: 5, feedback_message: "Fine" } };

const cases: Case[] = [
  {
    name: "inbox.get",
    call: (chat) => chat.inbox.get(),
    sent: ["GET", base],
    reply: inbox,
    gives: inbox,
  },
  {
    name: "contacts.create",
    call: (chat) => chat.contacts.create({ name: "Ada", custom_attributes: { plan: "pro" } }),
    sent: ["POST", `${base}/contacts`, { name: "Ada", custom_attributes: { plan: "pro" } }],
    reply: contact,
    gives: contact,
  },
  {
    name: "contacts.get",
    call: (chat) => chat.contacts.get(source, { identifier: "ada", identifier_hash: "ab12" }),
    sent: ["GET", `${mine}?identifier=ada&identifier_hash=ab12`],
    reply: contact,
    gives: contact,
  },
  {
    name: "contacts.update",
    call: (chat) => chat.contacts.update(source, { email: null }),
    sent: ["PATCH", mine, { email: null }],
    reply: contact,
    gives: contact,
  },
  {
    name: "conversations.list",
    call: (chat) => chat.conversations.list(source),
    sent: ["GET", `${mine}/conversations`],
    reply: [conversation],
    gives: [conversation],
  },
  {
    name: "conversations.create",
    call: (chat) => chat.conversations.create(source, { custom_attributes: { order: 7 } }),
    sent: ["POST", `${mine}/conversations`, { custom_attributes: { order: 7 } }],
    reply: conversation,
    gives: conversation,
  },
  {
    name: "conversations.get",
    call: (chat) => chat.conversations.get(source, 12),
    sent: ["GET", `${mine}/conversations/12`],
    reply: conversation,
    gives: conversation,
  },
  {
    name: "conversations.resolve",
    call: (chat) => chat.conversations.resolve(source, 12),
    sent: ["POST", `${mine}/conversations/12/toggle_status`],
    reply: { ...conversation, status: "resolved" },
    gives: { ...conversation, status: "resolved" },
  },
  {
    name: "conversations.setTyping",
    call: (chat) => chat.conversations.setTyping(source, 12, "off"),
    sent: ["POST", `${mine}/conversations/12/toggle_typing`, { typing_status: "off" }],
    gives: undefined,
  },
  {
    name: "conversations.updateLastSeen",
    call: (chat) => chat.conversations.updateLastSeen(source, 12),
    sent: ["POST", `${mine}/conversations/12/update_last_seen`],
    gives: undefined,
  },
  {
    name: "messages.list",
    call: (chat) => chat.messages.list(source, 12, { before: 9 }).toArray(),
    sent: ["GET", `${mine}/conversations/12/messages?before=9`],
    reply: [message(1), message(2)],
    gives: [message(1), message(2)],
  },
  {
    name: "messages.create",
    call: (chat) => chat.messages.create(source, 12, { content: "Hello", echo_id: "e1", attachments: [] }),
    sent: ["POST", `${mine}/conversations/12/messages`, { content: "Hello", echo_id: "e1" }],
    reply: message(3),
    gives: message(3),
  },
  {
    name: "messages.update",
    call: (chat) => chat.messages.update(source, 12, 3, { submitted_values: answers }),
    sent: ["PATCH", `${mine}/conversations/12/messages/3`, { submitted_values: answers }],
    reply: message(3),
    gives: message(3),
  },
];

const open = (baseUrl: string): ChatwootPublic =>
  new ChatwootPublic({ baseUrl, inboxIdentifier: "inbox-identifier", maxRetries: 0 });

describe.each(cases)("$name", ({ call, sent: [method, target, body], reply, gives }) => {
  it("sends what the server understands, without a token, and gives the thing itself", async () => {
    await using server = await recordingServer(() => (reply === undefined ? {} : { json: reply }));
    await expect(call(open(server.url))).resolves.toEqual(gives);

    expect(server.requests).toHaveLength(1);
    const request = server.last();
    expect(request).toMatchObject({ method, target });
    expect(request.json).toEqual(body);
    expect(request.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    expect(Object.keys(request.headers)).not.toContain("api-access-token");
    await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", method, request.path, 200, reply);
  });

  it("is a NotFoundError where the server knows no such thing", async () => {
    const missing = { status: 404, error: "Not Found" };
    await using server = await recordingServer(() => ({ status: 404, json: missing }));
    await expect(call(open(server.url))).rejects.toMatchObject({
      name: "NotFoundError",
      message: expect.stringContaining("Not Found"),
      body: missing,
      method,
    });
    await expectValidResponse("chatwoot", method, server.last().path, 404, missing);
  });
});

describe("messages.list", () => {
  it("gives a contact without attributes, and an assistant without an avatar, as the server has them", async () => {
    const { id, name, email, phone_number } = contact;
    const unset = { additional_attributes: null, custom_attributes: null, identifier: null, blocked: false };
    const sender: MessageSender = { ...unset, id, name, email, phone_number, thumbnail: "", type: "contact" };
    const assistant: MessageSender = {
      id: 1,
      name: "Captain",
      avatar_url: null,
      description: null,
      created_at: "2026-01-02T03:04:05.678Z",
      type: "captain_assistant",
    };
    const reply = [
      { ...message(1), sender },
      { ...message(2), sender: assistant },
    ];
    await using server = await recordingServer(() => ({ json: reply }));
    await expect(open(server.url).messages.list(source, 12).toArray()).resolves.toEqual(reply);
    await expectValidResponse("chatwoot", "GET", server.last().path, 200, reply);
  });

  it("walks from the latest messages backwards, 20 a page", async () => {
    await using server = await recordingServer(({ query }) => {
      const before = Number(new URLSearchParams(query).get("before") ?? 46);
      const first = Math.max(1, before - 20);
      return { json: Array.from({ length: before - first }, (_, index) => message(first + index)) };
    });
    const messages = await open(server.url).messages.list(source, 12).toArray();
    expect(messages).toHaveLength(45);
    expect(messages.slice(0, 2).map(({ id }) => id)).toEqual([26, 27]);
    expect(server.requests.map(({ query }) => query)).toEqual(["", "before=26", "before=6"]);
    for (const request of server.requests) await expectValidRequest("chatwoot", request);
  });
});

describe("messages.create with files", () => {
  it("goes as multipart by itself", async () => {
    await using server = await recordingServer(() => ({ json: message(3) }));
    const attachments = [new File(["first"], "a.txt", { type: "text/plain" }), toFile("second", "b.txt")];
    await open(server.url).messages.create(source, 12, { content: "Two files", attachments });
    const request = server.last();
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.text.match(/name="attachments\[\]"; filename="[ab]\.txt"/g)).toHaveLength(2);
    expect(request.text).toContain('name="content"\r\n\r\nTwo files\r\n');
    await expectValidRequest("chatwoot", request);
  });

  it("leaves a content that is null out of the form, as in the application API", async () => {
    await using server = await recordingServer(() => ({ json: message(3) }));
    const attachments = [new File(["first"], "a.txt", { type: "text/plain" })];
    await open(server.url).messages.create(source, 12, { content: null, echo_id: "e1", attachments });
    expect(server.last().text).not.toContain('name="content"');
    expect(server.last().text).toContain('name="echo_id"\r\n\r\ne1\r\n');
    await expectValidRequest("chatwoot", server.last());
  });

  it("refuses bare bytes before anything is sent", async () => {
    await using server = await recordingServer(() => ({ json: message(3) }));
    const attachments = [new Uint8Array([1]) as unknown as File];
    const result = await open(server.url).messages.create(source, 12, { attachments }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError" } });
    expect(server.requests).toEqual([]);
  });
});

describe("csat.getPage", () => {
  it("gives the page as text", async () => {
    const page = "<!doctype html><title>How was it?</title>";
    await using server = await recordingServer(() => ({ body: page, headers: { "content-type": "text/html" } }));
    await expect(open(server.url).csat.getPage(conversation.uuid)).resolves.toBe(page);
    const request = server.last();
    expect(request).toMatchObject({ method: "GET", target: `/survey/responses/${conversation.uuid}` });
    await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", "GET", request.path, 200, page, "text/html");
  });

  it("is a RateLimitError where the server throttles", async () => {
    await using server = await recordingServer(() => ({ status: 429, body: "Retry later\n" }));
    const call = open(server.url).csat.getPage(conversation.uuid);
    await expect(call).rejects.toMatchObject({ name: "RateLimitError", status: 429 });
  });
});

describe("identifiers", () => {
  it.each(["", ".", "..", undefined, Number.NaN])("the source id %j is refused before anything is sent", async (id) => {
    await using server = await recordingServer(() => ({ json: contact }));
    const result = await open(server.url)
      .contacts.get(id as string)
      .safe();
    const error = { name: "InvalidArgumentError", argument: "contact_identifier" };
    expect(result).toMatchObject({ ok: false, error });
    expect(server.requests).toEqual([]);
  });

  it("are encoded, so that none leads elsewhere", async () => {
    await using server = await recordingServer(() => ({ json: contact }));
    await open(server.url).contacts.get("a/../b?c");
    expect(server.last().target).toBe(`${base}/contacts/a%2F..%2Fb%3Fc`);
  });
});

describe("construction", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each<[Partial<ChatwootPublicOptions>, string]>([
    [{ inboxIdentifier: "" }, "inboxIdentifier"],
    [{ inboxIdentifier: ".." }, "inboxIdentifier"],
    [{ inboxIdentifier: 3 as never }, "inboxIdentifier"],
    [{ inboxIdentifier: undefined as never }, "inboxIdentifier"],
    [{ baseUrl: undefined }, "baseUrl"],
    [{ baseUrl: "http://chatwoot.example.com" }, "baseUrl"],
  ])("refuses options %# and names the one at fault", (options, argument) => {
    vi.stubEnv("CHATWOOT_BASE_URL", undefined);
    const good = { baseUrl: "https://chatwoot.example.com", inboxIdentifier: "x" };
    expect(() => new ChatwootPublic({ ...good, ...options })).toThrow(new RegExp(`^${argument} must be`));
  });

  it("refuses a typing status that the server would pass over", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const result = await open(server.url)
      .conversations.setTyping(source, 12, "true" as never)
      .safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument: "status" } });
    expect(server.requests).toEqual([]);
  });

  it("reads the base URL from the environment, and no token", async () => {
    await using server = await recordingServer(() => ({ json: inbox }));
    vi.stubEnv("CHATWOOT_BASE_URL", server.url);
    vi.stubEnv("CHATWOOT_API_ACCESS_TOKEN", "a user's token");
    await new ChatwootPublic({ inboxIdentifier: "inbox-identifier" }).inbox.get();
    expect(server.last().rawHeaders.flat().join()).not.toContain("a user's token");
  });

  it("copies keep what is not named", async () => {
    await using server = await recordingServer(() => ({ json: inbox }));
    const other = open(server.url)
      .inboxOf("another one")
      .withOptions({ headers: { "x-reason": "test" } });
    await other.inbox.get();
    expect(server.last().target).toBe("/public/api/v1/inboxes/another%20one");
    expect(server.last().headers["x-reason"]).toBe("test");
    expect(() => other.inboxOf(".")).toThrow("inboxIdentifier");
  });
});
