import { assertType, expectTypeOf, test } from "vitest";
import type { AutomationRuleCreateParams, AutomationRules, AutomationRuleUpdateParams, Chatwoot } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["automationRules"]>().toEqualTypeOf<AutomationRules>();
  expectTypeOf<AutomationRules["create"]>().parameter(0).toEqualTypeOf<AutomationRuleCreateParams>();
  expectTypeOf<AutomationRules["update"]>().parameter(1).toEqualTypeOf<AutomationRuleUpdateParams>();
});

test("AutomationRuleCreateParams", () => {
  assertType<AutomationRuleCreateParams>({
    name: "Greet",
    event_name: "conversation_created",
    conditions: [],
    actions: [],
  });
  // @ts-expect-error no event to act upon
  assertType<AutomationRuleCreateParams>({ name: "Greet", conditions: [], actions: [] });
  // @ts-expect-error no such event
  assertType<AutomationRuleCreateParams>({ name: "Greet", event_name: "greeting", conditions: [], actions: [] });
});

test("AutomationRuleUpdateParams", () => {
  assertType<AutomationRuleUpdateParams>({ active: false });
  assertType<AutomationRuleUpdateParams>({});
  // @ts-expect-error no such event
  assertType<AutomationRuleUpdateParams>({ event_name: "greeting" });
});
