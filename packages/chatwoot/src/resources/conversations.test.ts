import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { conversation } from "./conversation-fixtures.testing.ts";
import type {
  ConversationPriority,
  ConversationStatusParams,
  ConversationTypingParams,
} from "./conversation-params.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const counts = { mine_count: 1, assigned_count: 2, unassigned_count: 3, all_count: 5 };
const conditions = [{ attribute_key: "contact_id", filter_operator: "equal_to" as const, values: [42] }];
const snoozed = {
  success: true,
  conversation_id: 9,
  current_status: "snoozed",
  snoozed_until: "2024-01-01T00:00:00.000Z",
};
const event = {
  id: 1,
  name: "first_response",
  value: 12.5,
  value_in_business_hours: 0,
  event_start_time: "2024-01-01T00:00:00.000Z",
  event_end_time: "2024-01-01T00:00:12.500Z",
  account_id: 1,
  inbox_id: 3,
  user_id: 7,
  conversation_id: 1009,
  created_at: "2024-01-01T00:00:12.500Z",
  updated_at: "2024-01-01T00:00:12.500Z",
};

describeCases([
  {
    name: "conversations.meta",
    call: (cw) => cw.conversations.meta({ status: "all", labels: ["vip", "new"] }),
    sent: ["GET", `${base}/conversations/meta?status=all&labels[]=vip&labels[]=new`],
    reply: { meta: counts },
    gives: counts,
  },
  {
    name: "conversations.get",
    call: (cw) => cw.conversations.get(9),
    sent: ["GET", `${base}/conversations/9`],
    reply: conversation(9),
    gives: conversation(9),
  },
  {
    name: "conversations.create",
    call: (cw) => cw.conversations.create({ inbox_id: 3, contact_id: 42, message: { content: "Hello" } }),
    sent: ["POST", `${base}/conversations`, { inbox_id: 3, contact_id: 42, message: { content: "Hello" } }],
    reply: conversation(9),
    gives: conversation(9),
  },
  {
    name: "conversations.update",
    call: (cw) => cw.conversations.update(9, { priority: "urgent", sla_policy_id: null }),
    sent: ["PATCH", `${base}/conversations/9`, { priority: "urgent", sla_policy_id: null }],
    reply: conversation(9),
    gives: conversation(9),
  },
  {
    name: "conversations.setStatus",
    call: (cw) => cw.conversations.setStatus(9, { status: "snoozed", snoozed_until: 1_704_067_200 }),
    sent: ["POST", `${base}/conversations/9/toggle_status`, { status: "snoozed", snoozed_until: 1_704_067_200 }],
    reply: { payload: snoozed },
    gives: snoozed,
  },
  {
    name: "conversations.setPriority",
    call: (cw) => cw.conversations.setPriority(9, { priority: "high" }),
    sent: ["POST", `${base}/conversations/9/toggle_priority`, { priority: "high" }],
    gives: undefined,
  },
  {
    name: "conversations.setTyping",
    call: (cw) => cw.conversations.setTyping(9, { typing_status: "on", is_private: true }),
    sent: ["POST", `${base}/conversations/9/toggle_typing_status`, { typing_status: "on", is_private: true }],
    gives: undefined,
  },
  {
    name: "conversations.setCustomAttributes",
    call: (cw) => cw.conversations.setCustomAttributes(9, { custom_attributes: { order: 7 }, merge: true }),
    sent: ["POST", `${base}/conversations/9/custom_attributes`, { custom_attributes: { order: 7 }, merge: true }],
    reply: { custom_attributes: { plan: "pro", order: 7 } },
    gives: { plan: "pro", order: 7 },
  },
  {
    name: "conversations.removeCustomAttributes",
    call: (cw) => cw.conversations.removeCustomAttributes(9, { custom_attributes: ["order"] }),
    sent: ["POST", `${base}/conversations/9/destroy_custom_attributes`, { custom_attributes: ["order"] }],
    reply: { custom_attributes: { plan: "pro" } },
    gives: { plan: "pro" },
  },
  {
    name: "conversations.reportingEvents.list",
    call: (cw) => cw.conversations.reportingEvents.list(9),
    sent: ["GET", `${base}/conversations/9/reporting_events`],
    reply: [event],
    gives: [event],
  },
]);

