import { toFile } from "@truewire/core";
import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { message } from "./conversation-fixtures.testing.ts";
import { contact } from "./fixtures.testing.ts";
import { formOf, picture } from "./form-of.testing.ts";
import type { MessageCreateParams } from "./messages.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const target = `${base}/conversations/9/messages`;
const { id, name, email, phone_number, identifier, thumbnail, blocked } = contact(42);
const sender = { id, name, email, phone_number, identifier, thumbnail, blocked, type: "contact" };
const meta = {
  labels: [],
  additional_attributes: {},
  contact: { ...sender, additional_attributes: {}, custom_attributes: {} },
  agent_last_seen_at: null,
  assignee_last_seen_at: null,
};

describeCases([
  {
    name: "conversations.messages.create",
    call: (cw) => cw.conversations.messages.create(9, { content: "Hello", content_attributes: { in_reply_to: 3 } }),
    sent: ["POST", target, { content: "Hello", content_attributes: { in_reply_to: 3 } }],
    reply: message(1),
    gives: message(1),
  },
  {
    name: "conversations.messages.create, a template",
    call: (cw) => cw.conversations.messages.create(9, { template_params: { name: "welcome", language: "en" } }),
    sent: ["POST", target, { template_params: { name: "welcome", language: "en" } }],
    reply: message(1),
    gives: message(1),
  },
  {
    name: "conversations.messages.create, signed ids",
    call: (cw) => cw.conversations.messages.create(9, { content: null, attachments: ["signed-1", "signed-2"] }),
    sent: ["POST", target, { content: null, attachments: ["signed-1", "signed-2"] }],
    reply: message(1),
    gives: message(1),
  },
  {
    name: "conversations.messages.delete",
    call: (cw) => cw.conversations.messages.delete(9, 1),
    sent: ["DELETE", `${target}/1`],
    reply: { ...message(1), content_attributes: { deleted: true } },
    gives: { ...message(1), content_attributes: { deleted: true } },
  },
]);

/** A server that pages over messages as the real one does: 20 backwards, 100 forwards, 1,000 in between. */
async function messageServer(count: number): Promise<RecordingServer> {
  return recordingServer(({ query }) => {
    const asked = new URLSearchParams(query);
    const before = Number(asked.get("before") ?? Number.POSITIVE_INFINITY);
    const after = Number(asked.get("after") ?? 0);
    const between = asked.has("before") && asked.has("after");
    const all = Array.from({ length: count }, (_, index) => message(index + 1)).filter(
      (one) => one.id < before && (between ? one.id >= after : one.id > after),
    );
    const payload = between ? all.slice(0, 1000) : asked.has("after") ? all.slice(0, 100) : all.slice(-20);
    return { json: { meta, payload } };
  });
}

