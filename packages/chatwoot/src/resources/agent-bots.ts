import { encodeMultipart, encodeWith } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  createAnAccountAgentBot,
  deleteAnAccountAgentBot,
  getDetailsOfASingleAccountAgentBot,
  listAllAccountAgentBots,
  updateAnAccountAgentBot,
} from "@truewire/core/chatwoot";
import type {
  AgentBot,
  CreateAnAccountAgentBotFailure,
  CreateAnAccountAgentBotMultipartBody,
  DeleteAnAccountAgentBotFailure,
  GetDetailsOfASingleAccountAgentBotFailure,
  ListAllAccountAgentBotsFailure,
  UpdateAnAccountAgentBotFailure,
  UpdateAnAccountAgentBotMultipartBody,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireForm } from "./texts.ts";

/** What a new bot is made of. With an `avatar` it is sent as a form, otherwise as JSON. */
export interface AgentBotCreateParams extends CreateAnAccountAgentBotMultipartBody {}

/** What can be changed about a bot; what is left out stays. With an `avatar` it is sent as a form, otherwise as JSON. */
export interface AgentBotUpdateParams extends UpdateAnAccountAgentBotMultipartBody {}

/** Programs that take part in conversations. */
export class AgentBots {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the account's bots and the system's, all at once. A system bot has `system_bot: true` and no account, URL or
   * token. `access_token` and `secret` of the account's own bots are shown to administrators only; they are masked in
   * logs and errors of this package, not in the value returned.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/agent_bots` (`list-all-account-agent-bots`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<AgentBot[], ListAllAccountAgentBotsFailure> {
    const { client, accountId } = this.#scope;
    return client.call(listAllAccountAgentBots, { path: { account_id: accountId } }, options);
  }

  /**
   * Fetches one bot, the system's included.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/agent_bots/{id}`
   * (`get-details-of-a-single-account-agent-bot`).
   *
   * @throws NotFoundError when neither account nor system has such a bot
   */
  get(botId: number, options?: RequestOptions): APIPromise<AgentBot, GetDetailsOfASingleAccountAgentBotFailure> {
    return this.#scope.client.call(getDetailsOfASingleAccountAgentBot, { path: this.#path(botId) }, options);
  }

  /**
   * Creates a bot and gives it with its `access_token` and the `secret` that its deliveries are signed with. An
   * `avatar_url` is fetched later: `thumbnail` is still empty here.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/agent_bots` (`create-an-account-agent-bot`).
   *
   * @throws InvalidArgumentError when beside an `avatar` the `bot_type` is a number or the `bot_config` holds anything but
   *   text, which a form would turn into text without a word, or where a value is `null` or empty; before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when a field is not valid
   */
  create(params: AgentBotCreateParams, options?: RequestOptions): APIPromise<AgentBot, CreateAnAccountAgentBotFailure> {
    const { client, accountId } = this.#scope;
    const operation = encodeWith(createAnAccountAgentBot, encodeMultipart);
    return client.call(operation, () => ({ path: { account_id: accountId }, body: checked(params) }), options);
  }

  /**
   * Changes a bot of the account; what is left out stays. System bots cannot be changed. An `avatar_url` is fetched
   * later: `thumbnail` is still the old one here.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`
   * (`update-an-account-agent-bot`).
   *
   * @throws NotFoundError when the account has no such bot
   * @throws InvalidArgumentError when beside an `avatar` the `bot_type` is a number or the `bot_config` holds anything but
   *   text, which a form would turn into text without a word, or where a value is `null` or empty; before anything is sent
   * @throws UnprocessableEntityError when a field is not valid
   */
  update(
    botId: number,
    params: AgentBotUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AgentBot, UpdateAnAccountAgentBotFailure> {
    const operation = encodeWith(updateAnAccountAgentBot, encodeMultipart);
    return this.#scope.client.call(operation, () => ({ path: this.#path(botId), body: checked(params) }), options);
  }

  /**
   * Deletes a bot of the account.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`
   * (`delete-an-account-agent-bot`).
   *
   * @throws NotFoundError when the account has no such bot
   */
  delete(botId: number, options?: RequestOptions): APIPromise<void, DeleteAnAccountAgentBotFailure> {
    return this.#scope.client.call(deleteAnAccountAgentBot, { path: this.#path(botId) }, options);
  }

  #path(botId: number) {
    return { account_id: this.#scope.accountId, id: botId };
  }
}

// The server stores the config as it comes, and fails on the type `"0"`.
const checked = <Params extends AgentBotCreateParams | AgentBotUpdateParams>(params: Params): Params =>
  requireForm(params, ["bot_type", "bot_config"]);
