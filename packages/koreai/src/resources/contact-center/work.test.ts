import { nodeFetch } from "@truewire/core/node";
import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const base = "/agentassist/api/v1/public/st-1";
const analytics = "/agentassist/api/public/analytics";
const queue = { id: "qu-1", name: "Lamps", isActive: true };
const newQueue = { name: "Lamps", maxTimeout: { min: "10", sec: 0 } };
const member = { userId: "u-1", aId: "a-1", name: "Ada" };
const call = { bot: "st-1", target: "tel:911234567890", caller: "+11234567890" };
const session = { callbackUrl: "https://example.com/done", orgId: "o-1", botSessionId: "65" };
const file = { fileName: "x.wav", fileUrl: "https://media.example.com/x.wav?s=1" };
const conversation = { _id: "c-1", status: "CLOSED", participants: [], transferDetails: [] };
const skillGroup = {
  _id: "66",
  name: "Default",
  status: "ACTIVE",
  isDefault: true,
  iId: "st-1",
  createdByAId: "a-1",
  skills: [],
};
const metaData = { userId: "u-1", orgId: "o-1", type: "skillGroups", accountId: "a-1" } as const;

describeCalls([
  {
    name: "contactCenter.queues.list",
    call: (kore) => kore.contactCenter.queues.list(),
    sent: ["GET", `${base}/queues`],
    reply: { results: [queue], page: 1, limit: 10, hasMore: false, totalPages: 1, totalResults: 1 },
  },
  {
    name: "contactCenter.queues.create",
    call: (kore) => kore.contactCenter.queues.create(newQueue),
    sent: ["POST", `${base}/queues`, newQueue],
    reply: queue,
  },
  {
    name: "contactCenter.queues.get",
    call: (kore) => kore.contactCenter.queues.get("qu-1"),
    sent: ["GET", `${base}/queues/qu-1`],
    reply: queue,
  },
  {
    name: "contactCenter.queues.update",
    call: (kore) => kore.contactCenter.queues.update("qu-1", newQueue),
    sent: ["PUT", `${base}/queues/qu-1`, newQueue],
    reply: queue,
  },
  {
    name: "contactCenter.queues.delete",
    call: (kore) => kore.contactCenter.queues.delete("qu-1"),
    sent: ["DELETE", `${base}/queues/qu-1`],
    reply: undefined,
  },
  {
    name: "contactCenter.queues.size",
    call: (kore) => kore.contactCenter.queues.size("qu-1", { languages: ["en"] }),
    sent: ["POST", `${base}/monitor/queueStatsById/qu-1`, { languages: ["en"] }],
    reply: [{ queueId: "qu-1", waiting: 0, engaged: 0, dropOff: 4, noOfAgents: 1 }],
  },
  {
    name: "contactCenter.queues.agentsOf",
    call: (kore) => kore.contactCenter.queues.agentsOf(["qu-1"]),
    sent: ["POST", `${base}/queues/agents`, { queueIds: ["qu-1"] }],
    reply: [member],
  },
  {
    name: "contactCenter.queues.idsOfAgents",
    call: (kore) => kore.contactCenter.queues.idsOfAgents(["a-1"]),
    sent: ["POST", `${base}/queues/agents`, { agentIds: ["a-1"] }],
    reply: ["qu-1"],
  },
  {
    name: "contactCenter.queues.setPriorities",
    call: (kore) => kore.contactCenter.queues.setPriorities([{ queueId: "qu-1", priority: 6 }]),
    sent: ["PUT", `${base}/queues/dynamicqueues/priorities`, { queuePriorityData: [{ queueId: "qu-1", priority: 6 }] }],
    reply: { updatedCount: 1, updatedQueueIds: ["qu-1"] },
  },
  {
    name: "contactCenter.hours.get",
    call: (kore) => kore.contactCenter.hours.get("o-1", "qu-1"),
    sent: ["GET", "/agentassist/api/public/organizations/o-1/operationshours/qu-1"],
    reply: { id: "63", name: "Office", timezone: "Asia/Kolkata" },
  },
  {
    name: "contactCenter.routing.transfer to an agent",
    call: (kore) => kore.contactCenter.routing.transfer({ ...session, aId: "a-1" }),
    sent: ["POST", `${base}/assign-conversation`, { ...session, aId: "a-1" }],
    reply: { sessionId: "65", agentId: "a-1", status: "transferred", requestCompletedAt: 1698825180041 },
  },
  {
    name: "contactCenter.routing.transfer to a queue",
    call: (kore) => kore.contactCenter.routing.transfer({ ...session, queueId: "qu-1" }),
    sent: ["POST", `${base}/assign-conversation`, { ...session, queueId: "qu-1", transferredType: "QUEUE" }],
    reply: { sessionId: "65", queueId: "qu-1", status: "transferred" },
  },
  {
    name: "contactCenter.sms.send",
    call: (kore) => kore.contactCenter.sms.send({ fromNo: "+19876543210", toNo: "+911234567890" }),
    sent: ["POST", "/api/public/bot/st-1/outboundsms", { fromNo: "+19876543210", toNo: "+911234567890" }],
    reply: { message: "on its way" },
  },
  {
    name: "contactCenter.outboundCalls.dial",
    call: (kore) => kore.contactCenter.outboundCalls.dial({ ...call, amdEventsSubscription: [] }),
    sent: ["POST", "/api/1.1/public/bot/st-1/v2/smartassist/dialout", { ...call, amdEventsSubscription: [] }],
    reply: { sid: "s-1", callId: "c-1" },
  },
  {
    name: "contactCenter.outboundCalls.dialV1",
    call: (kore) => kore.contactCenter.outboundCalls.dialV1(call),
    sent: ["POST", "/api/1.1/public/bot/st-1/smartassist/dialout", call],
    reply: { sid: "s-1", callId: "c-1" },
  },
  {
    name: "contactCenter.recordings.get",
    call: (kore) => kore.contactCenter.recordings.get("65"),
    sent: ["GET", "/api/public/bot/st-1/v2/recordings?sessionId=65"],
    reply: { status: "success", recording: [file] },
  },
  {
    name: "contactCenter.recordings.get before there is one",
    call: (kore) => kore.contactCenter.recordings.get("65"),
    sent: ["GET", "/api/public/bot/st-1/v2/recordings?sessionId=65"],
    reply: { status: "media_in_progress" },
  },
  {
    name: "contactCenter.recordings.getV1 of a session",
    call: (kore) => kore.contactCenter.recordings.getV1({ sessionId: "65" }),
    sent: ["GET", "/api/public/bot/st-1/recordings?sessionId=65"],
    reply: { recording: ["data:audio/wav;base64,eA=="] },
  },
  {
    name: "contactCenter.recordings.getV1 of a user",
    call: (kore) => kore.contactCenter.recordings.getV1({ userId: "u-1" }),
    sent: ["GET", "/api/public/bot/st-1/recordings?userId=u-1"],
    reply: { recording: [] },
  },
  {
    name: "contactCenter.recordings.voicemail",
    call: (kore) => kore.contactCenter.recordings.voicemail("65"),
    sent: ["GET", "/api/public/bot/st-1/voicemail?sessionId=65&transcription=false"],
    reply: { status: "success", "voicemail recording": [file] },
  },
  {
    name: "contactCenter.recordings.delete",
    call: (kore) => kore.contactCenter.recordings.delete("65"),
    sent: ["DELETE", "/api/public/bot/st-1/v2/recordings?sessionId=65"],
    reply: { message: "gone", sessionId: "65" },
  },
  {
    name: "contactCenter.conversations.list",
    call: (kore) => kore.contactCenter.conversations.list({ status: ["OPEN", "CLOSED"], limit: 5 }).toArray(),
    sent: ["GET", `${base}/conversations?status=OPEN&status=CLOSED&limit=5`],
    reply: { results: [conversation], skip: 0, limit: 5, hasMore: false, totalPages: 1, totalResults: 1 },
    gives: [conversation],
  },
  {
    name: "contactCenter.conversations.get",
    call: (kore) => kore.contactCenter.conversations.get("c-1"),
    sent: ["GET", `${base}/conversations/c-1`],
    reply: { ...conversation, dispositions: { dispositionSets: null } },
  },
  {
    name: "contactCenter.conversations.getBySession",
    call: (kore) => kore.contactCenter.conversations.getBySession("65"),
    sent: ["GET", `${base}/conversations/sessions/65`],
    reply: conversation,
  },
  {
    name: "contactCenter.configuration.export",
    call: (kore) => kore.contactCenter.configuration.export({ orgId: "o-1", type: "skillGroups" }),
    sent: [
      "GET",
      "/agentassist/api/v1/public/analytics/st-1/retrieveSmartAssistFunctionalities?accountId=a-1&orgId=o-1&type=skillGroups",
    ],
    reply: [skillGroup],
  },
  {
    name: "contactCenter.configuration.import",
    call: (kore) => kore.contactCenter.configuration.import({ data: [skillGroup], metaData }),
    sent: [
      "POST",
      "/agentassist/api/v1/public/analytics/st-1/storeSmartAssistFunctionalities?accountId=a-1&orgId=o-1&type=skillGroups",
      { data: [skillGroup], metaData },
    ],
    reply: { msg: "imported" },
  },
  {
    name: "contactCenter.configuration.exportV1",
    call: (kore) => kore.contactCenter.configuration.exportV1({ orgId: "o-1", type: "skillGroups" }),
    sent: ["GET", `${analytics}/st-1/importSmartAssistFunctionalities?accountId=a-1&orgId=o-1&type=skillGroups`],
    reply: [skillGroup],
  },
  {
    name: "contactCenter.configuration.importV1",
    call: (kore) => kore.contactCenter.configuration.importV1({ Data: "[]", MetaData: metaData }),
    sent: ["POST", `${analytics}/st-1/exportSmartAssistFunctionalities`, { Data: "[]", MetaData: metaData }],
    reply: [{ id: "we-1", status: "ACTIVE" }],
  },
]);

