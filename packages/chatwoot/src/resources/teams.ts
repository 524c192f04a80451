import type { APIPromise, RequestOptions } from "@truewire/core";
import { createATeam, deleteATeam, getDetailsOfASingleTeam, listAllTeams, updateATeam } from "@truewire/core/chatwoot";
import type {
  CreateATeamBody,
  CreateATeamFailure,
  DeleteATeamFailure,
  GetDetailsOfASingleTeamFailure,
  ListAllTeamsFailure,
  Team,
  UpdateATeamBody,
  UpdateATeamFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { TeamMembers } from "./team-members.ts";

/** What a new team is made of. */
export interface TeamCreateParams extends CreateATeamBody {}

/** What can be changed about a team; what is left out stays. */
export interface TeamUpdateParams extends UpdateATeamBody {}

/** Groups of agents that conversations are assigned to. */
export class Teams {
  /** The agents of a team. */
  readonly members: TeamMembers;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.members = new TeamMembers(scope);
  }

  /**
   * Lists all teams of the account, all at once.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/teams` (`list-all-teams`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<Team[], ListAllTeamsFailure> {
    const { client, accountId } = this.#scope;
    return client.call(listAllTeams, { path: { account_id: accountId } }, options);
  }

  /**
   * Fetches one team.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/teams/{team_id}` (`get-details-of-a-single-team`).
   *
   * @throws NotFoundError when the account has no such team
   */
  get(teamId: number, options?: RequestOptions): APIPromise<Team, GetDetailsOfASingleTeamFailure> {
    return this.#scope.client.call(getDetailsOfASingleTeam, { path: this.#path(teamId) }, options);
  }

  /**
   * Creates a team. The server stores its name in lower case and wants it unique within the account.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/teams` (`create-a-team`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the name is empty or taken
   */
  create(params: TeamCreateParams, options?: RequestOptions): APIPromise<Team, CreateATeamFailure> {
    const { client, accountId } = this.#scope;
    return client.call(createATeam, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a team; what is left out stays.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/teams/{team_id}` (`update-a-team`).
   *
   * @throws NotFoundError when the account has no such team
   * @throws UnprocessableEntityError when the name is empty or taken
   */
  update(teamId: number, params: TeamUpdateParams, options?: RequestOptions): APIPromise<Team, UpdateATeamFailure> {
    return this.#scope.client.call(updateATeam, { path: this.#path(teamId), body: params }, options);
  }

  /**
   * Deletes a team. Its members stay in the account; conversations assigned to it keep their agents.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/teams/{team_id}` (`delete-a-team`).
   *
   * @throws NotFoundError when the account has no such team
   */
  delete(teamId: number, options?: RequestOptions): APIPromise<void, DeleteATeamFailure> {
    return this.#scope.client.call(deleteATeam, { path: this.#path(teamId) }, options);
  }

  #path(teamId: number) {
    return { account_id: this.#scope.accountId, team_id: teamId };
  }
}
