export { mockChatwoot } from "./testing/mock-chatwoot.ts";
export type { MockCall, MockChatwoot, MockChatwootOptions, MockReply, MockTarget } from "./testing/mock-chatwoot.ts";
export type { MockAnswer, MockFault } from "@truewire/core/testing";
export type { OperationId } from "./testing/generated/operation-ids.ts";
export type {
  AgentSeed,
  ContactSeed,
  ConversationSeed,
  InboxSeed,
  MessageSeed,
  Seeds,
  TeamSeed,
} from "./testing/seeds.ts";
