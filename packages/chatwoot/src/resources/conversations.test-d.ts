import { expectTypeOf, test } from "vitest";
import { Chatwoot, toFile } from "../index.ts";
import type {
  Agent,
  AgentBotAssignee,
  Contact,
  ContactInbox,
  Conversation,
  Conversations,
  ConversationAssignmentParams,
  ConversationCounts,
  ConversationStatusChange,
  CreatedContact,
  Inbox,
  InboxAgentBot,
  Message,
  MessageTemplate,
  PagePromise,
  ReportingEvent,
  TeamRecord,
  User,
} from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<Chatwoot["conversations"]>().toEqualTypeOf<Conversations>();
});

const { contacts, conversations, inboxes, profile } = new Chatwoot({ accountId: 1 });

test("contacts give the thing itself", () => {
  expectTypeOf(contacts.create({ name: "x" })).resolves.toEqualTypeOf<CreatedContact>();
  expectTypeOf(contacts.update(1, { name: null })).resolves.toEqualTypeOf<Contact>();
  expectTypeOf(contacts.delete(1)).resolves.toEqualTypeOf<void>();
  expectTypeOf(contacts.merge({ base_contact_id: 1, mergee_contact_id: 2 })).resolves.toEqualTypeOf<Contact>();
  expectTypeOf(contacts.search({ q: "x" })).toExtend<PagePromise<Contact, unknown, unknown>>();
  expectTypeOf(contacts.filter({ payload: [] })).toExtend<PagePromise<Contact, unknown, unknown>>();
  expectTypeOf(contacts.labels.list(1)).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(contacts.labels.set(1, { labels: [] })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(contacts.labels.add(1, { labels: [] })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(contacts.labels.remove(1, { labels: [] })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(contacts.inboxes.list(1)).resolves.toEqualTypeOf<ContactInbox[]>();
  expectTypeOf(contacts.inboxes.create(1, { inbox_id: 3 })).resolves.toEqualTypeOf<ContactInbox>();
  expectTypeOf(contacts.conversations.list(1)).resolves.toEqualTypeOf<Conversation[]>();
});

test("conversations give the thing itself", async () => {
  expectTypeOf(conversations.list()).toExtend<PagePromise<Conversation, unknown, unknown>>();
  expectTypeOf((await conversations.list()).meta).toEqualTypeOf<ConversationCounts>();
  expectTypeOf(conversations.meta()).resolves.toEqualTypeOf<ConversationCounts>();
  expectTypeOf(conversations.filter({ payload: [] })).toExtend<PagePromise<Conversation, unknown, unknown>>();
  expectTypeOf(conversations.get(1)).resolves.toEqualTypeOf<Conversation>();
  expectTypeOf(conversations.create({ inbox_id: 3 })).resolves.toEqualTypeOf<Conversation>();
  expectTypeOf(conversations.update(1, { priority: "none" })).resolves.toEqualTypeOf<Conversation>();
  expectTypeOf(conversations.setStatus(1, { status: "open" })).resolves.toEqualTypeOf<ConversationStatusChange>();
  expectTypeOf(conversations.setPriority(1, { priority: null })).resolves.toEqualTypeOf<void>();
  expectTypeOf(conversations.setTyping(1, { typing_status: "on" })).resolves.toEqualTypeOf<void>();
  type Attributes = Record<string, unknown>;
  expectTypeOf(conversations.setCustomAttributes(1, { custom_attributes: {} })).resolves.toEqualTypeOf<Attributes>();
  expectTypeOf(conversations.removeCustomAttributes(1, { custom_attributes: [] })).resolves.toEqualTypeOf<Attributes>();
  expectTypeOf(conversations.labels.list(1)).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(conversations.labels.set(1, { labels: [] })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(conversations.labels.add(1, { labels: [] })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(conversations.labels.remove(1, { labels: [] })).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(conversations.reportingEvents.list(1)).resolves.toEqualTypeOf<ReportingEvent[]>();
});

test("an assignment gives what was asked to be assigned, or nothing", () => {
  const { assignments } = conversations;
  expectTypeOf(assignments.set(1, { assignee_id: 7 })).resolves.toEqualTypeOf<Agent | null>();
  const bot = assignments.set(1, { assignee_id: 4, assignee_type: "AgentBot" });
  expectTypeOf(bot).resolves.toEqualTypeOf<AgentBotAssignee | null>();
  expectTypeOf(assignments.set(1, { team_id: null })).resolves.toEqualTypeOf<TeamRecord | null>();
  const either = assignments.set(1, { team_id: 5 } as ConversationAssignmentParams);
  expectTypeOf(either).resolves.toEqualTypeOf<Agent | AgentBotAssignee | TeamRecord | null>();
  // @ts-expect-error the server passes over a team beside an assignee
  void assignments.set(1, { assignee_id: 7, team_id: 5 });
  // @ts-expect-error nobody and no team are named
  void assignments.set(1, {});
});

test("messages take files or signed ids", async () => {
  const file = await toFile(new Uint8Array(1), "a.txt");
  const { messages } = conversations;
  expectTypeOf(messages.create(1, { content: "x", attachments: [file] })).resolves.toEqualTypeOf<Message>();
  expectTypeOf(messages.create(1, { attachments: ["signed"] })).resolves.toEqualTypeOf<Message>();
  expectTypeOf(messages.list(1, { after: 2 })).toExtend<PagePromise<Message, unknown, unknown>>();
  expectTypeOf(messages.delete(1, 2)).resolves.toEqualTypeOf<Message>();
  // @ts-expect-error not both at once
  void messages.create(1, { attachments: [file, "signed"] });
  // @ts-expect-error bare bytes have no name
  void messages.create(1, { attachments: [new Uint8Array(1)] });
  // @ts-expect-error a misspelt kind of message
  void messages.create(1, { message_type: "outgoin" });
});

test("inboxes and the profile give the thing itself", () => {
  expectTypeOf(inboxes.list()).resolves.toEqualTypeOf<Inbox[]>();
  expectTypeOf(inboxes.get(3)).resolves.toEqualTypeOf<Inbox>();
  expectTypeOf(inboxes.create({ name: "x", channel: { type: "api" } })).resolves.toEqualTypeOf<Inbox>();
  expectTypeOf(inboxes.update(3, { name: "x" })).resolves.toEqualTypeOf<Inbox>();
  expectTypeOf(inboxes.agentBot.get(3)).resolves.toEqualTypeOf<InboxAgentBot | null>();
  expectTypeOf(inboxes.agentBot.set(3, { agent_bot: null })).resolves.toEqualTypeOf<void>();
  expectTypeOf(inboxes.messageTemplates.list(3)).resolves.toEqualTypeOf<MessageTemplate[]>();
  expectTypeOf(profile.update({ name: "x" })).resolves.toEqualTypeOf<User>();
});

test("mistakes do not compile", () => {
  // @ts-expect-error a search needs something to search for
  void contacts.search({});
  // @ts-expect-error without a status the server would toggle
  void conversations.setStatus(1, {});
  // @ts-expect-error without a priority the server would take it away
  void conversations.setPriority(1, {});
  // @ts-expect-error without a bot the server would take it away
  void inboxes.agentBot.set(3, {});
  // @ts-expect-error no such order
  void conversations.list({ sort_by: "shoe_size" });
  // @ts-expect-error labels are texts
  void contacts.labels.set(1, { labels: [7] });
});
