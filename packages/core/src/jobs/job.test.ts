import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import { listingServer } from "../pagination/listing-server.testing.ts";
import { Job } from "./job.ts";
import { JobFailedError } from "./job-error.ts";
import type { JobDetails, JobProgress, JobState } from "./job-options.ts";

interface Status {
  readonly state: string;
  readonly url?: string;
}

const states: Readonly<Record<string, JobState>> = {
  queued: "pending",
  IN_PROGRESS: "running",
  success: "succeeded",
  PARTIAL_SUCCESS: "partial",
  FAILURE: "failed",
};

/** A job whose status operation answers what is listed, the last again and again. */
function job(answers: readonly string[], more: Partial<JobDetails<string, Status>> = {}) {
  const asked: { at: number; signal: AbortSignal | undefined }[] = [];
  const details: JobDetails<string, Status> = {
    id: "job-1",
    operation: "exportStatus",
    poll: async ({ signal }) => {
      asked.push({ at: performance.now(), signal });
      return { state: answers[Math.min(asked.length, answers.length) - 1] ?? "queued", url: "https://x?sig=s3cret" };
    },
    state: (status) => states[status.state] ?? "running",
    result: (status, state) => `${state} ${status.url}`,
    reason: () => "disk full",
    ...more,
  };
  return { job: new Job(details), asked };
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "nothing was thrown",
    (error: unknown) => error,
  );

