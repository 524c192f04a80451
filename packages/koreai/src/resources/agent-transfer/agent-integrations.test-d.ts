import { expectTypeOf, test } from "vitest";
import type { AgentIntegrations, AgentIntegrationSettings, GenesysAgentIntegration } from "../../index.ts";

test("each integration has settings of its own", () => {
  expectTypeOf<AgentIntegrationSettings["genesys"]>().toEqualTypeOf<GenesysAgentIntegration>();
  expectTypeOf<AgentIntegrations["create"]>().parameter(0).toEqualTypeOf<keyof AgentIntegrationSettings>();
  expectTypeOf<AgentIntegrationSettings["kore"]>().not.toExtend<GenesysAgentIntegration>();
});
