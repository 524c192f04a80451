import { expectTypeOf, test } from "vitest";
import type { BatchTestSuite, BatchTestSuites, IdentifiedBatchTestSuite } from "../../index.ts";

test("a walk gives each suite with its id, which a list keeps apart", () => {
  expectTypeOf<BatchTestSuites["walk"]>().returns.toExtend<AsyncIterable<IdentifiedBatchTestSuite>>();
  expectTypeOf<IdentifiedBatchTestSuite>().toExtend<BatchTestSuite>();
  expectTypeOf<IdentifiedBatchTestSuite["_id"]>().toEqualTypeOf<string>();
  expectTypeOf<BatchTestSuite>().not.toHaveProperty("_id");
});