const queries = (server: RecordingServer) => server.requests.map(({ query }) => query);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe("conversations.messages.list", () => {
  it("goes back from the latest messages to the first", async () => {
    await using server = await messageServer(45);
    const found = await clientOf(server.url).conversations.messages.list(9).toArray();
    expect(found.map((one) => one.id).sort((a, b) => a - b)).toEqual(upTo(45));
    expect(found[0]?.id).toBe(26);
    expect(queries(server)).toEqual(["", "before=26", "before=6"]);
    for (const request of server.requests) await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", "GET", server.last().path, 200, { meta, payload: [message(1)] });
  });

  it("goes back from the message that is named", async () => {
    await using server = await messageServer(45);
    const page = await clientOf(server.url).conversations.messages.list(9, { before: 30 });
    expect([page.items[0]?.id, page.items.length, page.hasNextPage()]).toEqual([10, 20, true]);
    expect(page.meta).toEqual(meta);
  });

  it("goes forward after the message that is named, until nothing follows", async () => {
    await using server = await messageServer(250);
    const found = await clientOf(server.url).conversations.messages.list(9, { after: 20 }).toArray();
    expect(found.map((one) => one.id)).toEqual(upTo(250).slice(20));
    expect(queries(server)).toEqual(["after=20", "after=120", "after=220", "after=250"]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("gives what lies between two messages once, the first of them included", async () => {
    await using server = await messageServer(1200);
    const { messages } = clientOf(server.url).conversations;
    const found = await messages.list(9, { after: 5, before: 1100 }).toArray();
    expect(found.map((one) => one.id)).toEqual(upTo(1099).slice(4));
    expect(queries(server)).toEqual(["after=5&before=1100", "after=1004&before=1100"]);
    await expect(messages.list(9, { after: 5, before: 6 }).toArray()).resolves.toHaveLength(1);
    await expectValidRequest("chatwoot", server.last());
  });

  it("can leave notes among agents out", async () => {
    await using server = await messageServer(1);
    await clientOf(server.url).conversations.messages.list(9, { filter_internal_messages: "true" });
    expect(queries(server)).toEqual(["filter_internal_messages=true"]);
    await expectValidRequest("chatwoot", server.last());
  });
});

describe("attachments", () => {
  it("make messages.create multipart by themselves, with the rest beside them", async () => {
    await using server = await recordingServer(() => ({ json: message(1) }));
    const note = await toFile(new TextEncoder().encode("noted"), "note.txt", { type: "text/plain" });
    const sent = await clientOf(server.url).conversations.messages.create(9, {
      content: "See these",
      private: true,
      content_attributes: { in_reply_to: 3 },
      template_params: { name: "welcome", processed_params: { 1: "Ada" } },
      attachments: [picture(), note],
    });
    expect(sent).toEqual(message(1));
    expect(server.last()).toMatchObject({ method: "POST", target });
    expect(await formOf(server.last())).toEqual([
      ["private", "true"],
      ["template_params[name]", "welcome"],
      ["template_params[processed_params][1]", "Ada"],
      ["content", "See these"],
      ["content_attributes", '{"in_reply_to":3}'],
      ["attachments[]", "picture.png: pixels"],
      ["attachments[]", "note.txt: noted"],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("may be a voice note alone; what has no value is left out of the form", async () => {
    await using server = await recordingServer(() => ({ json: message(1) }));
    await clientOf(server.url).conversations.messages.create(9, {
      content: null,
      content_type: null,
      content_attributes: '{"a":1}',
      is_voice_message: true,
      attachments: [picture()],
    });
    expect(await formOf(server.last())).toEqual([
      ["is_voice_message", "true"],
      ["content_attributes", '{"a":1}'],
      ["attachments[]", "picture.png: pixels"],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("may be an empty list", async () => {
    await using server = await recordingServer(() => ({ json: message(1) }));
    await clientOf(server.url).conversations.messages.create(9, { content: "Hello", attachments: [] });
    expect(server.last().json).toEqual({ content: "Hello", attachments: [] });
    await expectValidRequest("chatwoot", server.last());
  });

  const bytes = (attachments: unknown): MessageCreateParams => ({ attachments: attachments as File[] });
  describeRefusals([
    ["body.attachments.0", (cw) => cw.conversations.messages.create(9, bytes([new Uint8Array(1)]))],
    [
      "template_params.processed_params.1",
      (cw) =>
        cw.conversations.messages.create(9, {
          attachments: [picture()],
          template_params: { name: "welcome", processed_params: { 1: 5 } as never },
        }),
    ],
    ["echo_id", (cw) => cw.conversations.messages.create(9, { attachments: [picture()], echo_id: 7 })],
    [
      "external_created_at",
      (cw) => cw.conversations.messages.create(9, { attachments: [picture()], external_created_at: 1_700_000_000 }),
    ],
    ["body.attachments[].1", (cw) => cw.conversations.messages.create(9, bytes([picture(), new Uint8Array(1)]))],
  ]);

  it("are never sent twice after the server may have seen them", async () => {
    await using server = await recordingServer(() => ({ status: 503 }));
    const call = clientOf(server.url).conversations.messages.create(9, { attachments: [picture()] });
    await expect(call).rejects.toMatchObject({ status: 503, attempts: 1, effect: "unknown" });
  });
});
