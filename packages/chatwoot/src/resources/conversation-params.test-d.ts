import { assertType, expectTypeOf, test } from "vitest";
import type {
  ConversationCreateParams,
  ConversationFilterParams,
  ConversationListParams,
  ConversationMetaParams,
  ConversationPriority,
  ConversationPriorityParams,
  ConversationRemoveAttributesParams,
  Conversations,
  ConversationSetAttributesParams,
  ConversationStatusParams,
  ConversationTypingParams,
  ConversationUpdateParams,
} from "../index.ts";

test("the methods take what is exported", () => {
  expectTypeOf<Conversations["list"]>().parameter(0).toEqualTypeOf<ConversationListParams | undefined>();
  expectTypeOf<Conversations["meta"]>().parameter(0).toEqualTypeOf<ConversationMetaParams | undefined>();
  expectTypeOf<Conversations["filter"]>().parameter(0).toEqualTypeOf<ConversationFilterParams>();
  expectTypeOf<Conversations["create"]>().parameter(0).toEqualTypeOf<ConversationCreateParams>();
  expectTypeOf<Conversations["update"]>().parameter(1).toEqualTypeOf<ConversationUpdateParams>();
  expectTypeOf<Conversations["setPriority"]>().parameter(1).toEqualTypeOf<ConversationPriorityParams>();
  expectTypeOf<Conversations["setStatus"]>().parameter(1).toEqualTypeOf<ConversationStatusParams>();
  expectTypeOf<Conversations["setTyping"]>().parameter(1).toEqualTypeOf<ConversationTypingParams>();
  expectTypeOf<Conversations["setCustomAttributes"]>().parameter(1).toEqualTypeOf<ConversationSetAttributesParams>();
  expectTypeOf<Conversations["removeCustomAttributes"]>()
    .parameter(1)
    .toEqualTypeOf<ConversationRemoveAttributesParams>();
});

test("ConversationListParams", () => {
  assertType<ConversationListParams>({ status: "open", labels: ["vip"], sort_by: "latest", assignee_type: "me" });
  // @ts-expect-error brackets are for the wire
  assertType<ConversationListParams>({ "labels[]": ["vip"] });
  // @ts-expect-error no such status
  assertType<ConversationListParams>({ status: "closed" });
});

test("ConversationMetaParams", () => {
  assertType<ConversationMetaParams>({ inbox_id: 3, labels: ["vip"] });
  // @ts-expect-error counts have no pages
  assertType<ConversationMetaParams>({ page: 2 });
});

test("ConversationFilterParams", () => {
  assertType<ConversationFilterParams>({
    payload: [{ attribute_key: "status", filter_operator: "equal_to", values: ["open"] }],
    page: 2,
  });
  // @ts-expect-error no conditions
  assertType<ConversationFilterParams>({ page: 2 });
});

test("ConversationCreateParams", () => {
  assertType<ConversationCreateParams>({ inbox_id: 3, contact_id: 42, message: { content: "Hello" } });
  // @ts-expect-error no such status
  assertType<ConversationCreateParams>({ inbox_id: 3, contact_id: 42, status: "closed" });
});

test("ConversationUpdateParams", () => {
  assertType<ConversationUpdateParams>({ priority: "high", sla_policy_id: 1 });
  assertType<ConversationUpdateParams>({ priority: null });
  // @ts-expect-error no such priority
  assertType<ConversationUpdateParams>({ priority: "highest" });
});

test("ConversationPriorityParams", () => {
  // `none` is a priority to people; the method sends null, as the server fails over the word.
  expectTypeOf<ConversationPriority>().toEqualTypeOf<"low" | "medium" | "high" | "urgent" | "none" | null>();
  expectTypeOf<ConversationPriorityParams["priority"]>().toEqualTypeOf<ConversationPriority>();
  assertType<ConversationPriorityParams>({ priority: "none" });
  // @ts-expect-error leaving it out would take the priority away
  assertType<ConversationPriorityParams>({});
});

test("ConversationStatusParams", () => {
  assertType<ConversationStatusParams>({ status: "snoozed", snoozed_until: 1_800_000_000 });
  // @ts-expect-error without a status the server would toggle it
  assertType<ConversationStatusParams>({});
  // @ts-expect-error it goes in as unix seconds
  assertType<ConversationStatusParams>({ status: "snoozed", snoozed_until: "2027-01-15T08:00:00Z" });
});

test("ConversationTypingParams", () => {
  assertType<ConversationTypingParams>({ typing_status: "on", is_private: true });
  // @ts-expect-error no such status
  assertType<ConversationTypingParams>({ typing_status: "maybe" });
});

test("ConversationSetAttributesParams", () => {
  assertType<ConversationSetAttributesParams>({ custom_attributes: { order: 7 }, merge: true });
  // @ts-expect-error nothing to set
  assertType<ConversationSetAttributesParams>({ merge: true });
});

test("ConversationRemoveAttributesParams", () => {
  assertType<ConversationRemoveAttributesParams>({ custom_attributes: ["order"] });
  // @ts-expect-error names are enough
  assertType<ConversationRemoveAttributesParams>({ custom_attributes: { order: 7 } });
});
