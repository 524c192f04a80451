import { expectTypeOf, test } from "vitest";
import type * as realtime from "../realtime.ts";
import type {
  EventAgentBot,
  EventAppliedSla,
  EventAssistant,
  EventAttachment,
  EventCall,
  EventChannel,
  EventContact,
  EventContactInbox,
  EventContentType,
  EventConversation,
  EventConversationMeta,
  EventFileType,
  EventMessage,
  EventSlaEvent,
  EventTeam,
  EventUser,
} from "../webhooks.ts";

test("both ways that events take have the same types for what is in them", () => {
  expectTypeOf<realtime.EventConversation>().toEqualTypeOf<EventConversation>();
  expectTypeOf<realtime.EventMessage>().toEqualTypeOf<EventMessage>();
  expectTypeOf<realtime.EventContact>().toEqualTypeOf<EventContact>();
});

test("a conversation is made of the types that are exported", () => {
  expectTypeOf<EventConversation["channel"]>().toEqualTypeOf<EventChannel | null>();
  expectTypeOf<EventConversation["contact_inbox"]>().toEqualTypeOf<EventContactInbox | null>();
  expectTypeOf<EventConversation["meta"]>().toEqualTypeOf<EventConversationMeta>();
  expectTypeOf<EventConversation["messages"]>().toEqualTypeOf<EventMessage[]>();
  expectTypeOf<EventConversation["applied_sla"]>().toEqualTypeOf<EventAppliedSla | null | undefined>();
  expectTypeOf<EventConversation["sla_events"]>().toEqualTypeOf<EventSlaEvent[] | undefined>();
  expectTypeOf<EventConversationMeta["sender"]>().toEqualTypeOf<EventContact>();
  expectTypeOf<EventConversationMeta["assignee"]>().toEqualTypeOf<EventUser | EventAgentBot | null>();
  expectTypeOf<EventConversationMeta["team"]>().toEqualTypeOf<EventTeam | null>();
});

test("a message is made of the types that are exported", () => {
  expectTypeOf<EventMessage["content_type"]>().toEqualTypeOf<EventContentType>();
  expectTypeOf<EventMessage["attachments"]>().toEqualTypeOf<EventAttachment[] | undefined>();
  expectTypeOf<EventAttachment["file_type"]>().toEqualTypeOf<EventFileType>();
  expectTypeOf<EventMessage["call"]>().toEqualTypeOf<EventCall | undefined>();
  expectTypeOf<NonNullable<EventMessage["sender"]>>().toEqualTypeOf<
    EventContact | EventUser | EventAgentBot | EventAssistant
  >();
});

declare const sender: EventContact | EventUser | EventAgentBot | EventAssistant;

test("senders are told apart by their type", () => {
  if (sender.type === "contact") expectTypeOf(sender).toEqualTypeOf<EventContact>();
  if (sender.type === "user") expectTypeOf(sender).toEqualTypeOf<EventUser>();
  if (sender.type === "agent_bot") expectTypeOf(sender).toEqualTypeOf<EventAgentBot>();
  if (sender.type === "captain_assistant") expectTypeOf(sender).toEqualTypeOf<EventAssistant>();
});

test("times are as they come: ISO where the row is handed out, unix seconds elsewhere", () => {
  expectTypeOf<EventContactInbox["created_at"]>().toEqualTypeOf<string>();
  expectTypeOf<EventAssistant["created_at"]>().toEqualTypeOf<string>();
  expectTypeOf<EventMessage["created_at"]>().toEqualTypeOf<number>();
  expectTypeOf<EventAppliedSla["sla_frt_due_at"]>().toEqualTypeOf<number | null>();
  expectTypeOf<EventSlaEvent["created_at"]>().toEqualTypeOf<number>();
  expectTypeOf<EventCall["ended_at"]>().toEqualTypeOf<number | string | null>();
});

test("values that a newer server may send fit, beside those that are known", () => {
  expectTypeOf<"Channel::Pigeon">().toExtend<EventChannel>();
  expectTypeOf<"hologram">().toExtend<EventFileType>();
  expectTypeOf<"poll">().toExtend<EventContentType>();
  expectTypeOf<EventTeam["icon"]>().toEqualTypeOf<string | null>();
  expectTypeOf<number>().not.toExtend<EventFileType>();
});
