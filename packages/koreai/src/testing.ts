export type { MockAnswer, MockFault } from "@truewire/core/testing";
export type { OperationId } from "./testing/generated/operation-ids.ts";
export type { JobPlan } from "./testing/jobs.ts";
export { mockKoreAI } from "./testing/mock-koreai.ts";
export type { MockCall, MockKoreAI, MockKoreAIOptions, MockReply, MockTarget } from "./testing/mock-koreai.ts";
export type { BotSeed, GroupSeed, MessageSeed, RoleSeed, Seeds, SessionSeed, UserSeed } from "./testing/seeds.ts";
