import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { getInboxAgentBot, updateAgentBot } from "@truewire/core/chatwoot";
import type { GetInboxAgentBotFailure, InboxAgentBot, UpdateAgentBotFailure } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";

/** The bot that an inbox is given. */
export interface InboxAgentBotParams {
  /** Id of the bot; `null` takes the inbox's bot away. */
  readonly agent_bot: number | null;
}

/** The agent bot that answers in an inbox. */
export class InboxAgentBotSetting {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Fetches the agent bot of an inbox, or `null` when it has none. An administrator also sees the bot's secrets.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot` (`getInboxAgentBot`).
   *
   * @throws NotFoundError when the account has no such inbox
   */
  get(inboxId: number, options?: RequestOptions): APIPromise<InboxAgentBot | null, GetInboxAgentBotFailure> {
    const { client } = this.#scope;
    return client.call(getInboxAgentBot, { path: this.#path(inboxId) }, options, (data) => data.agent_bot ?? null);
  }

  /**
   * Gives an inbox an agent bot in place of the one it has, or takes it away with `null`. The server answers nothing.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot` (`updateAgentBot`).
   *
   * @throws InvalidArgumentError when `agent_bot` is missing, which would take the bot away; before anything is sent
   * @throws NotFoundError when the account has no such inbox or bot
   */
  set(inboxId: number, params: InboxAgentBotParams, options?: RequestOptions): APIPromise<void, UpdateAgentBotFailure> {
    const input = () => {
      const { agent_bot } = requireParams(params);
      if (agent_bot !== null && !(Number.isSafeInteger(agent_bot) && agent_bot > 0)) {
        throw new InvalidArgumentError("agent_bot", "a positive integer, or null for no bot", agent_bot);
      }
      return { path: this.#path(inboxId), body: { agent_bot } };
    };
    return this.#scope.client.call(updateAgentBot, input, options);
  }

  #path(inboxId: number) {
    return { account_id: this.#scope.accountId, id: inboxId };
  }
}
