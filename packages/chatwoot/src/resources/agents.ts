import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  addNewAgentToAccount,
  deleteAgentFromAccount,
  getAccountAgents,
  updateAgentInAccount,
} from "@truewire/core/chatwoot";
import type {
  AddNewAgentToAccountBody,
  AddNewAgentToAccountFailure,
  Agent,
  DeleteAgentFromAccountFailure,
  GetAccountAgentsFailure,
  UpdateAgentInAccountBody,
  UpdateAgentInAccountFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";

/** Whom to invite, and as what. */
export interface AgentCreateParams extends AddNewAgentToAccountBody {}

/** What can be changed about an agent; what is left out stays, the custom role excepted. */
export interface AgentUpdateParams extends UpdateAgentInAccountBody {
  /**
   * The custom role that the agent is to have from now on; `null` for none. To be named in every change, because the
   * enterprise edition takes the role away when it is left out. The open edition ignores it: `null` is right there.
   */
  custom_role_id: number | null;
}

/** The people who answer in an account; administrators are agents, too. */
export class Agents {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists all agents of the account by name, all at once. Administrators are among them.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/agents` (`get-account-agents`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<Agent[], GetAccountAgentsFailure> {
    const { client, accountId } = this.#scope;
    return client.call(getAccountAgents, { path: { account_id: accountId } }, options);
  }

  /**
   * Makes somebody an agent of the account, by e-mail address. Who is new to the server gets an invitation; who is known
   * to it keeps the name it has.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/agents` (`add-new-agent-to-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws APIError with status 402 when all seats of the plan are taken
   * @throws UnprocessableEntityError when the user is an agent of the account already, or a field is not valid
   * @throws RateLimitError also when the account's limit of invitations is reached
   */
  create(params: AgentCreateParams, options?: RequestOptions): APIPromise<Agent, AddNewAgentToAccountFailure> {
    const { client, accountId } = this.#scope;
    return client.call(addNewAgentToAccount, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes an agent; what is left out stays. The custom role has to be told each time (`null` for none): the enterprise
   * edition takes it away when it is left out. The e-mail address cannot be changed.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/agents/{id}` (`update-agent-in-account`).
   *
   * @param userId - the `id` of the agent, which is that of the user
   * @throws InvalidArgumentError when `custom_role_id` is missing, before anything is sent
   * @throws NotFoundError when the account has no such agent
   * @throws UnprocessableEntityError when a field is not valid
   */
  update(
    userId: number,
    params: AgentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Agent, UpdateAgentInAccountFailure> {
    const input = () => {
      const { custom_role_id: role } = requireParams(params);
      if (role !== null && !Number.isSafeInteger(role)) {
        throw new InvalidArgumentError("custom_role_id", "the id of a custom role, or null for none", role);
      }
      return { path: this.#path(userId), body: params };
    };
    return this.#scope.client.call(updateAgentInAccount, input, options);
  }

  /**
   * Takes an agent out of the account. A user who belongs to no other account is deleted a little later.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/agents/{id}` (`delete-agent-from-account`).
   *
   * @param userId - the `id` of the agent, which is that of the user
   * @throws NotFoundError when the account has no such agent
   */
  delete(userId: number, options?: RequestOptions): APIPromise<void, DeleteAgentFromAccountFailure> {
    return this.#scope.client.call(deleteAgentFromAccount, { path: this.#path(userId) }, options);
  }

  #path(userId: number) {
    return { account_id: this.#scope.accountId, id: userId };
  }
}
