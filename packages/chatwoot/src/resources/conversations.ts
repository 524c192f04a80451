import { InvalidArgumentError, paginate } from "@truewire/core";
import type { APIPromise, Operation, PagePromise, RequestOptions } from "@truewire/core";
import {
  conversationFilter,
  conversationList,
  conversationListMeta,
  destroyCustomAttributesOfAConversation,
  getDetailsOfAConversation,
  newConversation,
  togglePriorityOfAConversation,
  toggleStatusOfAConversation,
  toggleTypingStatusOfAConversation,
  updateConversation,
  updateCustomAttributesOfAConversation,
} from "@truewire/core/chatwoot";
import type {
  Conversation,
  ConversationCounts,
  ConversationFilterFailure,
  ConversationFilterResponse,
  ConversationListFailure,
  ConversationListInput,
  ConversationListMetaFailure,
  ConversationListResponse,
  DestroyCustomAttributesOfAConversationFailure,
  GetDetailsOfAConversationFailure,
  NewConversationFailure,
  TogglePriorityOfAConversationFailure,
  ToggleStatusOfAConversationFailure,
  ToggleTypingStatusOfAConversationFailure,
  UpdateConversationBody,
  UpdateConversationFailure,
  UpdateCustomAttributesOfAConversationFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireOneOf, requireParams } from "../require-object.ts";
import { ConversationAssignments } from "./conversation-assignments.ts";
import { ConversationLabelSet } from "./conversation-labels.ts";
import type {
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
} from "./conversation-params.ts";
import { ConversationReportingEvents } from "./conversation-reporting-events.ts";
import { Messages } from "./messages.ts";
import { checkedPage } from "./refused-page.ts";
import { requireTexts } from "./texts.ts";

type Listing = Operation<ConversationListInput, ConversationListResponse, ConversationListFailure>;

