import { expectTypeOf, test } from "vitest";
import type {
  EventAgentBot,
  EventConversation,
  EventUser,
  Performed,
  RealtimeAcceptedCall,
  RealtimeCacheInvalidation,
  RealtimeCall,
  RealtimeCallPermission,
  RealtimeConnectedCall,
  RealtimeCopilotMessage,
  RealtimeEndedCall,
  RealtimeEvent,
  RealtimeEventName,
  RealtimeEventOf,
  RealtimeEvents,
  RealtimeGap,
  RealtimeIncomingCall,
  RealtimeKnownEvent,
  RealtimeNotification,
  RealtimeNotificationChange,
  RealtimeNotificationDeletion,
  RealtimePresence,
  RealtimeUnknownEvent,
} from "../realtime.ts";

test("an event is one that is known, one that is not, or a gap", () => {
  expectTypeOf<RealtimeEvent>().toEqualTypeOf<RealtimeKnownEvent | RealtimeUnknownEvent | RealtimeGap>();
  expectTypeOf<RealtimeEventName>().toEqualTypeOf<keyof RealtimeEvents | "unknown" | "gap">();
  expectTypeOf<RealtimeEventOf<"gap">>().toEqualTypeOf<RealtimeGap>();
  expectTypeOf<RealtimeEventOf<"unknown">>().toEqualTypeOf<RealtimeUnknownEvent>();
  expectTypeOf<RealtimeEventOf<"presence.update">>().toExtend<RealtimeKnownEvent>();
  // @ts-expect-error no such event
  expectTypeOf<RealtimeEventOf<"message.craeted">>().toBeNever();
});

test("each event carries its own payload", () => {
  expectTypeOf<RealtimeEvents["account.cache_invalidated"]>().toEqualTypeOf<RealtimeCacheInvalidation>();
  expectTypeOf<RealtimeEvents["presence.update"]>().toEqualTypeOf<RealtimePresence>();
  expectTypeOf<RealtimeEvents["copilot.message.created"]>().toEqualTypeOf<RealtimeCopilotMessage>();
  expectTypeOf<RealtimeEvents["notification.created"]>().toEqualTypeOf<RealtimeNotificationChange>();
  expectTypeOf<RealtimeEvents["notification.deleted"]>().toEqualTypeOf<RealtimeNotificationDeletion>();
  expectTypeOf<RealtimeEvents["voice_call.incoming"]>().toEqualTypeOf<RealtimeIncomingCall>();
  expectTypeOf<RealtimeEvents["voice_call.accepted"]>().toEqualTypeOf<RealtimeAcceptedCall>();
  expectTypeOf<RealtimeEvents["voice_call.outbound_connected"]>().toEqualTypeOf<RealtimeConnectedCall>();
  expectTypeOf<RealtimeEvents["voice_call.ended"]>().toEqualTypeOf<RealtimeEndedCall>();
  expectTypeOf<RealtimeEvents["voice_call.permission_granted"]>().toEqualTypeOf<RealtimeCallPermission>();
});

test("most say who did it, if somebody did", () => {
  expectTypeOf<Performed["performer"]>().toEqualTypeOf<EventUser | EventAgentBot | undefined>();
  expectTypeOf<RealtimeNotificationChange>().toExtend<Performed>();
  expectTypeOf<RealtimeCacheInvalidation>().toExtend<Performed>();
  expectTypeOf<RealtimePresence>().toExtend<{ account_id: number }>();
  // @ts-expect-error nobody performs presence
  expectTypeOf<RealtimePresence["performer"]>().toBeUnknown();
});

test("payloads follow the wire", () => {
  expectTypeOf<RealtimeNotificationChange["notification"]>().toEqualTypeOf<RealtimeNotification>();
  expectTypeOf<RealtimeNotification["primary_actor"]>().toEqualTypeOf<EventConversation | undefined>();
  expectTypeOf<RealtimeNotification["read_at"]>().toEqualTypeOf<string | null>();
  expectTypeOf<RealtimeNotification["created_at"]>().toEqualTypeOf<number>();
  expectTypeOf<RealtimePresence["contacts"]>().toExtend<Record<string, string> | undefined>();
  expectTypeOf<RealtimeCopilotMessage["copilot_thread"]["user"]>().toEqualTypeOf<EventUser>();
  expectTypeOf<RealtimeIncomingCall>().toExtend<RealtimeCall>();
  expectTypeOf<RealtimeAcceptedCall>().toExtend<RealtimeCall>();
  expectTypeOf<RealtimeEndedCall["duration_seconds"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<RealtimeCallPermission>().not.toExtend<RealtimeCall>();
});