describe("conversations.list", () => {
  it("walks all pages in a stable order until one is empty", async () => {
    await using server = await recordingServer(({ query }) => {
      const page = Number(new URLSearchParams(query).get("page") ?? 1);
      return { json: { data: { meta: counts, payload: page > 2 ? [] : [conversation(page)] } } };
    });
    const { conversations } = clientOf(server.url);
    const found = await conversations.list({ labels: ["vip"], status: "all" }).toArray();
    expect(found.map(({ id }) => id)).toEqual([1, 2]);
    const query = "status=all&labels[]=vip&sort_by=created_at_desc";
    expect(server.requests.map((request) => request.query)).toEqual([query, `${query}&page=2`, `${query}&page=3`]);
    for (const request of server.requests) await expectValidRequest("chatwoot", request);
    const body = { data: { meta: counts, payload: [conversation(1)] } };
    await expectValidResponse("chatwoot", "GET", server.last().path, 200, body);
  });

  it("gives one page when awaited, with its counts, in the order asked for", async () => {
    await using server = await recordingServer(() => ({
      json: { data: { meta: counts, payload: [conversation(9)] } },
    }));
    const page = await clientOf(server.url).conversations.list({ page: 4, sort_by: "priority_desc" });
    expect(page.meta).toEqual(counts);
    expect(server.last().query).toBe("page=4&sort_by=priority_desc");
  });

  it("asks once for recent changes, which the server does not page", async () => {
    const payload = Array.from({ length: 60 }, (_, index) => conversation(index + 1));
    await using server = await recordingServer(() => ({ json: { data: { meta: counts, payload } } }));
    await expect(clientOf(server.url).conversations.list({ updated_within: 60 }).toArray()).resolves.toHaveLength(60);
    expect(server.requests).toHaveLength(1);
    await expectValidRequest("chatwoot", server.last());
  });
});

describe("conversations.filter", () => {
  it("reads meta and items at the top of the answer, where no data envelope is", async () => {
    const meta = { mine_count: 0, unassigned_count: 0, all_count: 26 };
    await using server = await recordingServer(({ query }) => {
      const page = Number(new URLSearchParams(query).get("page") ?? 1);
      const payload = Array.from({ length: page === 1 ? 25 : 1 }, (_, index) => conversation(page * 100 + index));
      return { json: { meta, payload } };
    });
    const call = clientOf(server.url).conversations.filter({ payload: conditions });
    expect((await call).meta).toEqual(meta);
    await expect(call.toArray()).resolves.toHaveLength(26);
    expect(server.requests.map(({ method, target, json }) => [method, target, json])).toEqual([
      ["POST", `${base}/conversations/filter`, { payload: conditions }],
      ["POST", `${base}/conversations/filter?page=2`, { payload: conditions }],
    ]);
    await expectValidRequest("chatwoot", server.last());
    await expectValidResponse("chatwoot", "POST", server.last().path, 200, { meta, payload: [conversation(1)] });
  });
});

describe("the priority none", () => {
  it.each(["none", null] as const)("goes as null when it is set (%s)", async (priority) => {
    await using server = await recordingServer(() => ({}));
    await clientOf(server.url).conversations.setPriority(9, { priority });
    expect(server.last().json).toEqual({ priority: null });
    await expectValidRequest("chatwoot", server.last());
  });

  it("goes as null in an update, which leaves it alone when it is not named", async () => {
    await using server = await recordingServer(() => ({ json: conversation(9) }));
    const { conversations } = clientOf(server.url);
    await conversations.update(9, { priority: "none" });
    expect(server.last().json).toEqual({ priority: null });
    await expectValidRequest("chatwoot", server.last());
    await conversations.update(9, { sla_policy_id: 2 });
    expect(server.last().json).toEqual({ sla_policy_id: 2 });
  });
});

describe("what the server would take for something else", () => {
  const status = (params: object) => params as ConversationStatusParams;
  const typing = (typing_status: unknown) => ({ typing_status }) as ConversationTypingParams;
  const priority = (value: unknown) => ({ priority: value as ConversationPriority });
  const attributes = (custom_attributes: unknown) => ({ custom_attributes: custom_attributes as never });
  describeRefusals([
    ["status", (cw) => cw.conversations.setStatus(9, status({}))],
    ["status", (cw) => cw.conversations.setStatus(9, status({ status: "closed" }))],
    ["snoozed_until", (cw) => cw.conversations.setStatus(9, status({ status: "snoozed", snoozed_until: "2024" }))],
    ["priority", (cw) => cw.conversations.setPriority(9, priority(undefined))],
    ["typing_status", (cw) => cw.conversations.setTyping(9, typing(true))],
    ["custom_attributes", (cw) => cw.conversations.setCustomAttributes(9, attributes(undefined))],
    ["custom_attributes", (cw) => cw.conversations.setCustomAttributes(9, attributes(["order"]))],
    ["custom_attributes", (cw) => cw.conversations.removeCustomAttributes(9, attributes({ order: 7 }))],
    ["custom_attributes[0]", (cw) => cw.conversations.removeCustomAttributes(9, attributes([7]))],
  ]);
});