/** What contacts and agents say to each other. */
export class Conversations {
  /** Who answers a conversation. */
  readonly assignments: ConversationAssignments;
  /** The labels that a conversation carries. */
  readonly labels: ConversationLabelSet;
  /** The messages of a conversation. */
  readonly messages: Messages;
  /** What was measured about a conversation. */
  readonly reportingEvents: ConversationReportingEvents;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.assignments = new ConversationAssignments(scope);
    this.labels = new ConversationLabelSet(scope);
    this.messages = new Messages(scope);
    this.reportingEvents = new ConversationReportingEvents(scope);
  }

  /**
   * Lists the conversations that the caller may see, 25 a page unless the server is set up otherwise; **only open ones**
   * unless `status` says otherwise. `meta` counts them all, by assignee.
   *
   * A walk over pages is sorted by creation time, the latest first, unless `sort_by` says otherwise: in the order of
   * activity, conversations move between pages while it is on. With `updated_within` all come at once.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/conversations` (`conversationList`).
   *
   * @throws InvalidArgumentError when the labels are no list; nothing is sent
   * @throws NotFoundError when the account has no such team
   */
  list(
    params: ConversationListParams = {},
    options?: RequestOptions,
  ): PagePromise<Conversation, ConversationListResponse, ConversationListFailure> {
    return checkedPage(conversationList, () => {
      const query = withLabels(params);
      const operation = params.updated_within === undefined ? conversationList : onOnePage(conversationList);
      return paginate(this.#scope.client, operation, { path: this.#account(), query }, options);
    });
  }

  /**
   * Counts conversations by assignee; **only open ones** unless `status` says otherwise.
   *
   * Open to users, 30 times a minute for each. Stands on `GET /api/v1/accounts/{account_id}/conversations/meta`
   * (`conversationListMeta`).
   *
   * @throws InvalidArgumentError when the labels are no list; nothing is sent
   * @throws NotFoundError when the account has no such team
   */
  meta(
    params: ConversationMetaParams = {},
    options?: RequestOptions,
  ): APIPromise<ConversationCounts, ConversationListMetaFailure> {
    const input = () => ({ path: this.#account(), query: withLabels(params) });
    return this.#scope.client.call(conversationListMeta, input, options, (data) => data.meta);
  }

  /**
   * Lists the conversations that meet conditions, 25 a page, those with the latest activity first; with no condition, all
   * of them, in every status. Ones that move between pages while a walk is on are given once.
   *
   * Every condition but the last needs a `query_operator`.
   *
   * Open to users. Stands on `POST /api/v1/accounts/{account_id}/conversations/filter` (`conversationFilter`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when an attribute, operator or value is not known
   * @throws InternalServerError when a `query_operator` is missing between two conditions
   */
  filter(
    params: ConversationFilterParams,
    options?: RequestOptions,
  ): PagePromise<Conversation, ConversationFilterResponse, ConversationFilterFailure> {
    return checkedPage(conversationFilter, () => {
      const { payload, ...query } = requireParams(params);
      const input = { path: this.#account(), query, body: { payload } };
      return paginate(this.#scope.client, conversationFilter, input, options);
    });
  }

  /**
   * Fetches one conversation, with its newest message.
   *
   * Open to users and agent bots; where a team is assigned, a bot's token may make the server fail. Stands on
   * `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}` (`get-details-of-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws NotFoundError when the account has no such conversation
   */
  get(conversationId: number, options?: RequestOptions): APIPromise<Conversation, GetDetailsOfAConversationFailure> {
    return this.#scope.client.call(getDetailsOfAConversation, { path: this.#path(conversationId) }, options);
  }

  /**
   * Creates a conversation; `inbox_id` and `contact_id` together are the usual way to say where. An inbox that keeps to a
   * single conversation for each contact gives the one that exists.
   *
   * Open to users and agent bots. Stands on `POST /api/v1/accounts/{account_id}/conversations` (`newConversation`).
   *
   * @throws NotFoundError when inbox, contact or `source_id` is not known
   * @throws UnprocessableEntityError when the `source_id` belongs to another contact, or the contact lacks what the channel
   *   needs
   * @throws InternalServerError when the first message was refused, or the status is none that the server offers
   */
  create(params: ConversationCreateParams, options?: RequestOptions): APIPromise<Conversation, NewConversationFailure> {
    return this.#scope.client.call(newConversation, { path: this.#account(), body: params }, options);
  }

  /**
   * Changes the priority or the SLA policy of a conversation; what is left out stays. The priority `none` goes as `null`,
   * since the documented `none` makes the server fail.
   *
   * Open to users and agent bots. Stands on `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   * (`update-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   * @throws InternalServerError when the priority is none that the server offers
   */
  update(
    conversationId: number,
    params: ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Conversation, UpdateConversationFailure> {
    const input = () => {
      const { priority, ...rest } = requireParams(params);
      const body: UpdateConversationBody = priority === undefined ? rest : { ...rest, priority: onWire(priority) };
      return { path: this.#path(conversationId), body };
    };
    return this.#scope.client.call(updateConversation, input, options);
  }

  /**
   * Gives a conversation a status, and tells the one it has now. An agent who opens a conversation, and is no
   * administrator, becomes its assignee. `snoozed_until` goes in as unix seconds and comes back as an ISO text.
   *
   * Open to users and agent bots. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status`
   * (`toggle-status-of-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError when the status is missing, where the server would toggle between open and resolved, or
   *   `snoozed_until` is no number; before anything is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  setStatus(
    conversationId: number,
    params: ConversationStatusParams,
    options?: RequestOptions,
  ): APIPromise<ConversationStatusChange, ToggleStatusOfAConversationFailure> {
    const input = () => ({ path: this.#path(conversationId), body: checkedStatus(params) });
    return this.#scope.client.call(toggleStatusOfAConversation, input, options, (data) => data.payload);
  }

  /**
   * Gives a conversation a priority, or takes it away with `none` or `null` (both go as `null`, since the documented `none`
   * makes the server fail). The server answers nothing.
   *
   * Open to users and agent bots. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority`
   * (`toggle-priority-of-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError when the priority is missing, which would take it away; before anything is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws InternalServerError when the priority is none that the server offers
   */
  setPriority(
    conversationId: number,
    params: ConversationPriorityParams,
    options?: RequestOptions,
  ): APIPromise<void, TogglePriorityOfAConversationFailure> {
    const input = () => {
      const { priority } = requireParams(params);
      if (priority === undefined) throw new InvalidArgumentError("priority", 'a priority, "none" or null', priority);
      return { path: this.#path(conversationId), body: { priority: onWire(priority) } };
    };
    return this.#scope.client.call(togglePriorityOfAConversation, input, options);
  }

  /**
   * Shows or hides that the caller is writing. The server answers nothing.
   *
   * Open to users and agent bots. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status`
   * (`toggle-typing-status-of-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError when `typing_status` is neither `on` nor `off`, which the server would pass over without a
   *   word; before anything is sent
   * @throws NotFoundError when the account has no such conversation
   */
  setTyping(
    conversationId: number,
    params: ConversationTypingParams,
    options?: RequestOptions,
  ): APIPromise<void, ToggleTypingStatusOfAConversationFailure> {
    const input = () => {
      requireOneOf("typing_status", requireParams(params).typing_status, ["on", "off"]);
      return { path: this.#path(conversationId), body: params };
    };
    return this.#scope.client.call(toggleTypingStatusOfAConversation, input, options);
  }

  /**
   * **Replaces** the custom attributes of a conversation: those not listed are removed, unless `merge` is set. Gives all
   * attributes after the change.
   *
   * Open to users and agent bots. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes`
   * (`update-custom-attributes-of-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError unless `custom_attributes` is an object, before anything is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  setCustomAttributes(
    conversationId: number,
    params: ConversationSetAttributesParams,
    options?: RequestOptions,
  ): APIPromise<Record<string, unknown>, UpdateCustomAttributesOfAConversationFailure> {
    const input = () => {
      const { custom_attributes }: { custom_attributes: unknown } = requireParams(params);
      if (typeof custom_attributes !== "object" || custom_attributes === null || Array.isArray(custom_attributes)) {
        throw new InvalidArgumentError("custom_attributes", "an object", custom_attributes);
      }
      return { path: this.#path(conversationId), body: params };
    };
    const { client } = this.#scope;
    return client.call(updateCustomAttributesOfAConversation, input, options, (data) => data.custom_attributes);
  }

  /**
   * Removes custom attributes of a conversation by their keys, and gives those that are left.
   *
   * Open to users. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes`
   * (`destroy-custom-attributes-of-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError unless `custom_attributes` is an array of texts, before anything is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  removeCustomAttributes(
    conversationId: number,
    params: ConversationRemoveAttributesParams,
    options?: RequestOptions,
  ): APIPromise<Record<string, unknown>, DestroyCustomAttributesOfAConversationFailure> {
    const input = () => {
      requireTexts("custom_attributes", requireParams(params).custom_attributes);
      return { path: this.#path(conversationId), body: params };
    };
    const { client } = this.#scope;
    return client.call(destroyCustomAttributesOfAConversation, input, options, (data) => data.custom_attributes);
  }

  #account() {
    return { account_id: this.#scope.accountId };
  }

  #path(conversationId: number) {
    return { account_id: this.#scope.accountId, conversation_id: conversationId };
  }
}

/** The server pages no more when it is asked for recent changes, and would answer the same again and again. */
function onOnePage(listing: Listing): Listing {
  const pagination = {
    style: "page",
    param: "page",
    items: "data.payload",
    pageSize: Number.POSITIVE_INFINITY,
  } as const;
  return { ...listing, pagination };
}

function withLabels<Params extends { readonly labels?: readonly string[] }>(
  params: Params,
): Omit<Params, "labels"> & { "labels[]"?: string[] } {
  const { labels, ...rest } = requireParams(params);
  if (labels !== undefined) requireTexts("labels", labels);
  return labels === undefined ? rest : { ...rest, "labels[]": [...labels] };
}

function onWire(priority: ConversationPriority): Exclude<ConversationPriority, "none"> {
  return priority === "none" ? null : priority;
}

function checkedStatus(params: ConversationStatusParams) {
  const { status, snoozed_until } = requireParams(params);
  requireOneOf("status", status, ["open", "resolved", "pending", "snoozed"]);
  if (snoozed_until === undefined) return { status };
  if (snoozed_until !== null && !Number.isFinite(snoozed_until)) {
    throw new InvalidArgumentError("snoozed_until", "a time in unix seconds, or null", snoozed_until);
  }
  return { status, snoozed_until };
}
