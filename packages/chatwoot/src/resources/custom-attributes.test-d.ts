import { assertType, expectTypeOf, test } from "vitest";
import type {
  Chatwoot,
  CustomAttributeCreateParams,
  CustomAttributeListParams,
  CustomAttributes,
  CustomAttributeUpdateParams,
} from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["customAttributes"]>().toEqualTypeOf<CustomAttributes>();
  expectTypeOf<CustomAttributes["list"]>().parameter(0).toEqualTypeOf<CustomAttributeListParams | undefined>();
  expectTypeOf<CustomAttributes["create"]>().parameter(0).toEqualTypeOf<CustomAttributeCreateParams>();
  expectTypeOf<CustomAttributes["update"]>().parameter(1).toEqualTypeOf<CustomAttributeUpdateParams>();
});

test("CustomAttributeListParams", () => {
  assertType<CustomAttributeListParams>({ attribute_model: "contact_attribute" });
  // @ts-expect-error a query holds texts
  assertType<CustomAttributeListParams>({ attribute_model: 1 });
});

test("CustomAttributeCreateParams", () => {
  assertType<CustomAttributeCreateParams>({
    attribute_display_name: "Plan",
    attribute_key: "plan",
    attribute_display_type: "list",
    attribute_values: ["a"],
  });
  // @ts-expect-error no key
  assertType<CustomAttributeCreateParams>({ attribute_display_name: "Plan" });
});

test("CustomAttributeUpdateParams", () => {
  assertType<CustomAttributeUpdateParams>({ attribute_values: ["a", "b"] });
  assertType<CustomAttributeUpdateParams>({});
  // @ts-expect-error no such type
  assertType<CustomAttributeUpdateParams>({ attribute_display_type: "colour" });
  // @ts-expect-error values are texts
  assertType<CustomAttributeUpdateParams>({ attribute_values: [1] });
});
