import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const base = "/caseManagement/api/public/analytics/st-1";
const status = { name: "Open", statusCategory: "open" };
const caseRecord = { _id: "ci-1", name: "Broken lamp", status, ETA: "" };
const taskRecord = { _id: "ti-1", caseId: "ci-1", caseRefId: "CS1", name: "Call back", status, currAssignee: {} };
const page = { page: 1, limit: 50, hasMore: false, totalPages: 1, totalResults: 1 };
const newCase = {
  caseTmp: "ctm-1",
  name: "Broken lamp",
  desc: "It flickers",
  userInfo: { _id: "u-1" },
  source: "rtm",
  dueDate: "2026-01-31T12:00:00.000Z",
};
const newTask = {
  caseId: "ci-1",
  caseRefId: "CS1",
  taskTmp: "ttm-1",
  name: "Call back",
  userInfo: { name: "Ada", phoneNumber: "1" },
  source: "rtm",
};

describeCalls([
  {
    name: "caseManagement.cases.list",
    call: (kore) => kore.caseManagement.cases.list({ searchText: "lamp", startDate: "2026-01-01T00:00:00.000Z" }),
    sent: ["POST", `${base}/getCases`, { searchText: "lamp", startDate: "2026-01-01T00:00:00.000Z" }],
    reply: { ...page, results: [{ _id: "ci-1", name: "Broken lamp", dueDate: 1748491380000 }] },
  },
  {
    name: "caseManagement.cases.create",
    call: (kore) => kore.caseManagement.cases.create(newCase),
    sent: ["POST", `${base}/createCase`, newCase],
    reply: caseRecord,
  },
  {
    name: "caseManagement.cases.update",
    call: (kore) => kore.caseManagement.cases.update("ci-1", { name: "Lamp", dueDate: 1748491380000 }),
    sent: ["POST", `${base}/updateCase/ci-1`, { name: "Lamp", dueDate: 1748491380000 }],
    reply: caseRecord,
  },
  {
    name: "caseManagement.tasks.list",
    call: (kore) => kore.caseManagement.tasks.list({ mytask: true, sortBy: { dueDate: "desc" } }).toArray(),
    sent: ["POST", `${base}/getTasks`, { mytask: true, sortBy: { dueDate: "desc" } }],
    reply: { ...page, results: [taskRecord] },
    gives: [taskRecord],
  },
  {
    name: "caseManagement.tasks.create",
    call: (kore) => kore.caseManagement.tasks.create(newTask),
    sent: ["POST", `${base}/createTask`, newTask],
    reply: taskRecord,
  },
  {
    name: "caseManagement.tasks.update",
    call: (kore) => kore.caseManagement.tasks.update("ti/1", { name: "Call" }),
    sent: ["POST", `${base}/updateTask/ti%2F1`, { name: "Call" }],
    reply: taskRecord,
  },
]);

describe("headers", () => {
  it("name the account, and the instance where the client was told one", async () => {
    await using server = await recordingServer(() => ({ json: caseRecord }));
    const kore = clientOf(server.url);
    await kore.caseManagement.cases.create(newCase);
    expect(server.last().headers).toMatchObject({ accountid: "a-1" });
    expect(server.last().headers).not.toHaveProperty("iid");
    await kore.bot("st-1", { iid: "in-1" }).caseManagement.cases.create(newCase);
    expect(server.last().headers).toMatchObject({ accountid: "a-1", iid: "in-1" });
  });
});

describe("pages of tasks", () => {
  it("are walked by the number of tasks, in the body", async () => {
    await using server = await recordingServer(({ json }) => {
      const { skip = 0 } = json as { skip?: number };
      const results = [skip, skip + 1].map((index) => Object.assign({}, taskRecord, { _id: `ti-${index}` }));
      return { json: { ...page, hasMore: skip < 2, totalResults: 4, results } };
    });
    const tasks = await clientOf(server.url).caseManagement.tasks.list({ limit: 2 }).toArray();
    expect(tasks.map(({ _id }) => _id)).toEqual(["ti-0", "ti-1", "ti-2", "ti-3"]);
    expect(server.requests.map(({ json }) => json)).toEqual([{ limit: 2 }, { limit: 2, skip: 2 }]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

const backwards = { startDate: "2026-02-01T00:00:00Z", endDate: "2026-01-01T00:00:00Z" };

describeRefusals([
  ["cases.list", "endDate", (kore) => kore.caseManagement.cases.list(backwards)],
  ["cases.list", "startDate", (kore) => kore.caseManagement.cases.list({ startDate: "yesterday" })],
  ["tasks.list", "endDate", (kore) => kore.caseManagement.tasks.list(backwards)],
  ["cases.create", "userInfo._id", (kore) => kore.caseManagement.cases.create({ ...newCase, userInfo: {} })],
  ["cases.create", "userInfo", (kore) => kore.caseManagement.cases.create({ ...newCase, userInfo: "u-1" } as never)],
  ["tasks.create", "userInfo._id", (kore) => kore.caseManagement.tasks.create({ ...newTask, userInfo: { name: "A" } })],
  ["cases.update", "params", (kore) => kore.caseManagement.cases.update("ci-1", undefined as never)],
  ["tasks.update", "taskId", (kore) => kore.caseManagement.tasks.update("..", {})],
]);
