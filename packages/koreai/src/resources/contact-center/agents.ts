import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterAgentsAvailability,
  contactCenterAgentsCreate,
  contactCenterAgentsDelete,
  contactCenterAgentsFindByCustomId,
  contactCenterAgentsGet,
  contactCenterAgentsList,
  contactCenterAgentsUpdate,
} from "@truewire/core/koreai";
import type {
  AgentAvailability,
  AgentAvailabilityQuery,
  ContactCenterAgent,
  ContactCenterAgentList,
  ContactCenterAgentMatches,
  ContactCenterAgentsAvailabilityFailure,
  ContactCenterAgentsCreateFailure,
  ContactCenterAgentsDeleteFailure,
  ContactCenterAgentsFindByCustomIdFailure,
  ContactCenterAgentsGetFailure,
  ContactCenterAgentsListFailure,
  ContactCenterAgentsListQuery,
  ContactCenterAgentsUpdateFailure,
  CreateAgentRequest,
  CreatedContactCenterAgent,
  UpdateAgentRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";

/** All that is stored about an agent afterwards: what is left out is not kept. */
export interface AgentUpdateParams extends Omit<UpdateAgentRequest, "id"> {}

/** The people who answer in the contact center. */
export class ContactCenterAgents {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the agents of an organisation, with their queues where `includeQueues` is true.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/organizations/{orgId}/agents` (`contactCenter.agents.list`).
   *
   * @param orgId - as `o-...`
   */
  list(
    orgId: string,
    query: ContactCenterAgentsListQuery = {},
    options?: RequestOptions,
  ): PagePromise<ContactCenterAgent, ContactCenterAgentList, ContactCenterAgentsListFailure> {
    return paginate(this.#client, contactCenterAgentsList, { path: { orgId }, query }, options);
  }

  /**
   * Creates an agent. The answer has the id of the user, but none of the agent.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/agents` (`contactCenter.agents.create`), which is never repeated
   * once it may have been acted upon.
   */
  create(
    params: CreateAgentRequest,
    options?: RequestOptions,
  ): APIPromise<CreatedContactCenterAgent, ContactCenterAgentsCreateFailure> {
    return this.#client.call(contactCenterAgentsCreate, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Gives one agent. `iceServers` holds credentials of the voice gateway, which no log and no error shows.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/agents/{agentId}` (`contactCenter.agents.get`).
   *
   * @param agentId - as `a-...`
   */
  get(agentId: string, options?: RequestOptions): APIPromise<ContactCenterAgent, ContactCenterAgentsGetFailure> {
    return this.#client.call(contactCenterAgentsGet, { path: { agentId } }, options);
  }

  /**
   * Gives the agents that have an id of the organisation's own; none is an empty list.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/agents/customId/{customId}`
   * (`contactCenter.agents.findByCustomId`).
   */
  findByCustomId(
    customId: string,
    options?: RequestOptions,
  ): APIPromise<ContactCenterAgentMatches, ContactCenterAgentsFindByCustomIdFailure> {
    return this.#client.call(contactCenterAgentsFindByCustomId, { path: { customId } }, options);
  }

  /**
   * Tells who is available, busy, away or offline, of the agents named and of those with the skills or in the queues named.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/agents/availability` (`contactCenter.agents.availability`), which
   * only reads and is repeated freely.
   */
  availability(
    params: AgentAvailabilityQuery,
    options?: RequestOptions,
  ): APIPromise<AgentAvailability, ContactCenterAgentsAvailabilityFailure> {
    return this.#client.call(contactCenterAgentsAvailability, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Replaces what is stored about an agent: send all of it, with your changes.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/agents/{agentId}` (`contactCenter.agents.update`), which wants the
   * id in the body, too.
   */
  update(
    agentId: string,
    params: AgentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ContactCenterAgent, ContactCenterAgentsUpdateFailure> {
    const input = () => ({ path: { agentId }, body: { ...requireParams(params), id: agentId } });
    return this.#client.call(contactCenterAgentsUpdate, input, options);
  }

  /**
   * Deletes an agent, not merely from a group: the title of its page says otherwise, but nothing in the call names one.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/agents/{agentId}` (`contactCenter.agents.delete`).
   */
  delete(agentId: string, options?: RequestOptions): APIPromise<ContactCenterAgent, ContactCenterAgentsDeleteFailure> {
    return this.#client.call(contactCenterAgentsDelete, { path: { agentId } }, options);
  }
}
