import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, IntegrationHookCreateParams, IntegrationHooks, IntegrationHookUpdateParams } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["integrations"]["hooks"]>().toEqualTypeOf<IntegrationHooks>();
  expectTypeOf<IntegrationHooks["create"]>().parameter(0).toEqualTypeOf<IntegrationHookCreateParams>();
  expectTypeOf<IntegrationHooks["update"]>().parameter(1).toEqualTypeOf<IntegrationHookUpdateParams>();
});

test("IntegrationHookCreateParams", () => {
  assertType<IntegrationHookCreateParams>({ app_id: "slack", inbox_id: 3, settings: { channel: "#help" } });
  // @ts-expect-error no app
  assertType<IntegrationHookCreateParams>({ inbox_id: 3 });
});

test("IntegrationHookUpdateParams", () => {
  assertType<IntegrationHookUpdateParams>({ status: "disabled" });
  // @ts-expect-error no such status
  assertType<IntegrationHookUpdateParams>({ status: true });
  // @ts-expect-error an app cannot be exchanged
  assertType<IntegrationHookUpdateParams>({ app_id: "slack" });
});
