export { mockChatwoot } from "./testing/mock-chatwoot.ts";
export type { MockCall, MockChatwoot, MockChatwootOptions, MockReply, MockTarget } from "./testing/mock-chatwoot.ts";
export type { MockAnswer } from "./testing/answer.ts";
export type { MockFault } from "./testing/faults.ts";
export type { OperationId } from "./testing/operation-ids.ts";
export type {
  AgentSeed,
  ContactSeed,
  ConversationSeed,
  InboxSeed,
  MessageSeed,
  Seeds,
  TeamSeed,
} from "./testing/seeds.ts";
