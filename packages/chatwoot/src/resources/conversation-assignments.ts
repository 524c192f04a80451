import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { assignAConversation } from "@truewire/core/chatwoot";
import type {
  Agent,
  AgentBotAssignee,
  AssignAConversationBody,
  AssignAConversationFailure,
  TeamRecord,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";

/** The agent who is to answer a conversation. */
export interface AgentAssignmentParams {
  /** Id of a user of the account; `null` unassigns whoever is assigned. */
  readonly assignee_id: number | null;
  readonly assignee_type?: "User";
  readonly team_id?: never;
}

/** The agent bot that is to answer a conversation. */
export interface BotAssignmentParams {
  /** Id of the bot. */
  readonly assignee_id: number | null;
  readonly assignee_type: "AgentBot";
  readonly team_id?: never;
}

/** The team that a conversation is to belong to. */
export interface TeamAssignmentParams {
  /** Id of a team of the account; `null` removes the team. */
  readonly team_id: number | null;
  readonly assignee_id?: never;
  readonly assignee_type?: never;
}

/** An agent, an agent bot or a team; one of them in each call. */
export type ConversationAssignmentParams = AgentAssignmentParams | BotAssignmentParams | TeamAssignmentParams;

/** Who answers a conversation. */
export class ConversationAssignments {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Assigns a conversation to an agent, an agent bot or a team, and gives **what is assigned now**.
   *
   * Look at the result: the id of an agent or team that the account does not have **unassigns without a word**, and the
   * result is `null`. An unknown bot changes nothing, and the result is `null` too. Assigning a bot makes the conversation
   * pending.
   *
   * Open to users and agent bots. Stands on
   * `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments` (`assign-a-conversation`).
   *
   * @param conversationId - the conversation's number within the account
   * @throws InvalidArgumentError when an id is neither a positive integer nor `null`, or when `assignee_id` and `team_id`
   *   come together, where the server would pass over the team; before anything is sent
   * @throws NotFoundError when the account has no such conversation
   * @throws UnprocessableEntityError when the change does not pass the server's checks
   */
  set(
    conversationId: number,
    params: AgentAssignmentParams,
    options?: RequestOptions,
  ): APIPromise<Agent | null, AssignAConversationFailure>;
  set(
    conversationId: number,
    params: BotAssignmentParams,
    options?: RequestOptions,
  ): APIPromise<AgentBotAssignee | null, AssignAConversationFailure>;
  set(
    conversationId: number,
    params: TeamAssignmentParams,
    options?: RequestOptions,
  ): APIPromise<TeamRecord | null, AssignAConversationFailure>;
  set(
    conversationId: number,
    params: ConversationAssignmentParams,
    options?: RequestOptions,
  ): APIPromise<Agent | AgentBotAssignee | TeamRecord | null, AssignAConversationFailure>;
  set(
    conversationId: number,
    params: ConversationAssignmentParams,
    options?: RequestOptions,
  ): APIPromise<never, AssignAConversationFailure> {
    const { client, accountId } = this.#scope;
    const path = { account_id: accountId, conversation_id: conversationId };
    // What was asked for decides which of the shapes comes back; the overloads say so.
    return client.call(
      assignAConversation,
      () => ({ path, body: checked(params) }),
      options,
      (data) => data as never,
    );
  }
}

function checked(params: ConversationAssignmentParams): AssignAConversationBody {
  const { assignee_id, assignee_type, team_id }: AssignAConversationBody = requireParams(params);
  if (assignee_id === undefined) {
    requireId("team_id", team_id);
    return { team_id: team_id ?? null };
  }
  requireId("assignee_id", assignee_id);
  if (team_id !== undefined) throw new InvalidArgumentError("team_id", "given in a call of its own", team_id);
  return assignee_type === undefined ? { assignee_id } : { assignee_id, assignee_type };
}

function requireId(name: string, id: unknown): void {
  if (id === null || (Number.isSafeInteger(id) && Number(id) > 0)) return;
  throw new InvalidArgumentError(name, "a positive integer, or null for nobody", id);
}
