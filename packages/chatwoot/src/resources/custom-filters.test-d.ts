import { assertType, expectTypeOf, test } from "vitest";
import type {
  Chatwoot,
  CustomFilterCreateParams,
  CustomFilterListParams,
  CustomFilters,
  CustomFilterUpdateParams,
} from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["customFilters"]>().toEqualTypeOf<CustomFilters>();
  expectTypeOf<CustomFilters["list"]>().parameter(0).toEqualTypeOf<CustomFilterListParams | undefined>();
  expectTypeOf<CustomFilters["create"]>().parameter(0).toEqualTypeOf<CustomFilterCreateParams>();
  expectTypeOf<CustomFilters["update"]>().parameter(1).toEqualTypeOf<CustomFilterUpdateParams>();
});

test("CustomFilterListParams", () => {
  assertType<CustomFilterListParams>({ filter_type: "contact" });
  // @ts-expect-error no such type
  assertType<CustomFilterListParams>({ filter_type: "inbox" });
});

test("CustomFilterCreateParams", () => {
  assertType<CustomFilterCreateParams>({ name: "Paying", filter_type: "contact", query: { payload: [] } });
  // @ts-expect-error the server would take it for a filter of conversations
  assertType<CustomFilterCreateParams>({ name: "Paying" });
  // @ts-expect-error `type` is ignored
  assertType<CustomFilterCreateParams>({ name: "Paying", filter_type: "contact", type: "contact" });
});

test("CustomFilterUpdateParams", () => {
  assertType<CustomFilterUpdateParams>({ name: "Paying" });
  // @ts-expect-error a query is an object
  assertType<CustomFilterUpdateParams>({ query: "payload" });
});
