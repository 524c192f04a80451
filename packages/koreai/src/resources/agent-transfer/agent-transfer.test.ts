import type { EnableAgentTransferRequest } from "@truewire/core/koreai";
import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const desks = "/api/public/bot/st-1/agentintegrations";
const enabled: EnableAgentTransferRequest = { subscribedFor: ["onMessage", "onAgentTransfer"], sdkClientId: "cs-1" };
const custom = { sdkClientId: "cs-1", sdkHostUri: "https://sdk.example.com" };
const basic = { host: "x.example.com", authType: "basic", userId: "u", password: "hidden-word" } as const;
const changed = { state: "configured", requiresPublish: true };

describeCalls([
  {
    name: "agentTransfer.enable",
    call: (kore) => kore.agentTransfer.enable(enabled),
    sent: ["PUT", "/api/public/bot/st-1/sdkSubscription", enabled],
    reply: { _id: "st-1" },
  },
  {
    name: "agentTransfer.integrations.create",
    call: (kore) => kore.agentTransfer.integrations.create("custom", custom, { setAsDefault: true }),
    sent: ["POST", `${desks}/chat/custom?setAsDefault=true`, custom],
    reply: changed,
  },
  {
    name: "agentTransfer.integrations.update",
    call: (kore) => kore.agentTransfer.integrations.update("servicenow", basic),
    sent: ["PUT", `${desks}/chat/servicenow`, basic],
    reply: changed,
  },
  {
    name: "agentTransfer.integrations.delete",
    call: (kore) => kore.agentTransfer.integrations.delete("genesys"),
    sent: ["DELETE", `${desks}/chat/genesys`],
    reply: { status: "deleted", integration: "genesys" },
  },
  {
    name: "agentTransfer.integrations.deleteAll",
    call: (kore) => kore.agentTransfer.integrations.deleteAll(),
    sent: ["DELETE", desks],
    reply: undefined,
  },
  {
    name: "agentTransfer.channelMappings.get",
    call: (kore) => kore.agentTransfer.channelMappings.get(),
    sent: ["GET", `${desks}/channelmappings`],
    reply: { channelMappings: { default: "kore" }, ...changed },
  },
  {
    name: "agentTransfer.channelMappings.set",
    call: (kore) => kore.agentTransfer.channelMappings.set({ channelMappings: { default: "kore", rtm: "genesys" } }),
    sent: ["PUT", `${desks}/channelmappings`, { channelMappings: { default: "kore", rtm: "genesys" } }],
    reply: undefined,
  },
]);

describeRefusals([
  [
    "agentTransfer.enable without the transfer",
    "subscribedFor",
    (kore) => kore.agentTransfer.enable({ subscribedFor: ["onMessage"] }),
  ],
  ["agentTransfer.enable without events", "subscribedFor", (kore) => kore.agentTransfer.enable({ subscribedFor: [] })],
  [
    "agentTransfer.integrations.create",
    "settings.isDefault",
    (kore) => kore.agentTransfer.integrations.create("custom", Object.assign({ isDefault: true }, custom)),
  ],
  [
    "agentTransfer.integrations.update",
    "settings",
    (kore) => kore.agentTransfer.integrations.update("custom", undefined as never),
  ],
  [
    "agentTransfer.channelMappings.set",
    "channelMappings.default",
    (kore) => kore.agentTransfer.channelMappings.set({ channelMappings: { rtm: "genesys" } as never }),
  ],
]);

describe("secrets of an integration", () => {
  it("stay out of logs", async () => {
    const lines: unknown[] = [];
    const log = (...parts: unknown[]): void => void lines.push(...parts);
    const logger = { debug: log, info: log, warn: log, error: log };
    await using server = await recordingServer(() => ({ json: changed }));
    const kore = clientOf(server.url).withOptions({ logger, logLevel: "debug" });
    await kore.agentTransfer.integrations.create("servicenow", basic);
    expect(JSON.stringify(lines)).toContain("x.example.com");
    expect(JSON.stringify(lines)).not.toContain("hidden-word");
  });
});
