import { recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { toFile } from "@truewire/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Chatwoot } from "./chatwoot.ts";
import { createChatwoot } from "./create-chatwoot.ts";
import { ChatwootPlatform } from "./platform/chatwoot-platform.ts";
import { ChatwootPublic } from "./public/chatwoot-public.ts";
import { Contacts } from "./resources/contacts.ts";

/** A method as a program without types calls it. */
type Untyped = (...values: unknown[]) => Promise<unknown>;

let server: RecordingServer;
let cw: Chatwoot;

beforeEach(async () => {
  server = await recordingServer(() => ({ json: { payload: [], meta: {} } }));
  cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "t" });
});
afterEach(() => server.close());

async function expectRefused(call: Promise<unknown>, argument: string): Promise<void> {
  await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument, attempts: 0 });
  expect(server.requests).toEqual([]);
}

describe("a call without its parameters is refused, and nothing is sent", () => {
  it.each<[string, (client: Chatwoot) => Promise<unknown>]>([
    ["agents.update", (client) => (client.agents.update.bind(client.agents) as Untyped)(5)],
    ["contacts.create", (client) => (client.contacts.create.bind(client.contacts) as Untyped)()],
    ["accounts.update", ({ accounts }) => (accounts.update.bind(accounts) as Untyped)()],
    ["agents.create", ({ agents }) => (agents.create.bind(agents) as Untyped)()],
    ["contacts.merge", ({ contacts }) => (contacts.merge.bind(contacts) as Untyped)()],
    ["conversations.create", ({ conversations }) => (conversations.create.bind(conversations) as Untyped)(null)],
    ["labels.create", ({ labels }) => (labels.create.bind(labels) as Untyped)()],
    ["teams.update", ({ teams }) => (teams.update.bind(teams) as Untyped)(5)],
    ["webhooks.create", ({ webhooks }) => (webhooks.create.bind(webhooks) as Untyped)()],
    ["contacts.filter", (client) => (client.contacts.filter.bind(client.contacts) as Untyped)()],
    ["contacts.list", (client) => (client.contacts.list.bind(client.contacts) as Untyped)(null)],
    ["contacts.search", (client) => (client.contacts.search.bind(client.contacts) as Untyped)()],
    ["contacts.update", (client) => (client.contacts.update.bind(client.contacts) as Untyped)(5)],
    ["contacts.labels.set", ({ contacts: { labels } }) => (labels.set.bind(labels) as Untyped)(5)],
    ["contacts.labels.add", ({ contacts: { labels } }) => (labels.add.bind(labels) as Untyped)(5)],
    ["conversations.filter", ({ conversations }) => (conversations.filter.bind(conversations) as Untyped)()],
    ["conversations.update", ({ conversations }) => (conversations.update.bind(conversations) as Untyped)(5)],
    ["conversations.setStatus", ({ conversations }) => (conversations.setStatus.bind(conversations) as Untyped)(5)],
    ["conversations.setPriority", ({ conversations }) => (conversations.setPriority.bind(conversations) as Untyped)(5)],
    ["conversations.setTyping", ({ conversations }) => (conversations.setTyping.bind(conversations) as Untyped)(5)],
    [
      "conversations.assignments",
      ({ conversations: { assignments } }) => (assignments.set.bind(assignments) as Untyped)(5),
    ],
    ["customFilters.create", ({ customFilters }) => (customFilters.create.bind(customFilters) as Untyped)()],
    ["inboxes.create", ({ inboxes }) => (inboxes.create.bind(inboxes) as Untyped)()],
    ["inboxes.members.set", ({ inboxes: { members } }) => (members.set.bind(members) as Untyped)(5)],
    ["messages.create", ({ conversations: { messages } }) => (messages.create.bind(messages) as Untyped)(12)],
    ["profile.update", ({ profile }) => (profile.update.bind(profile) as Untyped)()],
    ["reports.summary", ({ reports }) => (reports.summary.bind(reports) as Untyped)()],
    ["teams.members.set", ({ teams: { members } }) => (members.set.bind(members) as Untyped)(5)],
  ])("%s", (_, call) => expectRefused(call(cw), "params"));
});

describe("labels that are no list of texts", () => {
  it.each([
    ["vip", "labels"],
    [["vip", 7], "labels[1]"],
  ])("%j", async (labels, argument) => {
    const params = { labels: labels as never };
    await expectRefused(cw.contacts.list(params), argument);
    await expectRefused(cw.conversations.list(params), argument);
    await expectRefused(cw.conversations.meta(params), argument);
  });
});

describe("attachments", () => {
  it("that are one file instead of a list are refused", async () => {
    const attachments = (await toFile("a", "a.txt")) as never;
    await expectRefused(cw.conversations.messages.create(12, { attachments }), "attachments");
    const widget = new ChatwootPublic({ baseUrl: server.url, inboxIdentifier: "i" });
    await expectRefused(widget.messages.create("source", 1, { attachments }), "attachments");
  });

  it("that hold a promise of a file are refused", async () => {
    const file = toFile("a", "a.txt");
    const alone = [Promise.resolve(await file)] as never;
    await expectRefused(cw.conversations.messages.create(12, { attachments: alone }), "body.attachments.0");
    const mixed = [await file, Promise.resolve(await file)] as never;
    await expectRefused(cw.conversations.messages.create(12, { attachments: mixed }), "body.attachments[].1");
  });
});

describe("options", () => {
  it.each([null, "x", 1])("that are %j are refused by name", (options) => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "options" }) as Error;
    expect(() => new Chatwoot(options as never)).toThrow(refused);
    expect(() => new ChatwootPlatform(options as never)).toThrow(refused);
    expect(() => new ChatwootPublic(options as never)).toThrow(refused);
    expect(() => createChatwoot(options as never)).toThrow(refused);
    expect(() => cw.withOptions(options as never)).toThrow(refused);
  });

  it.each([{ apiAccessToken: "OTHER" }, { accountId: 9 }, { timeOut: 3 }])(
    "%j are refused by withOptions",
    (options) => {
      const argument = Object.keys(options)[0];
      expect(() => cw.withOptions(options as object)).toThrow(expect.objectContaining({ argument }));
    },
  );

  it("withOptions goes to another base URL", async () => {
    const other = new Chatwoot({ baseUrl: "https://chatwoot.example.com", accountId: 1, apiAccessToken: "t" });
    await other.withOptions({ baseUrl: server.url }).contacts.list();
    expect(server.requests).toHaveLength(1);
  });

  it("are checked where resources are named, too", () => {
    const options = { resources: { contacts: Contacts }, baseUrl: server.url, accountId: 1, apiAccessToken: "t" };
    expect(() => createChatwoot({ ...options, timeOut: 3 } as typeof options)).toThrow(
      expect.objectContaining({ argument: "timeOut" }),
    );
  });
});
