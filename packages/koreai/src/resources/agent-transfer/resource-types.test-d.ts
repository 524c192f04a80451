import { expectTypeOf, test } from "vitest";
import type { AgentIntegrations, AgentTransfer, ChannelMappings, KoreAI } from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["agentTransfer"]>().toEqualTypeOf<AgentTransfer>();
  expectTypeOf<KoreAI["agentTransfer"]["channelMappings"]>().toEqualTypeOf<ChannelMappings>();
  expectTypeOf<KoreAI["agentTransfer"]["integrations"]>().toEqualTypeOf<AgentIntegrations>();
});
