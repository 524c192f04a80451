import type { APIPromise, RequestOptions } from "@truewire/core";
import { addNewAgentToInbox, deleteAgentInInbox, getInboxMembers, updateAgentsInInbox } from "@truewire/core/chatwoot";
import type {
  AddNewAgentToInboxFailure,
  Agent,
  DeleteAgentInInboxFailure,
  GetInboxMembersFailure,
  UpdateAgentsInInboxFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";
import { requireIntegerIds } from "./integer-ids.ts";

/** The agents concerned by a change of an inbox's members. */
export interface InboxMembersParams {
  /** Ids of users. Integers: the server does not match ids given as strings. */
  readonly user_ids: readonly number[];
}

/** The agents who may answer in an inbox. */
export class InboxMembers {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the members of an inbox, all at once.
   *
   * Open to users with access to the inbox. Stands on `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
   * (`get-inbox-members`).
   *
   * @throws NotFoundError when the account has no such inbox
   */
  list(inboxId: number, options?: RequestOptions): APIPromise<Agent[], GetInboxMembersFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId, inbox_id: inboxId } };
    return client.call(getInboxMembers, input, options, (data) => data.payload);
  }

  /**
   * Adds agents to an inbox and gives all its members after the change. Agents who are members already stay so.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/inbox_members` (`add-new-agent-to-inbox`).
   *
   * @throws InvalidArgumentError when an id is no integer, before anything is sent
   * @throws NotFoundError when the account has no such inbox
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  add(
    inboxId: number,
    params: InboxMembersParams,
    options?: RequestOptions,
  ): APIPromise<Agent[], AddNewAgentToInboxFailure> {
    return this.#scope.client.call(
      addNewAgentToInbox,
      () => this.#input(inboxId, params),
      options,
      (data) => data.payload,
    );
  }

  /**
   * **Replaces** the members of an inbox: agents who are not listed lose access to it. Gives all members after the change.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/inbox_members` (`update-agents-in-inbox`).
   *
   * @throws InvalidArgumentError when an id is no integer, before anything is sent
   * @throws NotFoundError when the account has no such inbox
   */
  set(
    inboxId: number,
    params: InboxMembersParams,
    options?: RequestOptions,
  ): APIPromise<Agent[], UpdateAgentsInInboxFailure> {
    return this.#scope.client.call(
      updateAgentsInInbox,
      () => this.#input(inboxId, params),
      options,
      (data) => data.payload,
    );
  }

  /**
   * Removes agents from an inbox. The server answers nothing, also for ids that are no members.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/inbox_members` (`delete-agent-in-inbox`).
   *
   * @throws InvalidArgumentError when an id is no integer, before anything is sent
   * @throws NotFoundError when the account has no such inbox
   */
  remove(
    inboxId: number,
    params: InboxMembersParams,
    options?: RequestOptions,
  ): APIPromise<void, DeleteAgentInInboxFailure> {
    return this.#scope.client.call(deleteAgentInInbox, () => this.#input(inboxId, params), options);
  }

  #input(inboxId: number, params: InboxMembersParams) {
    const { user_ids } = requireParams(params);
    requireIntegerIds("inboxId", [inboxId]);
    requireIntegerIds("user_ids", user_ids);
    return { path: { account_id: this.#scope.accountId }, body: { inbox_id: inboxId, user_ids: [...user_ids] } };
  }
}
