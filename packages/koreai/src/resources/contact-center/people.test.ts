import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../../koreai.ts";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const base = "/agentassist/api/v1/public/st-1";
const page = { hasMore: false, totalPages: 1, totalResults: 1 };
const group = { id: "sg-1", name: "Languages", description: "x", color: "#f0f0f0" };
const skill = { id: "sk-1", name: "French", agents: 2, skillGroupId: "sg-1" };
const agentGroup = { id: "ag-1", name: "West", managers: [{ emailId: "a@example.com", accessLevel: "full" }] };
const agent = {
  id: "a-1",
  userId: "u-1",
  accountId: "acc",
  orgId: "o-1",
  emailId: "a@example.com",
  firstName: "Ada",
  lastName: "L",
} as const;
const newAgent = { emailId: "a@example.com", firstName: "Ada", lastName: "L", roleId: "r-1" };
const { id: _id, ...kept } = agent;
const changedAgent = { ...kept, iId: "st-1", roleId: "r-1", agentGroupId: "ag-1" };

describeCalls([
  {
    name: "contactCenter.skillGroups.list",
    call: (kore) => kore.contactCenter.skillGroups.list(),
    sent: ["GET", `${base}/skill-groups`],
    reply: { ...page, page: 1, limit: 10, results: [group] },
  },
  {
    name: "contactCenter.skillGroups.create",
    call: (kore) => kore.contactCenter.skillGroups.create({ name: "Languages" }),
    sent: ["POST", `${base}/skill-groups`, { name: "Languages" }],
    reply: group,
  },
  {
    name: "contactCenter.skillGroups.get",
    call: (kore) => kore.contactCenter.skillGroups.get("sg/1"),
    sent: ["GET", `${base}/skill-groups/sg%2F1`],
    reply: group,
  },
  {
    name: "contactCenter.skillGroups.update",
    call: (kore) => kore.contactCenter.skillGroups.update("sg-1", { name: "Tongues" }),
    sent: ["PUT", `${base}/skill-groups/sg-1`, { name: "Tongues", id: "sg-1" }],
    reply: group,
  },
  {
    name: "contactCenter.skillGroups.delete",
    call: (kore) => kore.contactCenter.skillGroups.delete("sg-1"),
    sent: ["DELETE", `${base}/skill-groups/sg-1`],
    reply: undefined,
  },
  {
    name: "contactCenter.skills.list",
    call: (kore) => kore.contactCenter.skills.list("sg-1", { limit: 5 }).toArray(),
    sent: ["GET", `${base}/skill-groups/sg-1/skills?limit=5`],
    // The server may say that more follows where its total says that nothing does.
    reply: { ...page, page: 1, limit: 10, hasMore: true, results: [skill] },
    gives: [skill],
  },
  {
    name: "contactCenter.skills.create",
    call: (kore) =>
      kore.contactCenter.skills.create("sg-1", {
        name: "French",
        agents: [{ userId: "u-1", proficiencyLevel: "high" }],
      }),
    sent: [
      "POST",
      `${base}/skill-groups/sg-1/skills`,
      { name: "French", agents: [{ userId: "u-1", proficiencyLevel: "high" }], skillGroupId: "sg-1" },
    ],
    reply: skill,
  },
  {
    name: "contactCenter.skills.get",
    call: (kore) => kore.contactCenter.skills.get("sg-1", "sk-1"),
    sent: ["GET", `${base}/skill-groups/sg-1/skills/sk-1`],
    reply: { ...skill, agents: [{ userId: "u-1", proficiencyLevel: "high" }] },
  },
  {
    name: "contactCenter.skills.update",
    call: (kore) => kore.contactCenter.skills.update("sg-1", "sk-1", { name: "French" }),
    sent: ["PUT", `${base}/skill-groups/sg-1/skills/sk-1`, { name: "French", skillGroupId: "sg-1" }],
    reply: skill,
  },
  {
    name: "contactCenter.skills.delete",
    call: (kore) => kore.contactCenter.skills.delete("sg-1", "sk-1"),
    sent: ["DELETE", `${base}/skill-groups/sg-1/skills/sk-1`],
    reply: undefined,
  },
  {
    name: "contactCenter.agentGroups.list",
    call: (kore) => kore.contactCenter.agentGroups.list(),
    sent: ["GET", `${base}/agent-groups`],
    reply: { ...page, skip: 0, limit: 10, results: [{ id: "ag-1", name: "West", createdByAId: null }] },
  },
  {
    name: "contactCenter.agentGroups.create",
    call: (kore) => kore.contactCenter.agentGroups.create({ name: "West", description: "x" }),
    sent: ["POST", `${base}/agent-groups`, { name: "West", description: "x" }],
    reply: { name: "West", description: "x" },
  },
  {
    name: "contactCenter.agentGroups.get",
    call: (kore) => kore.contactCenter.agentGroups.get("ag-1"),
    sent: ["GET", `${base}/agent-groups/ag-1`],
    reply: agentGroup,
  },
  {
    name: "contactCenter.agentGroups.update",
    call: (kore) => kore.contactCenter.agentGroups.update("ag-1", { name: "W", description: "x", managers: [] }),
    sent: ["PUT", `${base}/agent-groups/ag-1`, { name: "W", description: "x", managers: [] }],
    reply: { name: "W", description: "x", managers: [] },
  },
  {
    name: "contactCenter.agentGroups.delete",
    call: (kore) => kore.contactCenter.agentGroups.delete("ag-1"),
    sent: ["DELETE", `${base}/agent-groups/ag-1`],
    reply: agentGroup,
  },
  {
    name: "contactCenter.agents.list",
    call: (kore) => kore.contactCenter.agents.list("o-1", { includeQueues: true }).toArray(),
    sent: ["GET", `${base}/organizations/o-1/agents?includeQueues=true`],
    reply: { ...page, skip: 0, limit: 10, results: [agent] },
    gives: [agent],
  },
  {
    name: "contactCenter.agents.create",
    call: (kore) => kore.contactCenter.agents.create(newAgent),
    sent: ["POST", `${base}/agents`, newAgent],
    reply: { ...newAgent, userId: "u-1", orgId: "o-1", phoneNumber: 13456782345 },
  },
  {
    name: "contactCenter.agents.get",
    call: (kore) => kore.contactCenter.agents.get("a-1"),
    sent: ["GET", `${base}/agents/a-1`],
    reply: { ...agent, iceServers: [{ urls: "turn:x", username: "turn-user", credential: "turn-key" }] },
  },
  {
    name: "contactCenter.agents.findByCustomId",
    call: (kore) => kore.contactCenter.agents.findByCustomId("1111"),
    sent: ["GET", `${base}/agents/customId/1111`],
    reply: [agent],
  },
  {
    name: "contactCenter.agents.availability",
    call: (kore) => kore.contactCenter.agents.availability({ queueIds: ["qu-1"] }),
    sent: ["POST", `${base}/agents/availability`, { queueIds: ["qu-1"] }],
    reply: { AVAILABLE: [{ _id: "a-1", userId: "u-1" }], BUSY: [], OFFLINE: [], AWAY: [] },
  },
  {
    name: "contactCenter.agents.update",
    call: (kore) => kore.contactCenter.agents.update("a-1", changedAgent),
    sent: ["PUT", `${base}/agents/a-1`, { ...changedAgent, id: "a-1" }],
    reply: agent,
  },
  {
    name: "contactCenter.agents.delete",
    call: (kore) => kore.contactCenter.agents.delete("a-1"),
    sent: ["DELETE", `${base}/agents/a-1`],
    reply: agent,
  },
]);

