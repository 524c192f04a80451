import { assertType, expectTypeOf, test } from "vitest";
import type { CollectOptions, Page, PagePromise, WalkOptions } from "../index.ts";

declare const page: Page<{ id: number }, { meta: { count: number } }>;
declare const pages: PagePromise<{ id: number }>;

test("a walk is bounded by pages and time, a list by items, too", () => {
  assertType<WalkOptions>({ maxPages: 3, deadline: 60_000 });
  assertType<CollectOptions>({ limit: 100, maxPages: 3 });
  // @ts-expect-error a walk by page counts no items
  assertType<WalkOptions>({ limit: 100 });
  expectTypeOf(pages.byPage).parameter(0).toEqualTypeOf<WalkOptions | undefined>();
  expectTypeOf(pages.toArray).parameter(0).toEqualTypeOf<CollectOptions | undefined>();
});

test("a page has its items, what came around them, and the way to the next", () => {
  expectTypeOf(page.items).toEqualTypeOf<readonly { id: number }[]>();
  expectTypeOf(page.meta).toEqualTypeOf<{ count: number }>();
  expectTypeOf([...page]).toEqualTypeOf<{ id: number }[]>();
  expectTypeOf(page.getNextPage()).resolves.toEqualTypeOf<typeof page>();
  // @ts-expect-error items are not replaced
  page.items = [];
});
