import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeJobs, describeRefusals } from "../cases.testing.ts";

const bot = "/api/public/bot/st-1";
const stream = "/api/public/stream/st-1";
const faq = { _id: "q-1", questionPayload: { question: "Why?", tagsPayload: [] } };
const added = {
  questionPayload: { question: "Why?" },
  answerPayload: [{ text: "Because.", type: "basic", channel: "default" }],
  knowledgeTaskId: "k-1",
};

function question(place: number): object {
  return { _id: `qna-${place}`, status: true, question: "Why?", answer: "Because." };
}

describeCalls([
  {
    name: "faqs.listV1",
    call: (kore) => kore.faqs.listV1({ ktId: "k-1", language: "en", withallchild: true }).toArray(),
    sent: ["GET", `${bot}/faqs?ktId=k-1&language=en&withallchild=true`],
    reply: { faqs: [faq], moreAvailable: false, count: 1 },
    gives: [faq],
  },
  {
    name: "faqs.list",
    call: (kore) => kore.faqs.list({ state: "published", language: "en" }).toArray(),
    sent: ["GET", `${bot}/v2/faqs?state=published&language=en`],
    reply: { faqs: [faq], moreAvailable: false, count: 1 },
    gives: [faq],
  },
  {
    name: "faqs.add",
    call: (kore) => kore.faqs.add("en", [added]),
    sent: ["POST", `${bot}/faqs/bulk?language=en`, { faqs: [added] }],
    reply: { status: "success" },
  },
  {
    name: "faqs.getKnowledgeTask",
    call: (kore) => kore.faqs.getKnowledgeTask("en"),
    sent: ["GET", `${bot}/knowledgeTasks?language=en`],
    reply: { _id: "k-1", name: "One", versionComment: null, taxonomy: [{ nodeId: "n-1", label: "One" }] },
  },
  {
    name: "faqs.extractions.list",
    call: (kore) => kore.faqs.extractions.list("en"),
    sent: ["GET", `${stream}/qna/history?language=en`],
    reply: { metaqnas: [{ _id: "ke-1", status: "success" }] },
  },
]);

describeJobs([
  {
    name: "faqs.train",
    start: (kore) => kore.faqs.train({ language: "en", state: "configured" }),
    sent: ["POST", `${bot}/faqs/train`, { language: "en" }],
    started: { _id: "ds-1", status: "in-progress" },
    id: "ds-1",
    asks: `${bot}/faqs/train/status?language=en&state=configured`,
    running: { _id: "5d", status: "in-progress", message: "in-progress" },
    ended: { _id: "5d", status: "success", message: "Success" },
    failed: { _id: "5d", status: "failure", message: "failure" },
    reopen: (kore) => kore.faqs.trainJob({ language: "en", state: "configured" }),
  },
  {
    name: "faqs.extractions.start from a page",
    start: (kore) => kore.faqs.extractions.start("en", { fileUrl: "https://www.example.com/faq", name: "Faq" }),
    sent: ["POST", `${bot}/qna/import?language=en`, { fileUrl: "https://www.example.com/faq", name: "Faq" }],
    started: { _id: "ke-1", status: "success" },
    id: "ke-1",
    asks: `${stream}/qna/history?language=en`,
    running: { metaqnas: [{ _id: "ke-0", status: "success" }] },
    ended: { metaqnas: [{ _id: "ke-1", status: "success", qnaCount: 3 }] },
    failed: { metaqnas: [{ _id: "ke-1", status: "failed" }] },
    gives: { _id: "ke-1", status: "success", qnaCount: 3 },
    reopen: (kore) => kore.faqs.extractions.job("en", "ke-1"),
  },
  {
    name: "faqs.extractions.start from a file",
    start: (kore) => kore.faqs.extractions.start("en", { fileId: "f-1", name: "Faq" }),
    sent: ["POST", `${bot}/qna/import?language=en`, { fileId: "f-1", name: "Faq" }],
    started: { _id: "ke-1", status: "success" },
    id: "ke-1",
    asks: `${stream}/qna/history?language=en`,
    running: { metaqnas: [{ _id: "ke-1", status: "inprogress" }] },
    ended: { metaqnas: [{ _id: "ke-1", status: "success" }] },
    failed: { metaqnas: [{ _id: "ke-1", status: "failed" }] },
    gives: { _id: "ke-1", status: "success" },
    reopen: (kore) => kore.faqs.extractions.job("en", "ke-1"),
  },
]);

describeRefusals([
  ["faqs.add", "faqs", (kore) => kore.faqs.add("en", [])],
  [
    "faqs.extractions.start from both",
    "fileId",
    (kore) => kore.faqs.extractions.start("en", { fileUrl: "https://x", fileId: "f-1" as never, name: "Faq" }),
  ],
  [
    "faqs.extractions.start from neither",
    "fileId",
    (kore) => kore.faqs.extractions.start("en", { name: "Faq" } as never),
  ],
]);

describe("faqs.extractions.questions", () => {
  it("walks until a page is empty, whatever its size", async () => {
    await using server = await recordingServer(({ target }) => {
      const offset = Number(new URL(target, "http://localhost").searchParams.get("offset") ?? 0);
      return {
        json: { extractions: offset < 4 ? [question(offset), question(offset + 1)] : [] },
      };
    });
    const all = await clientOf(server.url).faqs.extractions.questions("ke-1", { limit: 2 }).toArray();
    expect(all.map(({ _id }) => _id)).toEqual(["qna-0", "qna-1", "qna-2", "qna-3"]);
    expect(server.requests.map(({ target }) => target)).toEqual([
      `${stream}/qna/ke-1/questions?limit=2`,
      `${stream}/qna/ke-1/questions?limit=2&offset=2`,
      `${stream}/qna/ke-1/questions?limit=2&offset=4`,
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});
