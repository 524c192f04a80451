import type { OperationId } from "./testing/generated/operation-ids.ts";

/** Operations by their ids, and why no method reaches them. */
type Reasons = Readonly<Partial<Record<OperationId, string>>>;

/** Operations that no method shall reach, and why. */
export const unreachable: Reasons = {
  getConversationMessages: "described, but the server has no such route; conversations.messages.list is the one meant",
};

/** Operations that are new in the description and whose method is still to be written. One that has a method must leave. */
export const notYetWrapped: Reasons = {};
