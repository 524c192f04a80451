import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterAgentGroupsCreate,
  contactCenterAgentGroupsDelete,
  contactCenterAgentGroupsGet,
  contactCenterAgentGroupsList,
  contactCenterAgentGroupsUpdate,
} from "@truewire/core/koreai";
import type {
  AgentGroup,
  AgentGroupList,
  ContactCenterAgentGroupsCreateFailure,
  ContactCenterAgentGroupsDeleteFailure,
  ContactCenterAgentGroupsGetFailure,
  ContactCenterAgentGroupsListFailure,
  ContactCenterAgentGroupsUpdateFailure,
  CreateAgentGroupRequest,
  CreatedAgentGroup,
  UpdateAgentGroupRequest,
  UpdatedAgentGroup,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireLength } from "../../arguments/limits.ts";

/** Groups of agents, each with managers. */
export class AgentGroups {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the groups of agents. The API names no way to ask for more than the first answer, so there are no pages:
   * `hasMore` tells that some are missing.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/agent-groups` (`contactCenter.agentGroups.list`).
   */
  list(options?: RequestOptions): APIPromise<AgentGroupList, ContactCenterAgentGroupsListFailure> {
    return this.#client.call(contactCenterAgentGroupsList, {}, options);
  }

  /**
   * Creates a group of agents. The answer has no id; the listing has.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/agent-groups` (`contactCenter.agentGroups.create`), which is never
   * repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when name or description has more than 50 characters, before anything is sent
   */
  create(
    params: CreateAgentGroupRequest,
    options?: RequestOptions,
  ): APIPromise<CreatedAgentGroup, ContactCenterAgentGroupsCreateFailure> {
    const input = () => {
      requireShortTexts(params);
      return { body: params };
    };
    return this.#client.call(contactCenterAgentGroupsCreate, input, options);
  }

  /**
   * Gives one group of agents with its managers.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}` (`contactCenter.agentGroups.get`).
   */
  get(agentGroupId: string, options?: RequestOptions): APIPromise<AgentGroup, ContactCenterAgentGroupsGetFailure> {
    return this.#client.call(contactCenterAgentGroupsGet, { path: { agentGroupId } }, options);
  }

  /**
   * Changes a group of agents. `managers` are all that it has afterwards.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}` (`contactCenter.agentGroups.update`).
   *
   * @throws InvalidArgumentError when name or description has more than 50 characters, before anything is sent
   */
  update(
    agentGroupId: string,
    params: UpdateAgentGroupRequest,
    options?: RequestOptions,
  ): APIPromise<UpdatedAgentGroup, ContactCenterAgentGroupsUpdateFailure> {
    const input = () => {
      requireShortTexts(params);
      return { path: { agentGroupId }, body: params };
    };
    return this.#client.call(contactCenterAgentGroupsUpdate, input, options);
  }

  /**
   * Deletes a group of agents and gives what it was.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/agent-groups/{agentGroupId}`
   * (`contactCenter.agentGroups.delete`).
   */
  delete(
    agentGroupId: string,
    options?: RequestOptions,
  ): APIPromise<AgentGroup, ContactCenterAgentGroupsDeleteFailure> {
    return this.#client.call(contactCenterAgentGroupsDelete, { path: { agentGroupId } }, options);
  }
}

function requireShortTexts(params: CreateAgentGroupRequest): void {
  const { name, description } = requireParams(params);
  requireLength("name", name, 50);
  requireLength("description", description, 50);
}
