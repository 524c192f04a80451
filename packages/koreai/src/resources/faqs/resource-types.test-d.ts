import { expectTypeOf, test } from "vitest";
import type { FaqExtractions, Faqs, KoreAI } from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["faqs"]>().toEqualTypeOf<Faqs>();
  expectTypeOf<KoreAI["faqs"]["extractions"]>().toEqualTypeOf<FaqExtractions>();
});
