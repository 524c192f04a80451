import type {
  ConversationFilterBody,
  ConversationFilterQuery,
  ConversationListMetaQuery,
  ConversationListQuery,
  DestroyCustomAttributesOfAConversationBody,
  NewConversationBody,
  ToggleStatusOfAConversationResponse,
  ToggleTypingStatusOfAConversationBody,
  UpdateConversationBody,
  UpdateCustomAttributesOfAConversationBody,
} from "@truewire/core/chatwoot";

/** Which conversations a listing holds, and in which order. */
export interface ConversationListParams extends Omit<ConversationListQuery, "labels[]"> {
  /** Only conversations that carry one of these labels. */
  readonly labels?: readonly string[];
}

/** Which conversations are counted. */
export interface ConversationMetaParams extends Omit<ConversationListMetaQuery, "labels[]"> {
  /** Only conversations that carry one of these labels. */
  readonly labels?: readonly string[];
}

/** Conditions that conversations have to meet. */
export interface ConversationFilterParams extends ConversationFilterQuery, Pick<ConversationFilterBody, "payload"> {}

/** What a new conversation is made of. */
export interface ConversationCreateParams extends NewConversationBody {}

/** How urgent a conversation is; `none` and `null` both say that it has no priority. */
export type ConversationPriority = "low" | "medium" | "high" | "urgent" | "none" | null;

/** What can be changed about a conversation; what is left out stays. */
export interface ConversationUpdateParams extends Omit<UpdateConversationBody, "priority"> {
  readonly priority?: ConversationPriority;
}

/** The priority that a conversation is given. */
export interface ConversationPriorityParams {
  readonly priority: ConversationPriority;
}

/** The status that a conversation is given. */
export interface ConversationStatusParams {
  readonly status: "open" | "resolved" | "pending" | "snoozed";
  /** Until when a conversation is snoozed, in unix seconds. */
  readonly snoozed_until?: number | null;
}

type StatusChange = ToggleStatusOfAConversationResponse["payload"];

/** The status that a conversation has now. */
export interface ConversationStatusChange extends StatusChange {}

/** Whether the caller is writing, and what. */
export interface ConversationTypingParams extends ToggleTypingStatusOfAConversationBody {}

/** The custom attributes that a conversation is given. */
export interface ConversationSetAttributesParams extends UpdateCustomAttributesOfAConversationBody {}

/** The keys of custom attributes that a conversation is to lose. */
export interface ConversationRemoveAttributesParams extends DestroyCustomAttributesOfAConversationBody {}
