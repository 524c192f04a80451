import type { JobReport, Operation } from "@truewire/core";
import { recordingServer } from "@truewire/test-support";
import type { Reply } from "@truewire/test-support";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { asKoreClient } from "../kore-client.ts";
import { wholeClient } from "../whole-client.ts";
import type { KoreAIOptions } from "../koreai-options.ts";
import { readJobId, readJobReason, readStateWord } from "./job-answers.ts";
import { jobFile } from "./job-file.ts";
import { jobState, knownState } from "./job-states.ts";
import { openJob, startJob } from "./start-job.ts";
import type { JobKind } from "./start-job.ts";

interface Started {
  _id?: string;
  status?: string;
}
interface Status {
  status?: string;
  message?: string;
  downloadURL?: string;
}
type StatusInput = { path: { botId: string; jobId: string } };

const start: Operation<{ path: { botId: string }; body: object }, Started, never> = {
  id: "things.export.start",
  method: "POST",
  path: "/bot/{botId}/export",
  auth: ["builder"],
  body: "json",
};
const status: Operation<StatusInput, Status, never> = {
  id: "things.export.status",
  method: "GET",
  path: "/bot/{botId}/export/{jobId}",
  safe: true,
  auth: ["builder"],
  rateLimit: { perMinute: 60, scope: "request" },
};
const kind: JobKind<StatusInput, Status, Status> = {
  status,
  statusInput: (jobId) => ({ path: { jobId } }),
  result: (answer) => answer,
  intervals: { initial: 1 },
};
const plan = { ...kind, start, input: { body: { exportType: "latest" } } };

function client(url: string, options: KoreAIOptions = {}) {
  return asKoreClient(wholeClient({ host: url, token: "tok-secret", botId: "st-1", ...options }));
}

/** A server that answers the start, then one status after the other, the last one again and again. */
function jobServer(statuses: readonly unknown[], started: Reply = { json: { _id: "j-1", status: "pending" } }) {
  let polls = 0;
  return recordingServer(({ method }) =>
    method === "POST" ? started : { json: statuses[Math.min(polls++, statuses.length - 1)] },
  );
}

describe("states", () => {
  it.each([
    ["pending", "pending"],
    ["queued", "pending"],
    ["accepted", "pending"],
    ["running", "running"],
    ["inprogress", "running"],
    ["Inprogress", "running"],
    ["in-progress", "running"],
    ["in progress", "running"],
    ["IN_PROGRESS", "running"],
    ["INPROGRESS", "running"],
    ["inProgress", "running"],
    ["success", "succeeded"],
    ["SUCCESS", "succeeded"],
    ["successful", "succeeded"],
    ["completed", "succeeded"],
    ["passed", "succeeded"],
    ["Finished", "succeeded"],
    ["done", "succeeded"],
    ["PARTIAL_SUCCESS", "partial"],
    ["failed", "failed"],
    ["Failed", "failed"],
    ["FAILURE", "failed"],
    ["failure", "failed"],
  ])("%s is %s", (word, state) => expect(jobState(word)).toBe(state));

  it("neither a success nor a failure is made of a word that is not known", () => {
    expect(jobState("galloping")).toBe("running");
    expect([knownState("constructor"), knownState(""), knownState(7)]).toEqual([undefined, undefined, undefined]);
  });
});

