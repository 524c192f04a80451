import { expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { AgentUpdateParams } from "./agents.ts";
import { agent } from "./fixtures.testing.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

describeCases([
  {
    name: "agents.list",
    call: (cw) => cw.agents.list(),
    sent: ["GET", `${base}/agents`],
    reply: [agent],
    gives: [agent],
  },
  {
    name: "agents.create",
    call: (cw) => cw.agents.create({ email: "agent@example.com", role: "agent" }),
    sent: ["POST", `${base}/agents`, { email: "agent@example.com", role: "agent" }],
    reply: agent,
    gives: agent,
  },
  {
    name: "agents.update, keeping a custom role",
    call: (cw) => cw.agents.update(7, { availability: "busy", custom_role_id: 4 }),
    sent: ["PATCH", `${base}/agents/7`, { availability: "busy", custom_role_id: 4 }],
    reply: { ...agent, custom_role_id: 4 },
    gives: { ...agent, custom_role_id: 4 },
  },
  {
    name: "agents.update, taking the custom role away",
    call: (cw) => cw.agents.update(7, { role: "administrator", custom_role_id: null }),
    sent: ["PATCH", `${base}/agents/7`, { role: "administrator", custom_role_id: null }],
    reply: { ...agent, custom_role_id: null },
    gives: { ...agent, custom_role_id: null },
  },
  {
    name: "agents.delete",
    call: (cw) => cw.agents.delete(7),
    sent: ["DELETE", `${base}/agents/7`],
    gives: undefined,
  },
]);

describe("agents.update", () => {
  describeRefusals([
    ["custom_role_id", (cw) => cw.agents.update(7, { role: "agent" } as unknown as AgentUpdateParams)],
    ["custom_role_id", (cw) => cw.agents.update(7, { custom_role_id: "4" } as unknown as AgentUpdateParams)],
    ["custom_role_id", (cw) => cw.agents.update(7, { custom_role_id: undefined } as unknown as AgentUpdateParams)],
    ["custom_role_id", (cw) => cw.agents.update(7, { custom_role_id: 0.5 })],
  ]);
});

describe("agents.create", () => {
  it.each([
    [402, { error: "No seat is left" }, "APIError"],
    [422, { message: "Email is invalid", attributes: ["email"] }, "UnprocessableEntityError"],
    [429, { error: "Too many invitations" }, "RateLimitError"],
  ])("tells a refusal with %i and its body", async (status, body, name) => {
    await using server = await recordingServer(() => ({ status, json: body }));
    const call = clientOf(server.url).agents.create({ email: "agent@example.com" }, { maxRetries: 0 });
    await expect(call).rejects.toMatchObject({ name, status, body });
    await expectValidResponse("chatwoot", "POST", server.last().path, status, body);
  });
});
