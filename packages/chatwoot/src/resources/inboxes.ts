import { encodeMultipart, encodeWith, isUploadable } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { getInbox, inboxCreation, listAllInboxes, updateInbox } from "@truewire/core/chatwoot";
import type {
  GetInboxFailure,
  Inbox,
  InboxCreationFailure,
  InboxCreationMultipartBody,
  ListAllInboxesFailure,
  UpdateInboxFailure,
  UpdateInboxMultipartBody,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { InboxAgentBotSetting } from "./inbox-agent-bot.ts";
import { InboxMembers } from "./inbox-members.ts";
import { InboxMessageTemplates } from "./inbox-message-templates.ts";
import { requireForm, requireTextBesideFile } from "./texts.ts";

/** What a new inbox is made of; its `channel` says what kind it is. */
export interface InboxCreateParams extends InboxCreationMultipartBody {}

/** What can be changed about an inbox; what is left out stays. */
export interface InboxUpdateParams extends UpdateInboxMultipartBody {}

/** The channels through which contacts reach an account. */
export class Inboxes {
  /** The agent bot that answers in an inbox. */
  readonly agentBot: InboxAgentBotSetting;
  /** The agents who may answer in an inbox. */
  readonly members: InboxMembers;
  /** The message templates of a WhatsApp inbox. */
  readonly messageTemplates: InboxMessageTemplates;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.agentBot = new InboxAgentBotSetting(scope);
    this.members = new InboxMembers(scope);
    this.messageTemplates = new InboxMessageTemplates(scope);
  }

  /**
   * Lists the inboxes of the account, all at once. Agents see only those they are members of. An administrator also sees
   * the secrets of their channels, which are masked in logs and errors of this package, not in the value returned.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/inboxes` (`listAllInboxes`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<Inbox[], ListAllInboxesFailure> {
    return this.#scope.client.call(listAllInboxes, { path: this.#account() }, options, (data) => data.payload);
  }

  /**
   * Fetches one inbox.
   *
   * Open to administrators, and to users with access to the inbox. Stands on
   * `GET /api/v1/accounts/{account_id}/inboxes/{id}` (`GetInbox`).
   *
   * @throws PermissionDeniedError when the caller is an agent who is no member of the inbox
   * @throws NotFoundError when the account has no such inbox
   */
  get(inboxId: number, options?: RequestOptions): APIPromise<Inbox, GetInboxFailure> {
    return this.#scope.client.call(getInbox, { path: this.#path(inboxId) }, options);
  }

  /**
   * Creates an inbox. With an `avatar` the request goes as multipart, by itself. Inboxes for Facebook, Instagram, Twilio
   * and TikTok cannot be made here.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/inboxes` (`inboxCreation`).
   *
   * @throws InvalidArgumentError when beside an `avatar` the assignment or survey config, or the channel's attributes,
   *   form or provider config hold anything but text, which a form would turn into text without a word, or where a value is
   *   `null` or empty; before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError also when the plan's number of inboxes is reached
   * @throws UnprocessableEntityError when the name or the channel is not valid
   * @throws InternalServerError when there is no channel at all
   */
  create(params: InboxCreateParams, options?: RequestOptions): APIPromise<Inbox, InboxCreationFailure> {
    const input = () => ({ path: this.#account(), body: checked(params) });
    return this.#scope.client.call(encodeWith(inboxCreation, encodeMultipart), input, options);
  }

  /**
   * Changes an inbox; what is left out stays. With an `avatar` the request goes as multipart, by itself. Working hours
   * that make no sense are passed over without a word.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/inboxes/{id}` (`updateInbox`).
   *
   * @throws InvalidArgumentError when beside an `avatar` the assignment or survey config, or the channel's attributes,
   *   form or provider config hold anything but text, which a form would turn into text without a word, or where a value is
   *   `null` or empty; before anything is sent
   * @throws NotFoundError when the account has no such inbox
   * @throws UnprocessableEntityError when something is not valid, or the mail server could not be reached with the new
   *   settings, which **may be stored nevertheless**
   */
  update(inboxId: number, params: InboxUpdateParams, options?: RequestOptions): APIPromise<Inbox, UpdateInboxFailure> {
    const input = () => ({ path: this.#path(inboxId), body: checked(params) });
    return this.#scope.client.call(encodeWith(updateInbox, encodeMultipart), input, options);
  }

  #account() {
    return { account_id: this.#scope.accountId };
  }

  #path(inboxId: number) {
    return { account_id: this.#scope.accountId, id: inboxId };
  }
}

function checked<Params extends InboxCreateParams | InboxUpdateParams>(params: Params): Params {
  requireForm(params, ["auto_assignment_config", "csat_config"]);
  if (!isUploadable(params.avatar)) return params;
  const channel: Readonly<Record<string, unknown>> = { ...params.channel };
  for (const name of keptOfChannel) requireTextBesideFile(`channel.${name}`, channel[name]);
  return params;
}

const keptOfChannel = ["additional_attributes", "pre_chat_form_options", "provider_config"];