describe("pages", () => {
  it("of agents are counted by number until the server says that no more follow", async () => {
    await using server = await recordingServer(({ target }) => {
      const number = Number(new URL(target, "http://localhost").searchParams.get("page") ?? 1);
      const results = [Object.assign({}, agent, { id: `a-${number}` })];
      return { json: { skip: number - 1, limit: 1, hasMore: number < 3, totalPages: 3, totalResults: 3, results } };
    });
    const agents = await clientOf(server.url).contactCenter.agents.list("o-1").toArray();
    expect(agents.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3"]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("credentials of the voice gateway", () => {
  it("reach neither a log nor an error", async () => {
    const lines: string[] = [];
    const write = (...parts: unknown[]): void => void lines.push(JSON.stringify(parts));
    const logger = { debug: write, info: write, warn: write, error: write };
    const secret = { iceServers: [{ urls: "turn:x", username: "turn-user", credential: "turn-key" }] };
    await using server = await recordingServer(() => ({ status: 400, json: { errors: [{ msg: "no" }], ...secret } }));
    const kore = new KoreAI({
      host: server.url,
      token: "given-token",
      botId: "st-1",
      accountId: "a-1",
      rateLimit: false,
      logger,
      logLevel: "debug",
    });
    const result = await kore.contactCenter.agents.get("a-1").safe();
    if (result.ok) throw new Error("the server refused");
    const told = JSON.stringify([result.error, "body" in result.error && result.error.body]) + lines.join("\n");
    expect(told).toContain("turn:x");
    expect(told).not.toContain("turn-user");
    expect(told).not.toContain("turn-key");
    expect(lines.length).toBeGreaterThan(0);
  });
});

const long = "x".repeat(201);

describeRefusals([
  [
    "skillGroups.create",
    "description",
    (kore) => kore.contactCenter.skillGroups.create({ name: "a", description: long }),
  ],
  [
    "skillGroups.update",
    "description",
    (kore) => kore.contactCenter.skillGroups.update("sg-1", { name: "a", description: long }),
  ],
  ["skillGroups.get", "skillGroupId", (kore) => kore.contactCenter.skillGroups.get("")],
  [
    "skills.create",
    "description",
    (kore) => kore.contactCenter.skills.create("sg-1", { name: "a", description: long }),
  ],
  [
    "skills.update",
    "description",
    (kore) => kore.contactCenter.skills.update("sg-1", "sk-1", { name: "a", description: long }),
  ],
  ["agentGroups.create", "name", (kore) => kore.contactCenter.agentGroups.create({ name: long, description: "" })],
  [
    "agentGroups.update",
    "description",
    (kore) => kore.contactCenter.agentGroups.update("ag-1", { name: "", description: long, managers: [] }),
  ],
  ["agents.create", "params", (kore) => kore.contactCenter.agents.create(undefined as never)],
  ["agents.update", "params", (kore) => kore.contactCenter.agents.update("a-1", undefined as never)],
]);
