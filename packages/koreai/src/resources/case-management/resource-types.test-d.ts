import { expectTypeOf, test } from "vitest";
import type { CaseManagement, Cases, KoreAI, Tasks } from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["caseManagement"]>().toEqualTypeOf<CaseManagement>();
  expectTypeOf<KoreAI["caseManagement"]["cases"]>().toEqualTypeOf<Cases>();
  expectTypeOf<KoreAI["caseManagement"]["tasks"]>().toEqualTypeOf<Tasks>();
});
