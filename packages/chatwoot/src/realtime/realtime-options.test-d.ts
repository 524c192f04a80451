import { assertType, expectTypeOf, test } from "vitest";
import type { WebSocket as WsWebSocket } from "ws";
import { connect } from "../realtime.ts";
import type {
  RealtimeAgentOptions,
  RealtimeBaseOptions,
  RealtimeContactOptions,
  RealtimeOptions,
  RealtimeTimings,
  WebSocketClass,
  WebSocketLike,
} from "../realtime.ts";

test("agents name account and user, contacts neither", () => {
  expectTypeOf(connect).parameter(0).toEqualTypeOf<RealtimeOptions>();
  expectTypeOf<RealtimeOptions>().toEqualTypeOf<RealtimeAgentOptions | RealtimeContactOptions>();
  assertType<RealtimeAgentOptions>({ pubsubToken: "t", accountId: 1, userId: 7 });
  assertType<RealtimeContactOptions>({ pubsubToken: "t" });
  // @ts-expect-error an agent is somebody in an account
  assertType<RealtimeAgentOptions>({ pubsubToken: "t", userId: 7 });
  // @ts-expect-error a contact is in no account
  assertType<RealtimeContactOptions>({ pubsubToken: "t", accountId: 1 });
});

test("all else has a default", () => {
  assertType<RealtimeBaseOptions>({});
  assertType<RealtimeBaseOptions>({ bufferSize: 10, timings: { backoff: 100 }, signal: AbortSignal.abort() });
  expectTypeOf<RealtimeBaseOptions["timings"]>().toEqualTypeOf<Partial<RealtimeTimings> | undefined>();
  // @ts-expect-error milliseconds are a number
  assertType<Partial<RealtimeTimings>>({ backoff: "1s" });
  // @ts-expect-error no such time
  assertType<Partial<RealtimeTimings>>({ timeout: 100 });
});

test("what a class of WebSockets makes is all that is asked of it", () => {
  expectTypeOf<InstanceType<WebSocketClass>>().toEqualTypeOf<WebSocketLike>();
  expectTypeOf<WebSocket>().toExtend<WebSocketLike>();
  expectTypeOf<WsWebSocket>().toExtend<WebSocketLike>();
  expectTypeOf<EventTarget>().not.toExtend<WebSocketLike>();
});
