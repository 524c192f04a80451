import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeJobs, describeRefusals } from "../cases.testing.ts";

const suites = "/api/public/bot/st-1/testsuite";
const conversations = "/api/public/stream/st-1/conversation/testsuite";
const listed = { count: 1, moreAvailable: false, "ts-1": { name: "One", results: [{ _id: "tr-1", recall: "0.00" }] } };
const file = { fileName: "f-1", delimiter: ",", description: "", importType: "new" } as const;
const conversation = { fileName: "f-1", name: "Flow", userEmailId: "a@example.com" };

describeCalls([
  {
    name: "testSuites.batch.list",
    call: (kore) => kore.testSuites.batch.list({ skip: 2, limit: 1 }),
    sent: ["GET", `${suites}?skip=2&limit=1`],
    reply: listed,
  },
  {
    name: "testSuites.batch.list in another language",
    call: (kore) => kore.testSuites.batch.list({}, { headers: { "bot-language": "de" } }),
    sent: ["GET", suites],
    headers: { "bot-language": "de" },
    reply: listed,
  },
  {
    name: "testSuites.batch.import",
    call: (kore) => kore.testSuites.batch.import(file),
    sent: ["POST", `${suites}/import`, file],
    reply: { _id: "ts-1", name: "One", fileName: "one.json" },
  },
  {
    name: "testSuites.batch.export",
    call: (kore) => kore.testSuites.batch.export("One two"),
    sent: ["POST", `${suites}/One%20two/export`],
    reply: { downloadUrl: "https://files.example.com/1", name: "One two" },
    gives: expect.objectContaining({ url: "https://files.example.com/1", fileName: "One two" }),
  },
  {
    name: "testSuites.batch.delete",
    call: (kore) => kore.testSuites.batch.delete("One"),
    sent: ["DELETE", `${suites}/One`],
    reply: { message: "removed" },
  },
  {
    name: "testSuites.batch.deleteRun",
    call: (kore) => kore.testSuites.batch.deleteRun("One", "tr-1"),
    sent: ["DELETE", `${suites}/One/tr-1`],
    reply: { message: "removed" },
  },
  {
    name: "testSuites.conversation.delete",
    call: (kore) => kore.testSuites.conversation.delete(["Flow"]),
    sent: ["DELETE", conversations, { testSuiteNames: ["Flow"] }],
    reply: { status: "Success" },
  },
]);

describeJobs([
  {
    name: "testSuites.batch.run",
    start: (kore) => kore.testSuites.batch.run("One", { version: "inDevelopment", engine: "dgpt" }),
    sent: ["POST", `${suites}/One/run`, { version: "inDevelopment", engine: "dgpt" }],
    started: { status: "accepted", requestId: "tr-1" },
    id: "tr-1",
    asks: `${suites}/One/tr-1/status`,
    running: { _id: "tr-1", status: "running", totalUtterances: 10, utterance_ran: 5, percentage: 50 },
    ended: { _id: "tr-1", status: "completed", result: { f1_score: "0.00", results: { TP: 1 } } },
    failed: { _id: "tr-1", status: "failed" },
    reopen: (kore) => kore.testSuites.batch.runJob("One", "tr-1"),
  },
  {
    name: "testSuites.conversation.import",
    start: (kore) => kore.testSuites.conversation.import(conversation),
    sent: ["POST", `${conversations}/import`, conversation],
    started: { status: "IN_PROGRESS", dsId: "ds-1" },
    id: "ds-1",
    asks: `${conversations}/import/ds-1/status`,
    running: { _id: "ds-1", status: "IN_PROGRESS", percentageComplete: 85 },
    ended: { _id: "ds-1", status: "SUCCESS", response: { _id: "ctc-1", name: "Flow", testSteps: [] } },
    failed: { _id: "ds-1", status: "FAILURE" },
    reopen: (kore) => kore.testSuites.conversation.importJob("ds-1"),
  },
  {
    name: "testSuites.conversation.run",
    start: (kore) => kore.testSuites.conversation.run("Flow", { version: "published", userEmailId: "a@example.com" }),
    sent: ["POST", `${conversations}/Flow/run`, { version: "published", userEmailId: "a@example.com" }],
    started: { status: "IN_PROGRESS", testRunId: "ctr-1" },
    id: "ctr-1",
    asks: `${conversations}/Flow/ctr-1/status`,
    running: { _id: "ctr-1", status: "inprogress", percentageCompleted: 85 },
    ended: { _id: "ctr-1", status: "passed", result: { stepDetails: { passed: 13, failed: 0, total: 13 } } },
    failed: { _id: "ctr-1", status: "failed", result: { stepDetails: { passed: 12, failed: 1, total: 13 } } },
    reopen: (kore) => kore.testSuites.conversation.runJob("Flow", "ctr-1"),
  },
]);

describeRefusals([
  ["testSuites.batch.import", "fileName", (kore) => kore.testSuites.batch.import({ ...file, fileName: "" })],
  [
    "testSuites.conversation.import",
    "fileName",
    (kore) => kore.testSuites.conversation.import({ ...conversation, fileName: "" }),
  ],
  ["testSuites.conversation.delete", "testSuiteNames", (kore) => kore.testSuites.conversation.delete([])],
]);

describe("testSuites.batch.walk", () => {
  it("gives every suite with its id, asking for further ones", async () => {
    await using server = await recordingServer(({ target }) => {
      const skip = Number(new URL(target, "http://localhost").searchParams.get("skip"));
      return {
        json: { count: 5, moreAvailable: skip < 3, [`ts-${skip}`]: { name: "a" }, [`ts-${skip + 1}`]: { name: "b" } },
      };
    });
    const ids: string[] = [];
    for await (const { _id } of clientOf(server.url).testSuites.batch.walk({ skip: 1, limit: 2 })) ids.push(_id);
    expect(ids).toEqual(["ts-1", "ts-2", "ts-3", "ts-4"]);
    expect(server.requests.map(({ target }) => target)).toEqual([
      `${suites}?skip=1&limit=2`,
      `${suites}?skip=3&limit=2`,
    ]);
  });

  it("fails when more follow but none come", async () => {
    await using server = await recordingServer(() => ({ json: { count: 5, moreAvailable: true } }));
    const first = clientOf(server.url).testSuites.batch.walk().next();
    await expect(first).rejects.toMatchObject({
      name: "PaginationError",
      operation: "testSuites.batch.list",
      pages: 0,
    });
    expect(server.requests).toHaveLength(1);
  });
});
