import { expectTypeOf, test } from "vitest";
import type { BatchTestSuites, ConversationTestSuites, KoreAI, TestSuites } from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["testSuites"]>().toEqualTypeOf<TestSuites>();
  expectTypeOf<KoreAI["testSuites"]["batch"]>().toEqualTypeOf<BatchTestSuites>();
  expectTypeOf<KoreAI["testSuites"]["conversation"]>().toEqualTypeOf<ConversationTestSuites>();
});
