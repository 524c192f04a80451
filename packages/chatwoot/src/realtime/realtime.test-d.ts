import { isTruewireError } from "@truewire/core";
import type { RealtimeError } from "@truewire/core";
import { expectTypeOf, test } from "vitest";
import type { WebSocket as WsWebSocket } from "ws";
import { connect } from "../realtime.ts";
import type {
  RealtimeCall,
  RealtimeConnection,
  EventConversation,
  RealtimeConversationChange,
  RealtimeEvent,
  RealtimeEventOf,
  RealtimeEvents,
  EventMessage,
  RealtimeTyping,
  WebSocketClass,
} from "../realtime.ts";

declare const connection: RealtimeConnection;

test("events are told apart by their name", async () => {
  for await (const one of connection) {
    expectTypeOf(one).toEqualTypeOf<RealtimeEvent>();
    if (one.event === "message.created") {
      expectTypeOf(one.data).toExtend<EventMessage>();
      expectTypeOf(one.data.created_at).toEqualTypeOf<number>();
      expectTypeOf(one.data.conversation_id).toEqualTypeOf<number | null>();
    }
    if (one.event === "conversation.updated") expectTypeOf(one.data).toEqualTypeOf<RealtimeConversationChange>();
    if (one.event === "unknown") {
      expectTypeOf(one.name).toEqualTypeOf<string>();
      expectTypeOf(one.data).toEqualTypeOf<unknown>();
    }
    if (one.event === "gap") {
      expectTypeOf(one.data.reason).toEqualTypeOf<"reconnected" | "overflow" | "unreadable">();
      expectTypeOf(one.data.dropped).toEqualTypeOf<number | undefined>();
    }
  }
});

test("handlers get the event they are for", () => {
  connection.on("conversation.typing_on", (one) => expectTypeOf(one.data).toEqualTypeOf<RealtimeTyping>());
  connection.on("unknown", (one) => expectTypeOf(one.data).toEqualTypeOf<unknown>());
  expectTypeOf(connection.on("gap", () => {})).toEqualTypeOf<() => void>();
  expectTypeOf<RealtimeEventOf<"voice_call.outbound_accepted">["data"]>().toEqualTypeOf<RealtimeCall>();
  // @ts-expect-error no such event
  connection.on("message.craeted", () => {});
});

test("types follow the wire", () => {
  expectTypeOf<RealtimeEvents["message.updated"]["previous_changes"]>().toEqualTypeOf<Record<
    string,
    unknown[]
  > | null>();
  expectTypeOf<EventConversation["snoozed_until"]>().toEqualTypeOf<string | null>();
  expectTypeOf<EventConversation["waiting_since"]>().toEqualTypeOf<number>();
  expectTypeOf<RealtimeTyping["is_private"]>().toEqualTypeOf<boolean | string>();
  expectTypeOf<RealtimeEvents["notification.deleted"]["notification"]>().toEqualTypeOf<{ id: number }>();
  // Newer servers may send other values; known ones stay suggestions.
  expectTypeOf<string>().toExtend<EventConversation["status"]>();
  // @ts-expect-error a conversation that changed does not say who did it
  expectTypeOf<RealtimeEvents["team.changed"]["performer"]>().toBeUnknown();
});

test("both classes of WebSockets fit", () => {
  expectTypeOf<typeof WebSocket>().toExtend<WebSocketClass>();
  expectTypeOf<typeof WsWebSocket>().toExtend<WebSocketClass>();
});

test("agents need an account and a user, contacts neither", () => {
  expectTypeOf(connect({ pubsubToken: "t" })).toEqualTypeOf<RealtimeConnection>();
  expectTypeOf(connect({ pubsubToken: "t", accountId: 1, userId: 7 })).toEqualTypeOf<RealtimeConnection>();
  // @ts-expect-error the account is missing
  connect({ pubsubToken: "t", userId: 7 });
  // @ts-expect-error the user is missing
  connect({ pubsubToken: "t", accountId: 1 });
  // @ts-expect-error the token is missing
  connect({ accountId: 1, userId: 7 });
});

test("errors narrow by their name", () => {
  const error: unknown = undefined;
  if (isTruewireError(error, "RealtimeError")) {
    expectTypeOf(error).toEqualTypeOf<RealtimeError>();
    expectTypeOf(error.reason).toEqualTypeOf<"rejected" | "unanswered" | "dismissed">();
  }
});