async function run<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(1_000_000);
  return promise;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Job.wait", () => {
  it("asks until the job has ended, and makes its result", async () => {
    const { job: waiting, asked } = job(["queued", "IN_PROGRESS", "IN_PROGRESS", "success"]);
    expect(await run(waiting.wait())).toBe("succeeded https://x?sig=s3cret");
    expect(asked).toHaveLength(4);
    expectTypeOf(waiting.wait).returns.resolves.toEqualTypeOf<string>();
  });

  it("gives the result of a job that succeeded in part, and says so", async () => {
    expect(await run(job(["PARTIAL_SUCCESS"]).job.wait())).toMatch(/^partial /);
  });

  it("throws a JobFailedError with the server's reason and last answer", async () => {
    const error = await run(failure(job(["IN_PROGRESS", "FAILURE"]).job.wait()));
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({
      name: "JobFailedError",
      message: "job job-1 failed: disk full. Parts of it may have been done.",
      jobId: "job-1",
      operation: "exportStatus",
      effect: "unknown",
      detail: { state: "FAILURE" },
    });
    expect(isTruewireError(error, "JobFailedError") && error.status).toBeUndefined();
    const silent = await run(failure(job(["FAILURE"], { reason: undefined }).job.wait()));
    expect(String(silent)).toContain("the server gives no reason");
  });

  it("waits longer and longer, within bounds and never to the beat", async () => {
    const { job: waiting, asked } = job([...Array<string>(20).fill("queued"), "success"], {
      intervals: { initial: 1000, factor: 2, max: 8000 },
    });
    await run(waiting.wait());
    const waits = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(waits).toHaveLength(20);
    for (const [index, wait] of waits.entries()) {
      const full = Math.min(1000 * 2 ** index, 8000);
      expect(wait).toBeGreaterThanOrEqual(full * 0.75 - 1);
      expect(wait).toBeLessThanOrEqual(full + 1);
    }
    expect(new Set(waits.slice(5)).size).toBeGreaterThan(1);
  });

  it("tells of progress after each look, also the last", async () => {
    const told: JobProgress<Status>[] = [];
    await run(job(["queued", "IN_PROGRESS", "success"]).job.wait({ onProgress: (progress) => told.push(progress) }));
    expect(told.map(({ state, polls, detail }) => [state, polls, detail.state])).toEqual([
      ["pending", 1, "queued"],
      ["running", 2, "IN_PROGRESS"],
      ["succeeded", 3, "success"],
    ]);
    expect(told[0]?.elapsed).toBe(0);
    expect(told[2]?.elapsed).toBeGreaterThan(1000);
  });

  it("ends with what onProgress throws", async () => {
    const { job: waiting, asked } = job(["queued"]);
    const stop = new Error("stop");
    const thrower = (): void => {
      throw stop;
    };
    expect(await run(failure(waiting.wait({ onProgress: thrower })))).toBe(stop);
    expect(asked).toHaveLength(1);
  });

  it("ends with a TimeoutError at its deadline, asks no more, and can be taken up again", async () => {
    const { job: waiting, asked } = job([...Array<string>(9).fill("queued"), "success"]);
    const error = await run(failure(waiting.wait({ deadline: 5000 })));
    expect(isTruewireError(error, "TimeoutError") && [error.kind, error.limitMs, error.operation]).toEqual([
      "deadline",
      5000,
      "exportStatus",
    ]);
    const before = asked.length;
    expect(before).toBeLessThan(9);
    expect(asked.every(({ signal }) => signal?.aborted)).toBe(true);
    expect(await run(waiting.wait())).toMatch(/^succeeded/);
  });

  it("ends after ten minutes unless told otherwise", async () => {
    const error = await run(failure(job(["queued"]).job.wait()));
    expect(isTruewireError(error, "TimeoutError") && error.limitMs).toBe(600_000);
    const { job: patient } = job(["queued"]);
    const state = { ended: false };
    const controller = new AbortController();
    const waited = failure(patient.wait({ deadline: Infinity, signal: controller.signal })).then(
      () => (state.ended = true),
    );
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(state.ended).toBe(false);
    controller.abort();
    await waited;
  });

  it("ends with the caller's signal, keeps its reason and leaves no listener", async () => {
    const controller = new AbortController();
    const { job: waiting, asked } = job(["queued"]);
    const waited = failure(waiting.wait({ signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(2000);
    const polls = asked.length;
    const reason = new Error("enough");
    controller.abort(reason);
    const error = await run(waited);
    expect(isTruewireError(error, "AbortError") && error.reason).toBe(reason);
    expect(asked).toHaveLength(polls);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(isTruewireError(await failure(waiting.wait({ signal: controller.signal })), "AbortError")).toBe(true);
    expect(asked).toHaveLength(polls);
  });

  it.each([0, -1, 2 ** 31, Number.NaN])("refuses a deadline of %d", async (deadline) => {
    const error = await failure(job(["success"]).job.wait({ deadline }));
    expect(isTruewireError(error, "InvalidArgumentError") && error.argument).toBe("deadline");
  });
});

describe("a job over a real server", () => {
  it("throws what the status operation throws, and goes through the client's retries", async () => {
    vi.useRealTimers();
    await using host = await listingServer((_, request) => {
      if (request === 1) return { status: 503, headers: { "retry-after": "0" }, json: {} };
      if (request === 2) return { state: "success" };
      return { status: 404, json: {} };
    });
    const poll = (options: object): PromiseLike<Status> =>
      host.client.request("GET", "/status", options) as PromiseLike<unknown> as PromiseLike<Status>;
    const { job: waiting } = job([], { poll, result: (status) => status.state });
    expect(await waiting.wait()).toBe("success");
    expect(await waiting.status().catch((error: Error) => error.name)).toBe("NotFoundError");
    expect(host.asked()).toHaveLength(3);
  });
});

describe("Job.status", () => {
  it("asks once", async () => {
    const { job: looked, asked } = job(["IN_PROGRESS"]);
    expect(await looked.status()).toMatchObject({ state: "running", detail: { state: "IN_PROGRESS" } });
    expect(asked).toHaveLength(1);
  });
});

describe("printing", () => {
  it("shows the id of a job and nothing of its answers", async () => {
    const { job: failed } = job(["FAILURE"]);
    const error = await run(failure(failed.wait()));
    const printed = [failed, error].map(
      (value) => inspect(value, { depth: 9 }) + JSON.stringify(value) + String(value),
    );
    expect(printed.join()).toContain("job-1");
    expect(printed.join()).not.toContain("s3cret");
  });
});
