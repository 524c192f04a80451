import { assertType, expectTypeOf, test } from "vitest";
import type { KoreAI, TableQueryParams, Tables, TableViewQueryParams } from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["tables"]>().toEqualTypeOf<Tables>();
});

test("methods take what is exported", () => {
  expectTypeOf<Tables["query"]>().parameter(1).toEqualTypeOf<TableQueryParams | undefined>();
  expectTypeOf<Tables["queryView"]>().parameter(1).toEqualTypeOf<TableViewQueryParams | undefined>();
});

test("TableQueryParams", () => {
  assertType<TableQueryParams>({ sys_limit: 2, sys_offset: 4 });
  // @ts-expect-error a limit is a number
  assertType<TableQueryParams>({ sys_limit: "2" });
});

test("TableViewQueryParams", () => {
  assertType<TableViewQueryParams>({ sys_limit: 2 });
  // @ts-expect-error a limit is a number
  assertType<TableViewQueryParams>({ sys_limit: "2" });
});
