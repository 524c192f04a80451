import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";
import { failuresAsData, failureWithin } from "./failure-within.ts";

const write = { id: "w", method: "POST", path: "/" } as const;
const read = { id: "r", method: "GET", path: "/", safe: true } as const;

describe("what is a failure under a success status", () => {
  it.each<[unknown, string, unknown]>([
    [{ errors: [{ msg: "Invalid file id", code: 400 }] }, "Invalid file id", 400],
    [
      { errors: [{ message: "Permission denied. Scope is incorrect!", code: 4002 }] },
      "Permission denied. Scope is incorrect!",
      4002,
    ],
    [{ errors: ["plain", "more"] }, "plain (and 1 more)", undefined],
    [{ errors: [{}] }, "The server gave no reason.", undefined],
    [{ result: [], analyticsError: "unavailable" }, "unavailable", undefined],
    [{ status: "Error", message: "Unable to set" }, "Unable to set", undefined],
    [{ status: "failed" }, "The server gave no reason.", undefined],
    [{ status: "failure", msg: "no" }, "no", undefined],
    [{ status: "FAILURE", error: { msg: "no", code: 3 } }, "no", 3],
    [{ success: false, message: "no" }, "no", undefined],
    [{ code: 400, message: "Linked bot not found" }, "Linked bot not found", 400],
    [{ statusCode: 500, message: "broken" }, "broken", undefined],
    [{ status: 403, message: "no" }, "no", undefined],
  ])("%j, of a read as of a write", (body, message, code) => {
    expect(failureWithin(read, body)).toEqual({ message, code });
    expect(failureWithin(write, body)).toEqual({ message, code });
  });

  it.each([
    { _id: "x", status: "failed", message: "bad file" },
    { errors: [{ msg: "no" }], accepted: 0 },
    { jobId: "j", status: "failed" },
    { Status: "failure", Data: { totalDeleted: 0 } },
    { indexPipelineId: "fip-1", status_code: 404, status_msg: "no such chunk", updated_documents: 0 },
  ])("%j of a write; of a read it is what was asked for", (body) => {
    expect(failureWithin(write, body)).toBeDefined();
    expect(failureWithin(read, body)).toBeUndefined();
  });

  it.each([
    {},
    { status: "success" },
    { status: "ok", _v: "v2", traceId: "t" },
    { status: "failing" },
    { errors: [] },
    { error: [], status: "SUCCESS" },
    { analyticsError: "" },
    { analyticsError: null },
    { success: true },
    { code: 200, message: "done" },
    { code: "400" },
    { status_code: 200, status_msg: "Documents updated", updated_documents: 1 },
    { Status: "success", Data: {} },
    [{ userInfo: { status: "failure" } }],
    { data: [{ status: "failed", reason: "time_in_past" }], status: "success" },
    "failed",
    null,
    7,
  ])("%j is none", (body) => {
    expect(failureWithin(write, body)).toBeUndefined();
    expect(failureWithin(read, body)).toBeUndefined();
  });

  it("is none where such answers are data", () => {
    expect(failureWithin(failuresAsData(write), { status: "failed" })).toBeUndefined();
    const report = failuresAsData(write, (body) => "failedUserDetails" in (body as object));
    expect(failureWithin(report, { status: "failed", failedUserDetails: [] })).toBeUndefined();
    expect(failureWithin(report, { status: "failed" })).toBeDefined();
    expect(write).not.toHaveProperty("isReport");
  });
});

describe("a call", () => {
  const errors = { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] };

  it.each<[string, (kore: KoreAI) => PromiseLike<unknown>, string]>([
    ["that reads", (kore) => kore.users.list().safe(), "none"],
    ["that writes", (kore) => kore.roles.import({ roleType: "bot", fileId: "f" }).safe(), "unknown"],
    ["with pages", (kore) => kore.groups.list().safe(), "none"],
    ["of a batch", (kore) => kore.users.remove({ orgUserIds: ["u"] }).safe(), "unknown"],
  ])("%s fails where a success tells of errors", async (_, call, effect) => {
    await using server = await recordingServer(() => ({ json: errors }));
    const kore = new KoreAI({ host: server.url, token: "t" });
    expect(await call(kore)).toMatchObject({
      ok: false,
      error: { name: "ReportedFailureError", httpStatus: 200, code: 4002, body: errors, effect, attempts: 1 },
    });
    expect(server.requests).toHaveLength(1);
  });

  it("whose answer is plain text instead of JSON fails", async () => {
    await using server = await recordingServer(() => ({ body: "Language is the default one already" }));
    const result = await new KoreAI({ host: server.url, token: "t" }).users.list().safe();
    expect(result).toMatchObject({ ok: false, error: { name: "ResponseParseError" } });
  });
});
