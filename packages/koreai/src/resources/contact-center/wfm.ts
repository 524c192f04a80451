import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterWfmAgentActivity,
  contactCenterWfmAgentPerformance,
  contactCenterWfmAgents,
  contactCenterWfmContactVolume,
  contactCenterWfmQueues,
} from "@truewire/core/koreai";
import type {
  AgentPerformance,
  AgentPerformanceQuery,
  AgentPerformanceReport,
  ContactCenterWfmAgentActivityFailure,
  ContactCenterWfmAgentActivityQuery,
  ContactCenterWfmAgentPerformanceFailure,
  ContactCenterWfmAgentsFailure,
  ContactCenterWfmAgentsQuery,
  ContactCenterWfmContactVolumeFailure,
  ContactCenterWfmQueuesFailure,
  ContactVolume,
  ContactVolumeQuery,
  ContactVolumeReport,
  WfmAgent,
  WfmAgentActivity,
  WfmAgents,
  WfmQueues,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";

/** What a workforce management system, which plans shifts, wants to know. Moments are ISO (`2026-01-31T09:45:00Z`). */
export class WorkforceManagement {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the agents. The server tells no total, so that a walk ends with an empty page.
   *
   * Stands on `GET /agentassist/api/public/analytics/account/{accountId}/agents` (`contactCenter.wfm.agents`).
   */
  agents(
    query: ContactCenterWfmAgentsQuery = {},
    options?: RequestOptions,
  ): PagePromise<WfmAgent, WfmAgents, ContactCenterWfmAgentsFailure> {
    return paginate(this.#client, contactCenterWfmAgents, { query }, options);
  }

  /**
   * Lists the queues, all at once.
   *
   * Stands on `GET /agentassist/api/public/analytics/account/{accountId}/queues` (`contactCenter.wfm.queues`).
   */
  queues(options?: RequestOptions): APIPromise<WfmQueues, ContactCenterWfmQueuesFailure> {
    return this.#client.call(contactCenterWfmQueues, {}, options);
  }

  /**
   * Lists changes of what agents are doing. Times in the answer are American dates (month first) without a zone.
   *
   * Stands on `GET /agentassist/api/public/analytics/account/{accountId}/agentactivity`
   * (`contactCenter.wfm.agentActivity`).
   *
   * @throws InvalidArgumentError when the moments are out of order, before anything is sent
   */
  agentActivity(
    query: ContactCenterWfmAgentActivityQuery = {},
    options?: RequestOptions,
  ): APIPromise<WfmAgentActivity, ContactCenterWfmAgentActivityFailure> {
    const input = () => {
      requireTimeOrder(query);
      return { query };
    };
    return this.#client.call(contactCenterWfmAgentActivity, input, options);
  }

  /**
   * Reports how many contacts queues had in each quarter of an hour, by skill too with `includeSkillBreakdown`. Durations
   * of a queue are said to be seconds, those of a skill milliseconds.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/callvolume` (`contactCenter.wfm.contactVolume`),
   * which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when the moments are out of order, before anything is sent
   */
  contactVolume(
    params: ContactVolumeQuery,
    options?: RequestOptions,
  ): PagePromise<ContactVolume, ContactVolumeReport, ContactCenterWfmContactVolumeFailure> {
    const input = () => {
      requireTimeOrder(params);
      return { body: params };
    };
    return paginate(this.#client, contactCenterWfmContactVolume, input, options);
  }

  /**
   * Reports what each agent did in each quarter of an hour. Durations are milliseconds; `skip` and `limit` count agents.
   *
   * Stands on `POST /agentassist/api/public/analytics/account/{accountId}/agentperformance`
   * (`contactCenter.wfm.agentPerformance`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when the moments are out of order, before anything is sent
   */
  agentPerformance(
    params: AgentPerformanceQuery,
    options?: RequestOptions,
  ): PagePromise<AgentPerformance, AgentPerformanceReport, ContactCenterWfmAgentPerformanceFailure> {
    const input = () => {
      requireTimeOrder(params);
      return { body: params };
    };
    return paginate(this.#client, contactCenterWfmAgentPerformance, input, options);
  }
}

function requireTimeOrder(span: { readonly fromTimeStamp?: string; readonly toTimeStamp?: string }): void {
  const { fromTimeStamp, toTimeStamp } = requireParams(span);
  requireSpan(["fromTimeStamp", fromTimeStamp], ["toTimeStamp", toTimeStamp]);
}