describe("answers", () => {
  it.each([
    [{ _id: "a", requestId: "b" }, "a"],
    [{ requestId: "b" }, "b"],
    [{ jobId: "c", status: "queued" }, "c"],
    [{ testRunId: "d" }, "d"],
    [{ dsId: "e" }, "e"],
    [{ _id: "" }, undefined],
    [[{ Training_ID: "f" }], undefined],
  ])("the id of %j is %s", (started, id) => expect(readJobId(started)).toBe(id));

  it.each([
    [{ status: "success" }, "success"],
    [{ trainingStatus: "Finished" }, "Finished"],
    [{ status: 7 }, undefined],
    [null, undefined],
  ])("the word of %j is %s", (answer, word) => expect(readStateWord(answer)).toBe(word));

  it.each([
    [{ message: "no such file" }, "no such file"],
    [{ message: "failure", status: "failure" }, undefined],
    [{ errors: [{ msg: "bad" }] }, "bad"],
    [
      {
        status: "FAILURE",
        statusLogs: [
          { status: "SUCCESS", comments: "ok" },
          { status: "FAILURE", comments: "unknown user" },
        ],
      },
      "unknown user",
    ],
    [
      {
        status: "failed",
        executionLog: { parsing: { status: "success" }, indexing: { status: "failed", errMsg: "full" } },
      },
      "full",
    ],
    [{ status: "failed", result: { message: "inner" } }, "inner"],
    [{ status: "failed", statusLogs: [] }, undefined],
    ["text", "text"],
  ])("the reason of %j is %s", (answer, reason) => {
    expect(readJobReason(typeof answer === "string" ? { reason: answer } : answer)).toBe(reason);
  });
});

