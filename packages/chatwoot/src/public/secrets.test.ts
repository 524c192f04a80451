import { inspect } from "node:util";
import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { ChatwootPublic } from "./chatwoot-public.ts";
import { contact, conversation, message } from "./public-fixtures.testing.ts";

const source = contact.source_id;

describe("a contact's source_id and pubsub_token", () => {
  it("stay out of logs at every level, and of errors", async () => {
    const lines: string[] = [];
    const take = (...args: unknown[]): void => void lines.push(inspect(args, { depth: 9 }));
    const logger = { error: take, warn: take, info: take, debug: take };
    await using server = await recordingServer(({ path, method }) => {
      if (method === "PATCH") return { status: 422, json: { message: "Email is invalid", attributes: ["email"] } };
      if (path.endsWith("/messages")) return { json: [message(1)] };
      return { json: path.endsWith("/conversations") ? [conversation] : contact };
    });
    const options = { baseUrl: server.url, inboxIdentifier: "inbox-identifier", logger, logLevel: "debug" } as const;
    const chat = new ChatwootPublic(options);

    await chat.contacts.create({ source_id: source, identifier: "ada", identifier_hash: "hash-of-ada" });
    await chat.contacts.get(source, { identifier: "ada", identifier_hash: "hash-of-ada" });
    await chat.conversations.list(source);
    await chat.messages.list(source, 12);
    const refused = await chat.contacts.update(source, { email: "x", identifier_hash: "hash-of-ada" }).safe();
    expect(refused).toMatchObject({ ok: false, error: { name: "UnprocessableEntityError" } });

    const text = [...lines, inspect(refused, { depth: 9, showHidden: true }), JSON.stringify(refused)].join("\n");
    expect(text).toContain("/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations");
    for (const secret of [source, contact.pubsub_token, "hash-of-ada"]) expect(text).not.toContain(secret);
    // The secrets were really sent and received, so that there was something to mask.
    expect(server.requests.map(({ target, text: body }) => target + body).join("\n")).toContain(source);
  });

  it("stay out of the error of a connection that could not be made", async () => {
    const fetch = async (url: string): Promise<Response> => {
      throw new TypeError(`fetch failed for ${url}`, { cause: new Error(`connect ECONNREFUSED ${url}`) });
    };
    const options = {
      baseUrl: "https://chatwoot.example.com",
      inboxIdentifier: "inbox-identifier",
      maxRetries: 0,
      fetch,
    };
    const result = await new ChatwootPublic(options).conversations.get(source, 12).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "ConnectionError" } });
    expect(inspect(result, { depth: 9, showHidden: true })).not.toContain(source);
  });
});
