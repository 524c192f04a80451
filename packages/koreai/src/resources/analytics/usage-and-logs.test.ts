import { expectValidExchanges, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const billing = { billingSessionId: "b-1", billingSessionStartDateTime: "03-10-2021 2:05:03 pm" };
const billed = { total: 1, moreAvailable: false, sessions: [billing] };
const changeOf = (_id: string) => ({ _id, userId: { emailId: "a@example.com" }, message: "Bot updated" });
const llmOf = (ms: number) => ({ "Feature Name ": "GenAI Node", "Time Taken": ms, "Payload Details": {} });
const translationOf = (sessionId: string) => ({
  sessionId,
  inputPayload: { headerFields: { Authorization: "Bearer very-secret" } },
});

describeCalls([
  {
    name: "usage.listBillingSessions",
    call: ({ usage }) => usage.listBillingSessions({ fromDate: "2026-01-01", toDate: "2026-04-01" }).toArray(),
    sent: ["POST", "/api/public/bot/st-1/getBillingSessionsDetails", { fromDate: "2026-01-01", toDate: "2026-04-01" }],
    reply: billed,
    gives: [billing],
  },
  {
    name: "usage.listBillingSessionsForAccount",
    call: ({ usage }) => usage.listBillingSessionsForAccount({ botId: "st-2" }).toArray(),
    sent: ["POST", "/api/public/bots/getBillingSessionsDetails", { botId: "st-2" }],
    reply: billed,
    gives: [billing],
  },
  {
    name: "logs.getDebug",
    call: ({ logs }) => logs.getDebug({ channelType: "rtm", minimumInfo: true }),
    sent: ["GET", "/api/1.1/st-1/debuglogs?channelType=rtm&minimumInfo=true"],
    reply: { whatever: ["the server", "has"] },
  },
]);

describe("logs that come as bare arrays", () => {
  /** Two pages, the first one full, and then nothing. */
  const pages = <Entry>(entries: readonly Entry[], first: (target: string, json: unknown) => number) =>
    recordingServer(({ target, json }) => ({ json: entries.slice(first(target, json), first(target, json) + 2) }));
  const queryOf = (target: string, name: string): number =>
    Number(new URL(target, "http://localhost").searchParams.get(name));

  it("logs.listChanges counts pages by number, until one is empty", async () => {
    const entries = ["btl-0", "btl-1", "btl-2"].map(changeOf);
    await using server = await pages(entries, (target) => 2 * queryOf(target, "offset"));
    const found = await clientOf(server.url).logs.listChanges({ limit: 2, startDate: "2026-01-01" }).toArray();
    expect(found).toEqual(entries);
    expect(server.requests.map(({ target }) => queryOf(target, "offset"))).toEqual([0, 1, 2]);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", "/api/public/bot/st-1/changelogs", 200, entries);
  });

  it("logs.listLlmUsage counts entries, in the body", async () => {
    const entries = [0, 1, 2].map(llmOf);
    await using server = await pages(entries, (_target, json) => (json as { skip?: number }).skip ?? 0);
    const params = { dateFrom: "2026-01-01", dateTo: "2026-04-01", limit: 2, channel: ["rtm"] };
    await expect(clientOf(server.url).logs.listLlmUsage(params).toArray()).resolves.toEqual(entries);
    expect(server.requests.map(({ json }) => json)).toEqual([params, { ...params, skip: 2 }, { ...params, skip: 3 }]);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", "/api/1.1/public/bot/st-1/getLLMUsageLogs", 200, entries);
  });

  it("logs.listTranslations counts entries, and names the account", async () => {
    const entries = ["s-0", "s-1", "s-2"].map(translationOf);
    await using server = await pages(entries, (target) => queryOf(target, "offset"));
    const found = await clientOf(server.url).logs.listTranslations({ sessionId: "s" }).toArray();
    expect(found).toEqual(entries);
    expect(server.last().headers["accountid"]).toBe("a-1");
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", "/api/1.1/st-1/translationlogs", 200, entries);
  });
});

it("keeps what was sent to a translator out of errors", async () => {
  await using server = await recordingServer(() => ({
    status: 403,
    json: { errors: [{ msg: "no" }], ...translationOf("s") },
  }));
  const error = await clientOf(server.url)
    .logs.listTranslations({ sessionId: "s" })
    .toArray()
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error).toMatchObject({ name: "PermissionDeniedError" });
  expect(JSON.stringify(error)).not.toContain("very-secret");
});

