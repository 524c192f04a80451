import { assertType, expectTypeOf, test } from "vitest";
import type { Job, JobProgress, JobReport, JobState, JobWaitOptions } from "../index.ts";

interface Status {
  readonly percent: number;
}
declare const job: Job<string, Status>;

test("a job tells where it stands, and what it gives", () => {
  expectTypeOf(job.status()).resolves.toEqualTypeOf<JobReport<Status>>();
  expectTypeOf(job.wait()).resolves.toEqualTypeOf<string>();
  expectTypeOf<JobReport<Status>["state"]>().toEqualTypeOf<JobState>();
  expectTypeOf<JobState>().toEqualTypeOf<"pending" | "running" | "succeeded" | "partial" | "failed">();
});

test("a wait is bounded, can be ended, and tells of its progress", () => {
  expectTypeOf(job.wait).parameter(0).toEqualTypeOf<JobWaitOptions<Status> | undefined>();
  assertType<JobWaitOptions<Status>>({
    deadline: 60_000,
    signal: AbortSignal.timeout(1),
    onProgress: (progress) => {
      expectTypeOf(progress).toEqualTypeOf<JobProgress<Status>>();
      expectTypeOf(progress.detail.percent).toEqualTypeOf<number>();
    },
  });
  expectTypeOf<JobProgress<Status>>().toExtend<JobReport<Status>>();
  // @ts-expect-error the intervals are the job's business
  assertType<JobWaitOptions<Status>>({ interval: 100 });
});
