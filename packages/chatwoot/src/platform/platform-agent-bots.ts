import { encodeMultipart, encodeWith } from "@truewire/core";
import type { APIPromise, Client, RequestOptions } from "@truewire/core";
import {
  createAnAgentBot,
  deleteAnAgentBot,
  getDetailsOfASingleAgentBot,
  listAllAgentBots,
  updateAnAgentBot,
} from "@truewire/core/chatwoot";
import type {
  CreateAnAgentBotFailure,
  CreateAnAgentBotMultipartBody,
  DeleteAnAgentBotFailure,
  GetDetailsOfASingleAgentBotFailure,
  ListAllAgentBotsFailure,
  PlatformAgentBot,
  UpdateAnAgentBotFailure,
  UpdateAnAgentBotMultipartBody,
} from "@truewire/core/chatwoot";

/** What a new bot is made of. With a file as `avatar` the request goes as multipart, by itself. */
export interface PlatformAgentBotCreateParams extends CreateAnAgentBotMultipartBody {}

/** What can be changed about a bot; what is left out stays. With a file as `avatar` the request goes as multipart. */
export interface PlatformAgentBotUpdateParams extends UpdateAnAgentBotMultipartBody {}

/**
 * Bots of one account, or of all of them (system bots).
 *
 * Answers hold the bot's access token, which is masked in logs and errors of this package, not in the value returned.
 */
export class PlatformAgentBots {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the bots of this platform app, all at once.
   *
   * Open to platform apps. Stands on `GET /platform/api/v1/agent_bots` (`list-all-agent-bots`).
   *
   * @throws AuthenticationError when the token is missing, wrong or none of a platform app
   */
  list(options?: RequestOptions): APIPromise<PlatformAgentBot[], ListAllAgentBotsFailure> {
    return this.#client.call(listAllAgentBots, {}, options);
  }

  /**
   * Fetches one bot.
   *
   * Open to platform apps. Stands on `GET /platform/api/v1/agent_bots/{id}` (`get-details-of-a-single-agent-bot`).
   *
   * @throws NotFoundError when there is no such bot
   * @throws PermissionDeniedError when it is not this platform app's
   */
  get(agentBotId: number, options?: RequestOptions): APIPromise<PlatformAgentBot, GetDetailsOfASingleAgentBotFailure> {
    return this.#client.call(getDetailsOfASingleAgentBot, { path: { id: agentBotId } }, options);
  }

  /**
   * Creates a bot: for the account of `account_id`, or, **without one, for all accounts** of the installation.
   *
   * Open to platform apps. Stands on `POST /platform/api/v1/agent_bots` (`create-an-agent-bot`).
   *
   * @throws InvalidArgumentError when beside an `avatar` a value is `null`, which a form cannot carry; nothing is sent
   * @throws UnprocessableEntityError when a value does not pass the server's checks
   */
  create(
    params: PlatformAgentBotCreateParams,
    options?: RequestOptions,
  ): APIPromise<PlatformAgentBot, CreateAnAgentBotFailure> {
    return this.#client.call(encodeWith(createAnAgentBot, encodeMultipart), { body: params }, options);
  }

  /**
   * Changes a bot; what is left out stays. `account_id: null` opens it to all accounts.
   *
   * Open to platform apps. Stands on `PATCH /platform/api/v1/agent_bots/{id}` (`update-an-agent-bot`).
   *
   * @throws NotFoundError when there is no such bot
   * @throws PermissionDeniedError when it is not this platform app's
   * @throws InvalidArgumentError when beside an `avatar` a value is `null`, which a form cannot carry; nothing is sent
   * @throws UnprocessableEntityError when a value does not pass the server's checks
   */
  update(
    agentBotId: number,
    params: PlatformAgentBotUpdateParams,
    options?: RequestOptions,
  ): APIPromise<PlatformAgentBot, UpdateAnAgentBotFailure> {
    const input = { path: { id: agentBotId }, body: params };
    return this.#client.call(encodeWith(updateAnAgentBot, encodeMultipart), input, options);
  }

  /**
   * Deletes a bot.
   *
   * Open to platform apps. Stands on `DELETE /platform/api/v1/agent_bots/{id}` (`delete-an-agent-bot`).
   *
   * @throws NotFoundError when there is no such bot
   * @throws PermissionDeniedError when it is not this platform app's
   */
  delete(agentBotId: number, options?: RequestOptions): APIPromise<void, DeleteAnAgentBotFailure> {
    return this.#client.call(deleteAnAgentBot, { path: { id: agentBotId } }, options);
  }
}
