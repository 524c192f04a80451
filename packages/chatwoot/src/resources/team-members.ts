import type { APIPromise, RequestOptions } from "@truewire/core";
import { addNewAgentToTeam, deleteAgentInTeam, getTeamMembers, updateAgentsInTeam } from "@truewire/core/chatwoot";
import type {
  AddNewAgentToTeamFailure,
  Agent,
  DeleteAgentInTeamFailure,
  GetTeamMembersFailure,
  UpdateAgentsInTeamFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";
import { requireIntegerIds } from "./integer-ids.ts";

/** The agents concerned by a change of a team's members. */
export interface TeamMembersParams {
  /** Ids of users. Integers: given as strings they match nobody, and `set` would empty the team. */
  readonly user_ids: readonly number[];
}

/** The agents of a team. */
export class TeamMembers {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the members of a team, all at once.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members` (`get-team-members`).
   *
   * @throws NotFoundError when the account has no such team
   */
  list(teamId: number, options?: RequestOptions): APIPromise<Agent[], GetTeamMembersFailure> {
    const { client, accountId } = this.#scope;
    return client.call(getTeamMembers, { path: { account_id: accountId, team_id: teamId } }, options);
  }

  /**
   * Adds agents to a team and gives **only those newly added**, not the whole team.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   * (`add-new-agent-to-team`).
   *
   * @throws InvalidArgumentError when an id is no integer, before anything is sent
   * @throws PermissionDeniedError also when an id is not a user of the account
   * @throws NotFoundError when the account has no such team
   */
  add(
    teamId: number,
    params: TeamMembersParams,
    options?: RequestOptions,
  ): APIPromise<Agent[], AddNewAgentToTeamFailure> {
    return this.#scope.client.call(addNewAgentToTeam, () => this.#input(teamId, params), options);
  }

  /**
   * **Replaces** the members of a team: everyone who is not listed leaves it, and an empty list empties it.
   * Gives all members after the change.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   * (`update-agents-in-team`).
   *
   * @throws InvalidArgumentError when an id is no integer, before anything is sent
   * @throws PermissionDeniedError also when an id is not a user of the account
   * @throws NotFoundError when the account has no such team
   */
  set(
    teamId: number,
    params: TeamMembersParams,
    options?: RequestOptions,
  ): APIPromise<Agent[], UpdateAgentsInTeamFailure> {
    return this.#scope.client.call(updateAgentsInTeam, () => this.#input(teamId, params), options);
  }

  /**
   * Removes agents from a team. The server answers nothing.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   * (`delete-agent-in-team`).
   *
   * @throws InvalidArgumentError when an id is no integer, before anything is sent
   * @throws PermissionDeniedError also when an id is not a user of the account
   * @throws NotFoundError when the account has no such team
   */
  remove(
    teamId: number,
    params: TeamMembersParams,
    options?: RequestOptions,
  ): APIPromise<void, DeleteAgentInTeamFailure> {
    return this.#scope.client.call(deleteAgentInTeam, () => this.#input(teamId, params), options);
  }

  #input(teamId: number, params: TeamMembersParams) {
    const { user_ids } = requireParams(params);
    requireIntegerIds("user_ids", user_ids);
    return { path: { account_id: this.#scope.accountId, team_id: teamId }, body: { user_ids: [...user_ids] } };
  }
}
