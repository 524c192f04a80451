import { assertType, expectTypeOf, test } from "vitest";
import type {
  CannedResponseCreateParams,
  CannedResponseListParams,
  CannedResponses,
  CannedResponseUpdateParams,
  Chatwoot,
} from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["cannedResponses"]>().toEqualTypeOf<CannedResponses>();
  expectTypeOf<CannedResponses["list"]>().parameter(0).toEqualTypeOf<CannedResponseListParams | undefined>();
  expectTypeOf<CannedResponses["create"]>().parameter(0).toEqualTypeOf<CannedResponseCreateParams>();
  expectTypeOf<CannedResponses["update"]>().parameter(1).toEqualTypeOf<CannedResponseUpdateParams>();
});

test("CannedResponseListParams", () => {
  assertType<CannedResponseListParams>({ search: "hello" });
  // @ts-expect-error it is called search
  assertType<CannedResponseListParams>({ q: "hello" });
});

test("CannedResponseCreateParams", () => {
  assertType<CannedResponseCreateParams>({ short_code: "hi", content: "Hello" });
  // @ts-expect-error nothing to call it up by
  assertType<CannedResponseCreateParams>({ content: "Hello" });
});

test("CannedResponseUpdateParams", () => {
  assertType<CannedResponseUpdateParams>({ content: "Hello" });
  // @ts-expect-error a text is not taken away
  assertType<CannedResponseUpdateParams>({ content: null });
});