describe.each([
  ["usage.summarize", "/api/public/bot/st-1/billingsessionsummary"],
  ["usage.summarizeAccount", "/api/public/bots/billingsessionsummary"],
] as const)("%s", (name, path) => {
  const params = {
    fromDate: "2026-01-01T00:00:00.000Z",
    toDate: "2026-03-31T00:00:00.000Z",
    unitType: ["session", "request"],
    groupByBot: "no",
    groupByPeriod: "date_day",
  } as const;
  const started = { _id: "ds-1", status: "IN_PROGRESS" };
  const report = { data: [{ bot: "ALL", val: [{ date: params.fromDate, val: { sessions: 3 } }] }], averageSessions: 3 };
  const start = (host: string) => {
    const { usage } = clientOf(host);
    const own = { ...params, unitType: [...params.unitType] };
    return name === "usage.summarize" ? usage.summarize(own) : usage.summarizeAccount(own);
  };

  it("starts a summary, asks until it is there, and gives the report", async () => {
    const replies = [started, { _id: "ds-1", status: "success", response: report }];
    await using server = await recordingServer(() => ({ json: replies.shift() }));
    const job = await start(server.url);
    await expect(job.wait()).resolves.toEqual(report);
    expect(server.requests.map(({ method, target }) => [method, target])).toEqual([
      ["POST", path],
      ["GET", `${path}/status?type=summary`],
    ]);
    expect(server.requests[0]?.json).toEqual(params);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", path, 200, started);
  });

  it.each([
    ["another summary was started since", { _id: "ds-2", status: "success", response: report }, "another summary"],
    ["there is no report", { _id: "ds-1", status: "success" }, "no report"],
    ["the server says so", { _id: "ds-1", status: "FAILED", message: "too much" }, "too much"],
  ])("fails when %s", async (_what, status, message) => {
    const replies: object[] = [started, status];
    await using server = await recordingServer(() => ({ json: replies.shift() }));
    const job = await start(server.url);
    await expect(job.wait()).rejects.toMatchObject({
      name: "JobFailedError",
      message: expect.stringContaining(message) as string,
    });
  });
});

describe("arguments", () => {
  const spans = { fromDate: "2026-01-01", toDate: "2026-04-15" };
  describeRefusals([
    ["billing over three months", "toDate", ({ usage }) => usage.listBillingSessions(spans)],
    [
      "billing out of order",
      "toDate",
      ({ usage }) => usage.listBillingSessionsForAccount({ fromDate: "2026-01-02", toDate: "2026-01-01" }),
    ],
    [
      "a summary over 90 days",
      "toDate",
      ({ usage }) => usage.summarize({ ...spans, unitType: ["session"], groupByBot: "no", groupByPeriod: "date_day" }),
    ],
    [
      "a summary of nothing",
      "unitType",
      ({ usage }) =>
        usage.summarizeAccount({
          fromDate: "2026-01-01",
          toDate: "2026-01-02",
          unitType: [],
          groupByBot: "no",
          groupByPeriod: "date_day",
        }),
    ],
    ["a page of changes over 50", "limit", ({ logs }) => logs.listChanges({ limit: 51 })],
    [
      "logs of language models over 90 days",
      "dateTo",
      ({ logs }) => logs.listLlmUsage({ dateFrom: "2026-01-01", dateTo: "2026-04-15", limit: 1 }),
    ],
    ["translations of everything", "params", ({ logs }) => logs.listTranslations({ limit: 2 })],
  ]);
});
