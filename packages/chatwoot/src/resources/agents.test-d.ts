import { assertType, expectTypeOf, test } from "vitest";
import type { AgentCreateParams, Agents, AgentUpdateParams, Chatwoot } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["agents"]>().toEqualTypeOf<Agents>();
  expectTypeOf<Agents["create"]>().parameter(0).toEqualTypeOf<AgentCreateParams>();
  expectTypeOf<Agents["update"]>().parameter(1).toEqualTypeOf<AgentUpdateParams>();
});

test("AgentCreateParams", () => {
  assertType<AgentCreateParams>({ email: "agent@example.com", role: "agent", availability: "busy" });
  // @ts-expect-error no address to invite
  assertType<AgentCreateParams>({ name: "Agent" });
  // @ts-expect-error no such role
  assertType<AgentCreateParams>({ email: "agent@example.com", role: "owner" });
});

test("AgentUpdateParams", () => {
  assertType<AgentUpdateParams>({ role: "administrator", custom_role_id: null });
  // @ts-expect-error the enterprise edition would take the custom role away
  assertType<AgentUpdateParams>({ role: "administrator" });
});
