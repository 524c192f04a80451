import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  agentAiCoachingRulesCreate,
  agentAiCoachingRulesGet,
  agentAiCoachingRulesList,
  agentAiCoachingRulesUpdate,
} from "@truewire/core/koreai";
import type {
  AgentAiCoachingRulesCreateFailure,
  AgentAiCoachingRulesGetFailure,
  AgentAiCoachingRulesListFailure,
  AgentAiCoachingRulesUpdateFailure,
  CoachingRule,
  CoachingRuleInput,
  CoachingRuleList,
  CoachingRuleSearch,
  CoachingRuleSummary,
  UpdateCoachingRuleRequest,
  UpdatedCoachingRule,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import { requireEntries } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Rules by which agents are coached while they talk. Every method wants the client to know its `accountId`. */
export class CoachingRules {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists rules, without their triggers and actions.
   *
   * Stands on `POST /agentai/api/v1/public/{botId}/acrules/list` (`agentAi.coachingRules.list`), which only reads and is
   * repeated freely.
   */
  list(
    params: CoachingRuleSearch = {},
    options?: RequestOptions,
  ): PagePromise<CoachingRuleSummary, CoachingRuleList, AgentAiCoachingRulesListFailure> {
    const input = () => {
      const { limit, page } = requireParams(params);
      requireWithin("limit", limit, 1);
      requireWithin("page", page, 1);
      return { body: params };
    };
    return paginate(this.#client, agentAiCoachingRulesList, input, options);
  }

  /**
   * Gives a rule with its triggers and actions. The server answers a list of one, which is taken apart here.
   *
   * Stands on `GET /agentai/api/v1/public/{botId}/acrules/{ruleId}` (`agentAi.coachingRules.get`).
   *
   * @throws ResponseParseError when the list is empty
   */
  get(ruleId: string, options?: RequestOptions): APIPromise<CoachingRule, AgentAiCoachingRulesGetFailure> {
    // The transport takes a success that gives nothing for an answer of another shape.
    return this.#client.call(agentAiCoachingRulesGet, { path: { ruleId } }, options, ([rule]) => rule as CoachingRule);
  }

  /**
   * Creates rules, and gives them with what the server added to them.
   *
   * Stands on `POST /agentai/api/v1/public/{botId}/acrules` (`agentAi.coachingRules.create`), which is never repeated once
   * it may have been acted upon.
   *
   * @throws InvalidArgumentError when there is no rule, before anything is sent
   */
  create(
    rules: readonly CoachingRuleInput[],
    options?: RequestOptions,
  ): APIPromise<CoachingRule[], AgentAiCoachingRulesCreateFailure> {
    const input = () => {
      requireEntries("rules", rules);
      return { body: [...rules] };
    };
    return this.#client.call(agentAiCoachingRulesCreate, input, options);
  }

  /**
   * Changes the name, the description and the triggers of a rule; its actions stay. The answer names the rule by `id`, not
   * by `_id`.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/acrules/{ruleId}` (`agentAi.coachingRules.update`).
   *
   * @throws InvalidArgumentError when there is no trigger, before anything is sent
   */
  update(
    ruleId: string,
    params: UpdateCoachingRuleRequest,
    options?: RequestOptions,
  ): APIPromise<UpdatedCoachingRule, AgentAiCoachingRulesUpdateFailure> {
    const input = () => {
      requireEntries("triggers", requireParams(params).triggers);
      return { path: { ruleId }, body: params };
    };
    return this.#client.call(agentAiCoachingRulesUpdate, input, options);
  }
}
