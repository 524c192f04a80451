export { ChatwootPublic } from "./public/chatwoot-public.ts";
export type {
  PublicContactCreateParams,
  PublicContactGetParams,
  PublicContacts,
  PublicContactUpdateParams,
} from "./public/public-contacts.ts";
export type { PublicConversationCreateParams, PublicConversations } from "./public/public-conversations.ts";
export type { PublicCsat } from "./public/public-csat.ts";
export type { PublicInboxDetails } from "./public/public-inbox-details.ts";
export type {
  PublicMessageCreateParams,
  PublicMessageListParams,
  PublicMessages,
  PublicMessageUpdateParams,
} from "./public/public-messages.ts";
export type { ChatwootPublicOptions } from "./public/public-options.ts";
export type { PublicResources } from "./public/public-resources.ts";
export { isTruewireError, toFile } from "@truewire/core";
export type {
  AnyOperation,
  APIErrorName,
  APIPromise,
  CallOutcome,
  ClientOptions,
  CollectOptions,
  Effect,
  ErrorKinds,
  ErrorStatus,
  FetchLike,
  HeadersRecord,
  HttpMethod,
  Next,
  Page,
  PagePromise,
  RateLimiter,
  RateLimitOptions,
  RawClient,
  RequestInput,
  RequestOptions,
  SafeError,
  SafeFailure,
  SafeResult,
  SafeSuccess,
  TimeoutKind,
  TransportFailure,
  Uploadable,
  WalkOptions,
  WithResponse,
} from "@truewire/core";
export type {
  Attachment,
  MessageSender,
  PublicContact,
  PublicContactRecord,
  PublicConversation,
  PublicInbox,
  PublicMessage,
  WorkingHour,
} from "@truewire/core/chatwoot";