describe("a job", () => {
  it("is started once, looked at until it ends, and gives its result", async () => {
    await using server = await jobServer([
      { status: "pending" },
      { status: "IN_PROGRESS" },
      { status: "SUCCESS", message: "m" },
    ]);
    const job = await startJob(client(server.url), plan);
    expect(job.id).toBe("j-1");
    const seen: string[] = [];
    const onProgress = ({ state }: JobReport<Status>) => void seen.push(state);
    await expect(job.wait({ onProgress })).resolves.toEqual({ status: "SUCCESS", message: "m" });
    expect(seen).toEqual(["pending", "running", "succeeded"]);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /bot/st-1/export",
      ...Array.from({ length: 3 }, () => "GET /bot/st-1/export/j-1"),
    ]);
    expect(server.requests[0]?.json).toEqual({ exportType: "latest" });
  });

  it("tells of its start with .safe() and .withResponse()", async () => {
    await using server = await jobServer([]);
    const promise = startJob(client(server.url), plan);
    expect(await promise.safe()).toMatchObject({ ok: true, data: { id: "j-1" } });
    expect((await promise.withResponse()).response.status).toBe(200);
    await using refusing = await jobServer([], { status: 400, json: { errors: [{ msg: "no" }] } });
    expect(await startJob(client(refusing.url), plan).safe()).toMatchObject({
      ok: false,
      error: { status: 400, serverMessage: "no" },
    });
  });

  it("that failed is a JobFailedError with the server's reason, not a success and no failed call", async () => {
    await using server = await jobServer([{ status: "failed", message: "The file is broken" }]);
    const job = openJob(client(server.url), kind, "j-1");
    const error = await job.wait().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "JobFailedError",
      jobId: "j-1",
      operation: "things.export.status",
      effect: "unknown",
    });
    expect(String(error)).toContain("The file is broken");
    expect(await job.status()).toMatchObject({ state: "failed", detail: { status: "failed" } });
  });

  it("that succeeded in part gives its result", async () => {
    await using server = await jobServer([{ status: "PARTIAL_SUCCESS" }]);
    await expect(openJob(client(server.url), kind, "j-1").wait()).resolves.toEqual({ status: "PARTIAL_SUCCESS" });
  });

  it("reads id, state and reason where its kind says so", async () => {
    await using server = await jobServer([{ status: "done", message: "red" }]);
    const own = {
      ...plan,
      id: () => "own id",
      state: () => "failed",
      reason: ({ message }: Status) => `because ${message}`,
    };
    const job = await startJob(client(server.url), own);
    expect(job.id).toBe("own id");
    await expect(job.wait()).rejects.toThrow("because red");
  });

  it("whose start holds no id is a ResponseParseError: the work was taken on", async () => {
    await using server = await jobServer([], { json: { status: "pending" } });
    expect(await startJob(client(server.url), plan).safe()).toMatchObject({
      ok: false,
      error: { name: "ResponseParseError", effect: "applied", operation: "things.export.start" },
    });
  });

  it("whose status names no state is a ResponseParseError", async () => {
    await using server = await jobServer([{ message: "?" }]);
    await expect(openJob(client(server.url), kind, "j-1").wait()).rejects.toMatchObject({
      name: "ResponseParseError",
      effect: "none",
    });
  });

  it("whose start tells of a failure under a success status was not started", async () => {
    await using server = await jobServer([], { json: { _id: "j-1", status: "failed", message: "no room" } });
    expect(await startJob(client(server.url), plan).safe()).toMatchObject({
      ok: false,
      error: { name: "ReportedFailureError", serverMessage: "no room", httpStatus: 200 },
    });
  });

  it("takes limits, headers and middleware of its start to the looks, but neither its query nor its signal", async () => {
    await using server = await jobServer([{ status: "success" }]);
    const controller = new AbortController();
    const options = { headers: { "x-trace": "1" }, query: { dryRun: true }, signal: controller.signal };
    const job = await startJob(client(server.url), plan, options);
    controller.abort();
    await job.wait();
    expect(server.requests.map(({ query, headers }) => [query, headers["x-trace"]])).toEqual([
      ["dryRun=true", "1"],
      ["", "1"],
    ]);
  });

  it("ends its wait when it is aborted, and on its deadline", async () => {
    await using server = await jobServer([{ status: "running" }]);
    const job = openJob(client(server.url), kind, "j-1");
    const controller = new AbortController();
    const reason = new Error("enough");
    const onProgress = () => controller.abort(reason);
    await expect(job.wait({ signal: controller.signal, onProgress })).rejects.toMatchObject({
      name: "AbortError",
      reason,
    });
    await expect(job.wait({ deadline: 30 })).rejects.toMatchObject({ name: "TimeoutError", kind: "deadline" });
  });

  it("is counted by its own id", async () => {
    await using server = await jobServer([{ status: "success" }]);
    const counted: string[] = [];
    const rateLimit = { acquire: async (key: string) => void counted.push(key.slice(key.indexOf(" ") + 1)) };
    const kore = client(server.url, { rateLimit });
    await openJob(kore, kind, "j-1").wait();
    await openJob(kore, kind, "j-2").wait();
    expect(counted).toEqual([
      'request things.export.status {"jobId":"j-1","botId":"st-1"}',
      'request things.export.status {"jobId":"j-2","botId":"st-1"}',
    ]);
  });

  it("needs a bot before anything is sent", async () => {
    await using server = await jobServer([]);
    const kore = asKoreClient(wholeClient({ host: server.url, token: "t" }));
    expect(await startJob(kore, plan).safe()).toMatchObject({ ok: false, error: { argument: "botId" } });
    expect(server.requests).toEqual([]);
  });
});

describe("the file of a job", () => {
  it("is fetched without credentials", async () => {
    await using server = await recordingServer(({ path }) =>
      path === "/file"
        ? { body: "content" }
        : { json: { status: "success", downloadURL: `${server.url}/file?sig=s3cr3t` } },
    );
    const kore = client(server.url);
    const job = openJob(kore, { ...kind, result: (answer: Status, end) => jobFile(kore, answer, end) }, "j-1");
    const file = await job.wait();
    expect(await (await file.download()).text()).toBe("content");
    expect(server.last().headers).not.toHaveProperty("auth");
    expect(inspect(file, { depth: 9, showHidden: true }) + JSON.stringify(file)).not.toContain("s3cr3t");
    expect(file.url).toContain("s3cr3t");
  });

  it("is a failure of the job where none is named", async () => {
    await using server = await jobServer([{ status: "success", downloadURL: "" }]);
    const kore = client(server.url);
    const job = openJob(kore, { ...kind, result: (answer: Status, end) => jobFile(kore, answer, end) }, "j-1");
    await expect(job.wait()).rejects.toThrow("names no file");
  });
});
