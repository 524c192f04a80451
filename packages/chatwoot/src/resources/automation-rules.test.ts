import { expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { automationRule } from "./settings-fixtures.testing.ts";
import { base, clientOf, describeCases } from "./resource-cases.testing.ts";
import type { ResourceCase } from "./resource-cases.testing.ts";

const created = {
  name: "Greet",
  event_name: "conversation_created" as const,
  conditions: [{ attribute_key: "status", filter_operator: "equal_to", query_operator: null, values: ["open"] }],
  actions: [{ action_name: "add_label", action_params: ["vip"] }],
};

const single: ResourceCase[] = [
  {
    name: "automationRules.get",
    call: (cw) => cw.automationRules.get(21),
    sent: ["GET", `${base}/automation_rules/21`],
    reply: { payload: automationRule },
    gives: automationRule,
  },
  {
    name: "automationRules.update",
    call: (cw) => cw.automationRules.update(21, { active: false, execution_delay: 10 }),
    sent: ["PATCH", `${base}/automation_rules/21`, { active: false, execution_delay: 10 }],
    reply: { payload: automationRule },
    gives: automationRule,
  },
  {
    name: "automationRules.delete",
    call: (cw) => cw.automationRules.delete(21),
    sent: ["DELETE", `${base}/automation_rules/21`],
    gives: undefined,
  },
];

describeCases([
  {
    name: "automationRules.list",
    call: (cw) => cw.automationRules.list(),
    sent: ["GET", `${base}/automation_rules`],
    reply: { payload: [automationRule] },
    gives: [automationRule],
  },
  {
    name: "automationRules.create, answered without an envelope",
    call: (cw) => cw.automationRules.create(created),
    sent: ["POST", `${base}/automation_rules`, created],
    reply: automationRule,
    gives: automationRule,
  },
  ...single,
]);

describe.each(single)("$name", ({ call, sent: [method] }) => {
  it("is an InternalServerError for an unknown rule, which the server answers with 500, and is not repeated", async () => {
    const body = { status: 500, error: "Internal Server Error" };
    await using server = await recordingServer(() => ({ status: 500, json: body }));
    await expect(call(clientOf(server.url))).rejects.toMatchObject({ name: "InternalServerError", status: 500, body });
    expect(server.requests).toHaveLength(1);
    await expectValidResponse("chatwoot", method, server.last().path, 500, body);
  });
});

describe("automationRules.create", () => {
  it("tells the fields that the server complains about", async () => {
    const body = { error: { conditions: ["are not supported"] } };
    await using server = await recordingServer(() => ({ status: 422, json: body }));
    await expect(clientOf(server.url).automationRules.create(created)).rejects.toMatchObject({
      name: "UnprocessableEntityError",
      fieldErrors: { conditions: ["are not supported"] },
    });
    await expectValidResponse("chatwoot", "POST", server.last().path, 422, body);
  });
});
