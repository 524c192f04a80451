export { Chatwoot } from "./chatwoot.ts";
export { ChatwootAccount } from "./chatwoot-account.ts";
export type { ChatwootOptions } from "./chatwoot-options.ts";
export type { ApiAccessToken } from "./profile.ts";
export type { ContactInboxCreateParams } from "./resources/contact-inboxes.ts";
export type { ContactLabelSetParams } from "./resources/contact-labels.ts";
export type {
  ContactCreateParams,
  ContactFilterParams,
  ContactListParams,
  ContactMergeParams,
  ContactSearchParams,
  ContactUpdateParams,
  CreatedContact,
} from "./resources/contacts.ts";
export type {
  AgentAssignmentParams,
  BotAssignmentParams,
  ConversationAssignmentParams,
  TeamAssignmentParams,
} from "./resources/conversation-assignments.ts";
export type { ConversationLabelSetParams } from "./resources/conversation-labels.ts";
export type {
  ConversationCreateParams,
  ConversationFilterParams,
  ConversationListParams,
  ConversationMetaParams,
  ConversationPriority,
  ConversationPriorityParams,
  ConversationRemoveAttributesParams,
  ConversationSetAttributesParams,
  ConversationStatusChange,
  ConversationStatusParams,
  ConversationTypingParams,
  ConversationUpdateParams,
} from "./resources/conversation-params.ts";
export type { InboxAgentBotParams } from "./resources/inbox-agent-bot.ts";
export type { InboxMembersParams } from "./resources/inbox-members.ts";
export type { MessageTemplate, MessageTemplateListParams } from "./resources/inbox-message-templates.ts";
export type { InboxCreateParams, InboxUpdateParams } from "./resources/inboxes.ts";
export type { MessageCreateParams, MessageListParams } from "./resources/messages.ts";
export type { ProfileUpdateParams } from "./resources/profile.ts";
export type { TeamMembersParams } from "./resources/team-members.ts";
export type { TeamCreateParams, TeamUpdateParams } from "./resources/teams.ts";
export {
  AbortError,
  APIError,
  APIPromise,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  InternalServerError,
  InvalidArgumentError,
  isTruewireError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  ResponseParseError,
  TimeoutError,
  toFile,
  TruewireError,
  UnprocessableEntityError,
} from "@truewire/core";
export type {
  ClientOptions,
  FileContent,
  Logger,
  LogLevel,
  Middleware,
  MiddlewareContext,
  NamedFile,
  PagePromise,
  RequestOptions,
  SafeResult,
  ToFileOptions,
  TransportRequest,
  Uploadable,
} from "@truewire/core";
export type * from "@truewire/core/chatwoot";
