import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterSkillsCreate,
  contactCenterSkillsDelete,
  contactCenterSkillsGet,
  contactCenterSkillsList,
  contactCenterSkillsUpdate,
} from "@truewire/core/koreai";
import type {
  ContactCenterSkillsCreateFailure,
  ContactCenterSkillsDeleteFailure,
  ContactCenterSkillsGetFailure,
  ContactCenterSkillsListFailure,
  ContactCenterSkillsListQuery,
  ContactCenterSkillsUpdateFailure,
  CreateSkillRequest,
  Skill,
  SkillDetails,
  SkillList,
  UpdateSkillRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireLength } from "../../arguments/limits.ts";
import { longestSkillDescription } from "./skill-groups.ts";

/** A skill to create, and the agents who have it. */
export interface SkillCreateParams extends Omit<CreateSkillRequest, "skillGroupId"> {}

/** What becomes of a skill and of the agents who have it. */
export interface SkillUpdateParams extends Omit<UpdateSkillRequest, "skillGroupId"> {}

/** What agents can do, which conversations are routed by. Each skill belongs to a group. */
export class Skills {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the skills of a group, 10 a page unless `limit` says otherwise. `agents` counts those who have a skill.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills` (`contactCenter.skills.list`).
   */
  list(
    skillGroupId: string,
    query: ContactCenterSkillsListQuery = {},
    options?: RequestOptions,
  ): PagePromise<Skill, SkillList, ContactCenterSkillsListFailure> {
    return paginate(this.#client, contactCenterSkillsList, { path: { skillGroupId }, query }, options);
  }

  /**
   * Creates a skill. `agents` is a list of agents in what is sent, and a number in the answer.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills`
   * (`contactCenter.skills.create`), which wants the group in the body, too, and is never repeated once it may have been
   * acted upon.
   *
   * @throws InvalidArgumentError when the description has more than 200 characters, before anything is sent
   */
  create(
    skillGroupId: string,
    params: SkillCreateParams,
    options?: RequestOptions,
  ): APIPromise<Skill, ContactCenterSkillsCreateFailure> {
    const input = () => {
      requireLength("description", requireParams(params).description, longestSkillDescription);
      return { path: { skillGroupId }, body: { ...params, skillGroupId } };
    };
    return this.#client.call(contactCenterSkillsCreate, input, options);
  }

  /**
   * Gives one skill with the agents who have it.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}`
   * (`contactCenter.skills.get`).
   */
  get(
    skillGroupId: string,
    skillId: string,
    options?: RequestOptions,
  ): APIPromise<SkillDetails, ContactCenterSkillsGetFailure> {
    return this.#client.call(contactCenterSkillsGet, { path: { skillGroupId, skillId } }, options);
  }

  /**
   * Changes a skill and the agents who have it.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}`
   * (`contactCenter.skills.update`), which wants the group in the body, too.
   *
   * @throws InvalidArgumentError when the description has more than 200 characters, before anything is sent
   */
  update(
    skillGroupId: string,
    skillId: string,
    params: SkillUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Skill, ContactCenterSkillsUpdateFailure> {
    const input = () => {
      requireLength("description", requireParams(params).description, longestSkillDescription);
      return { path: { skillGroupId, skillId }, body: { ...params, skillGroupId } };
    };
    return this.#client.call(contactCenterSkillsUpdate, input, options);
  }

  /**
   * Deletes a skill.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}/skills/{skillId}`
   * (`contactCenter.skills.delete`).
   */
  delete(
    skillGroupId: string,
    skillId: string,
    options?: RequestOptions,
  ): APIPromise<void, ContactCenterSkillsDeleteFailure> {
    return this.#client.call(contactCenterSkillsDelete, { path: { skillGroupId, skillId } }, options);
  }
}
