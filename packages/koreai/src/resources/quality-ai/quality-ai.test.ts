import { isTruewireError } from "@truewire/core";
import { expectValidExchanges, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { RecordedRequest } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const base = "/qualityai/api/v1/public";
const period = { startDate: "2026-03-23 00:00:00", endDate: "2026-03-23 23:59:59" };
const queue = { customQueueId: "Q1", queueName: "One", conversationSource: "AgentAI" } as const;
const mapping = { customQueueId: "Q1", agentEmails: ["a@example.com"] };
const rejectedItem = { index: 1, customQueueId: "Q2", error: { code: "TAKEN", message: "is there" } };
const started = {
  jobId: "qjb-1",
  status: "queued",
  type: "AGENT_MAPPING",
  action: "assign",
  mode: "append",
  total: 2,
  accepted: 2,
  rejected: 0,
  statusUrl: "/api/v1/public/st-1/qm/queues/jobs/qjb-1",
  rejectedItems: [],
};
const entry = { index: 0, queue: "One", customQueueId: "Q1", queueId: "qu-1", status: "done" };
const ended = {
  jobId: "qjb-1",
  status: "completed",
  createdAt: "2026-09-21T07:46:26.614Z",
  progress: { total: 2, done: 2, failed: 0, pending: 0 },
  results: [entry],
  errors: [],
};

describeCalls([
  {
    name: "qualityAi.queues.map",
    call: (kore) => kore.qualityAi.queues.map(queue),
    sent: ["POST", "/qualityManagement/api/v1/public/st-1/qm/queuemappings/create", queue],
    reply: { results: queue },
  },
  {
    name: "qualityAi.agents.list",
    call: (kore) => kore.qualityAi.agents.list({ customQueueIds: ["Q1"] }),
    sent: ["POST", `${base}/st-1/agentsbyqueueids`, { customQueueIds: ["Q1"] }],
    reply: { results: [], skip: 0, limit: 100, hasMore: false, totalPages: 0, totalResults: 0 },
  },
  {
    name: "qualityAi.reports.rawData",
    call: (kore) => kore.qualityAi.reports.rawData("o-1", { ...period, limit: 5 }).toArray(),
    sent: ["POST", `${base}/qualitymanagement/app/st-1/rawdata`, { ...period, limit: 5, offset: 0 }],
    reply: { results: [{ "Conversation ID": "c-1", "Kore Evaluation Score": "NA" }], totalResults: 1, hasMore: false },
    gives: [{ "Conversation ID": "c-1", "Kore Evaluation Score": "NA" }],
  },
  {
    name: "qualityAi.reports.scores",
    call: (kore) => kore.qualityAi.reports.scores("o-1", period).toArray(),
    sent: ["POST", `${base}/qualitymanagement/app/st-1/scorereporting`, { ...period, include_below_threshold: false }],
    reply: { results: [{ conversationId: "c-1", koreEvalutionScore: null }], totalResults: 1, hasMore: false },
    gives: [{ conversationId: "c-1", koreEvalutionScore: null }],
  },
]);

describe("reports", () => {
  it("name the organisation in a header, and are walked by the number of rows in the body", async () => {
    await using server = await recordingServer(({ json }) => {
      const { offset } = json as { offset: number };
      return { json: { results: [{ "Conversation ID": `c-${offset}` }], totalResults: 2, hasMore: offset < 1 } };
    });
    const rows = await clientOf(server.url).qualityAi.reports.rawData("o-1", period).toArray();
    expect(rows.map((row) => row["Conversation ID"])).toEqual(["c-0", "c-1"]);
    expect(server.last().headers).toMatchObject({ orgid: "o-1", accountid: "a-1" });
    await expectValidExchanges("koreai", server.exchanges);
  });
});

/** A server of which a start answers one thing and the status another. */
function jobServer(start: unknown, status: unknown = ended, startStatus = 200) {
  return recordingServer(({ method }: RecordedRequest) =>
    method === "GET" ? { json: status } : { status: startStatus, json: start },
  );
}

describe("work on queues", () => {
  it.each([
    ["create", { queues: [queue] }],
    ["assignAgents", { action: "assign", mappings: [mapping] }],
    ["setAgents", { action: "assign", mode: "replace", mappings: [mapping] }],
    ["unassignAgents", { action: "unassign", mappings: [mapping] }],
  ] as const)("%s starts a job and waits for its outcome", async (method, body) => {
    await using server = await jobServer(started);
    const { queues } = clientOf(server.url).qualityAi;
    const job = await (method === "create" ? queues.create([queue]) : queues[method]([mapping]));
    expect(job.id).toBe("qjb-1");
    expect(server.last()).toMatchObject({ method: "POST", json: body });
    expect(server.last().headers).toMatchObject({ accountid: "a-1", iid: "st-1" });
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", server.last().path, 200, started);

    await expect(job.wait()).resolves.toEqual({ outcome: "all", requested: 2, message: "", failed: [] });
    expect(server.last().target).toBe(`${base}/st-1/qm/queues/jobs/qjb-1`);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", server.last().path, 200, ended);
  });

  it("tells of entries that were refused at the start and of those that failed later", async () => {
    const failed = { ...entry, index: 2, customQueueId: "Q3", status: "failed" };
    const incomplete = { ...entry, counts: { agents: 2, assigned: 1, failed: 1 } };
    const progress = { total: 3, done: 2, failed: 1, pending: 0 };
    const status = { ...ended, progress, results: [incomplete, failed, { ...entry, index: 3 }] };
    await using server = await jobServer({ ...started, total: 4, accepted: 3, rejectedItems: [rejectedItem] }, status);
    const job = await clientOf(server.url).qualityAi.queues.create([queue, queue, queue, queue]);
    await expect(job.status()).resolves.toMatchObject({ state: "partial" });
    await expect(job.wait()).resolves.toEqual({
      outcome: "partial",
      requested: 4,
      message: "",
      failed: [rejectedItem, incomplete, failed],
    });
  });

  it("goes on while the server says so, in either spelling", async () => {
    const states = ["in_progress", "inProgress", "completed"];
    await using server = await recordingServer(({ method }) => ({
      json: method === "GET" ? { ...ended, status: states.shift() } : started,
    }));
    const { queues } = clientOf(server.url).qualityAi;
    const job = queues.job("qjb-1");
    await expect(job.status()).resolves.toMatchObject({ state: "running" });
    await expect(job.status()).resolves.toMatchObject({ state: "running" });
    await expect(job.wait()).resolves.toMatchObject({ outcome: "all", requested: 2 });
    expect(server.requests).toHaveLength(3);
  });

  it.each([200, 400])("is a BatchError when a start with status %d has every entry refused", async (httpStatus) => {
    const refused = { ...started, total: 1, accepted: 0, rejected: 1, rejectedItems: [rejectedItem] };
    await using server = await jobServer(refused, ended, httpStatus);
    const result = await clientOf(server.url).qualityAi.queues.create([queue]).safe();
    expect(result).toMatchObject({
      ok: false,
      error: { name: "BatchError", requested: 1, failed: [rejectedItem], httpStatus, effect: "none" },
    });
    expect(server.requests).toHaveLength(1);
    await expectValidResponse("koreai", "POST", server.last().path, httpStatus, refused);
  });

  it("is a BatchError when everything failed in a job that completed", async () => {
    const progress = { total: 1, done: 0, failed: 1, pending: 0 };
    const results = [{ ...entry, status: "failed" }];
    await using server = await jobServer({ ...started, total: 1, accepted: 1 }, { ...ended, progress, results });
    const job = await clientOf(server.url).qualityAi.queues.assignAgents([mapping]);
    await expect(job.wait()).rejects.toMatchObject({ name: "BatchError", requested: 1, failed: results });
  });

  it("is a JobFailedError when the job failed", async () => {
    await using server = await jobServer(started, { ...ended, status: "failed" });
    const job = await clientOf(server.url).qualityAi.queues.assignAgents([mapping]);
    await expect(job.wait()).rejects.toMatchObject({ name: "JobFailedError", jobId: "qjb-1", effect: "unknown" });
  });

  it("leaves other errors of the start as they are", async () => {
    await using server = await jobServer({ errors: [{ msg: "no", code: 4002 }] }, ended, 403);
    const error: unknown = await clientOf(server.url)
      .qualityAi.queues.create([queue])
      .catch((thrown: unknown) => thrown);
    expect(isTruewireError(error, "APIError") && error.name).toBe("PermissionDeniedError");
  });

  it("is a ResponseParseError that says so when the start was answered with no job", async () => {
    await using server = await jobServer({ message: "fine" });
    await expect(clientOf(server.url).qualityAi.queues.create([queue])).rejects.toMatchObject({
      name: "ResponseParseError",
      effect: "applied",
    });
  });
});

const long = "x".repeat(257);

describeRefusals([
  ["queues.create", "queues", (kore) => kore.qualityAi.queues.create([])],
  [
    "queues.create",
    "queues[0].customQueueId",
    (kore) => kore.qualityAi.queues.create([{ ...queue, customQueueId: long }]),
  ],
  ["queues.create", "queues[0].queueName", (kore) => kore.qualityAi.queues.create([{ ...queue, queueName: long }])],
  ["queues.assignAgents", "mappings", (kore) => kore.qualityAi.queues.assignAgents([])],
  [
    "queues.assignAgents",
    "mappings[0].agentEmails",
    (kore) => kore.qualityAi.queues.assignAgents([{ ...mapping, agentEmails: [] }]),
  ],
  [
    "queues.setAgents",
    "mappings[0].agentEmails",
    (kore) => kore.qualityAi.queues.setAgents([{ customQueueId: "Q1" } as never]),
  ],
  ["queues.map", "params", (kore) => kore.qualityAi.queues.map(undefined as never)],
  [
    "reports.rawData",
    "endDate",
    (kore) => kore.qualityAi.reports.rawData("o-1", { ...period, endDate: "2026-03-22 00:00:00" }),
  ],
  ["reports.scores", "limit", (kore) => kore.qualityAi.reports.scores("o-1", { ...period, limit: 101 })],
]);