describe("headers", () => {
  it("name account and instance where hours are asked for", async () => {
    await using server = await recordingServer(() => ({ json: { id: "63", name: "Office", timezone: "UTC" } }));
    await clientOf(server.url).contactCenter.hours.get("o-1", "qu-1");
    expect(server.last().headers).toMatchObject({ accountid: "a-1", iid: "st-1" });
  });
});

describe("members of queues", () => {
  it.each([
    ["agentsOf", ["qu-1"]],
    ["idsOfAgents", [member]],
  ] as const)("%s takes no entries of the other kind for its own", async (method, reply) => {
    await using server = await recordingServer(() => ({ json: reply }));
    await expect(clientOf(server.url).contactCenter.queues[method](["x-1"])).rejects.toMatchObject({
      name: "ResponseParseError",
    });
  });
});

describe("conversations.getBySession", () => {
  const days = { startDate: "2026-01-01", endDate: "2026-01-02", timeZoneOffset: -330 };

  it("sends days in the body of its GET where fetch can", async () => {
    await using server = await recordingServer(() => ({ json: conversation }));
    const fetch = nodeFetch();
    const kore = clientOf(server.url).withOptions({ fetch });
    await expect(kore.contactCenter.conversations.getBySession("65", days)).resolves.toEqual(conversation);
    fetch.close();
    expect(server.last()).toMatchObject({ method: "GET", path: `${base}/conversations/sessions/65`, json: days });
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("pages of conversations", () => {
  it("are counted by number of conversations", async () => {
    await using server = await recordingServer(({ target }) => {
      const skip = Number(new URL(target, "http://localhost").searchParams.get("skip") ?? 0);
      const results = [Object.assign({}, conversation, { _id: `c-${skip}` })];
      return { json: { skip, limit: 1, hasMore: skip < 2, totalPages: 3, totalResults: 3, results } };
    });
    const conversations = await clientOf(server.url).contactCenter.conversations.list({ limit: 1 }).toArray();
    expect(conversations.map(({ _id }) => _id)).toEqual(["c-0", "c-1", "c-2"]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describeRefusals([
  [
    "conversations.getBySession of days with the platform's fetch",
    "fetch",
    (kore) => kore.contactCenter.conversations.getBySession("65", { startDate: "2026-01-01" }),
  ],
  [
    "conversations.getBySession of days out of order",
    "endDate",
    (kore) => kore.contactCenter.conversations.getBySession("65", { startDate: "2026-01-02", endDate: "2026-01-01" }),
  ],
  ["queues.agentsOf", "queueIds", (kore) => kore.contactCenter.queues.agentsOf([])],
  ["queues.idsOfAgents", "agentIds[0]", (kore) => kore.contactCenter.queues.idsOfAgents([7] as never)],
  ["queues.setPriorities", "priorities", (kore) => kore.contactCenter.queues.setPriorities([])],
  [
    "queues.setPriorities",
    "priorities[0].priority",
    (kore) => kore.contactCenter.queues.setPriorities([{ queueId: "qu-1", priority: 11 }]),
  ],
  [
    "queues.setPriorities",
    "priorities[1].priority",
    (kore) => kore.contactCenter.queues.setPriorities([{ queueId: "qu-1", priority: 1 }, { queueId: "qu-2" } as never]),
  ],
  ["routing.transfer", "queueId", (kore) => kore.contactCenter.routing.transfer(session as never)],
  [
    "routing.transfer",
    "queueId",
    (kore) => kore.contactCenter.routing.transfer({ ...session, aId: "a-1", queueId: "qu-1" } as never),
  ],
  ["recordings.getV1", "sessionId", (kore) => kore.contactCenter.recordings.getV1({} as never)],
  [
    "recordings.getV1",
    "sessionId",
    (kore) => kore.contactCenter.recordings.getV1({ sessionId: "65", userId: "u-1" } as never),
  ],
  ["sms.send", "params", (kore) => kore.contactCenter.sms.send(undefined as never)],
  ["outboundCalls.dial", "params", (kore) => kore.contactCenter.outboundCalls.dial(undefined as never)],
  ["configuration.import", "params", (kore) => kore.contactCenter.configuration.import({ data: [] } as never)],
  ["configuration.export", "params", (kore) => kore.contactCenter.configuration.export(undefined as never)],
]);
