import { expectTypeOf, test } from "vitest";
import type { BulkOutcome, KoreAI, QualityQueueFailure, QualityQueueWork } from "../../index.ts";

declare const kore: KoreAI;
declare const work: QualityQueueWork;

test("work on queues is a job that gives its outcome", () => {
  expectTypeOf(kore.qualityAi.queues.setAgents).returns.resolves.toEqualTypeOf<QualityQueueWork>();
  expectTypeOf(work.wait()).resolves.toEqualTypeOf<BulkOutcome<QualityQueueFailure>>();
});
