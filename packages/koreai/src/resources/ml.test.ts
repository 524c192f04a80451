import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeJobs, describeRefusals } from "./cases.testing.ts";

const bot = "/api/public/bot/st-1";
const exporting = { jobType: "ML_UTTERANCE", createdOn: "2026-01-31T08:00:00.000Z" };

describeJobs([
  {
    name: "ml.import",
    start: (kore) => kore.ml.import({ fileId: "f-1", fileName: "utterances.json" }),
    sent: ["POST", `${bot}/mlimport`, { fileId: "f-1", fileName: "utterances.json" }],
    started: { _id: "bir-1", status: "pending" },
    id: "bir-1",
    asks: `${bot}/mlimport/status/bir-1`,
    running: { _id: "bir-1", status: "pending" },
    ended: { _id: "bir-1", status: "success", message: "1 copied" },
    failed: { _id: "bir-1", status: "failed" },
    reopen: (kore) => kore.ml.importJob("bir-1"),
  },
  {
    name: "ml.export",
    start: (kore) => kore.ml.export({ state: "configured", type: "csv" }),
    sent: ["POST", `${bot}/mlexport?state=configured&type=csv`],
    started: { _id: "ds-1", status: "IN_PROGRESS", ...exporting },
    id: "ds-1",
    asks: `${bot}/mlexport/status`,
    running: { _id: "ds-1", status: "IN_PROGRESS", ...exporting },
    ended: { _id: "ds-1", status: "SUCCESS", downloadUrl: "https://files.example.com/1", ...exporting },
    failed: { _id: "ds-1", status: "FAILURE", ...exporting },
    gives: expect.objectContaining({ url: "https://files.example.com/1" }),
    reopen: (kore) => kore.ml.exportJob(),
  },
  {
    name: "ml.train",
    start: (kore) => kore.ml.train({ language: "de", state: "configured" }),
    sent: ["POST", `${bot}/ml/train`],
    headers: { "bot-language": "de" },
    started: [{ message: "Training Queued.", Training_ID: "5d" }],
    id: "st-1",
    asks: `${bot}/ml/train/status?language=de&state=configured`,
    running: { trainingStatus: "Inprogress" },
    ended: { trainingStatus: "Finished", isMlInSyncWithTraits: true },
    failed: { trainingStatus: "Failed", isMlInSyncWithTraits: true },
    reopen: (kore) => kore.ml.trainJob({ language: "de", state: "configured" }),
  },
]);

describeRefusals([
  ["ml.import", "fileId", (kore) => kore.ml.import({ fileId: "", fileName: "utterances.json" })],
  ["ml.import", "fileName", (kore) => kore.ml.import({ fileId: "f-1" } as never)],
]);

describe("ml.train", () => {
  it("names no language unless it is told one", async () => {
    await using server = await recordingServer(({ method }) => ({
      json: method === "POST" ? [{ message: "Training Queued." }] : { trainingStatus: "Finished" },
    }));
    const job = await clientOf(server.url).ml.train();
    expect(server.last().headers).not.toHaveProperty("bot-language");
    await expect(job.wait()).resolves.toEqual({ trainingStatus: "Finished" });
    expect(server.last().target).toBe(`${bot}/ml/train/status`);
  });
});
