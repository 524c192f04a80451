import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterSkillGroupsCreate,
  contactCenterSkillGroupsDelete,
  contactCenterSkillGroupsGet,
  contactCenterSkillGroupsList,
  contactCenterSkillGroupsUpdate,
} from "@truewire/core/koreai";
import type {
  ContactCenterSkillGroupsCreateFailure,
  ContactCenterSkillGroupsDeleteFailure,
  ContactCenterSkillGroupsGetFailure,
  ContactCenterSkillGroupsListFailure,
  ContactCenterSkillGroupsUpdateFailure,
  CreateSkillGroupRequest,
  SkillGroup,
  SkillGroupList,
  UpdateSkillGroupRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireLength } from "../../arguments/limits.ts";

/** Longest description of a skill or a group of skills, in characters. */
export const longestSkillDescription = 200;

/** What becomes of a group of skills. */
export interface SkillGroupUpdateParams extends Omit<UpdateSkillGroupRequest, "id"> {}

/** Groups that skills belong to. */
export class SkillGroups {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the groups of skills. The API names no way to ask for more than the first answer, so there are no pages:
   * `totalResults` tells how many there are.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/skill-groups` (`contactCenter.skillGroups.list`).
   */
  list(options?: RequestOptions): APIPromise<SkillGroupList, ContactCenterSkillGroupsListFailure> {
    return this.#client.call(contactCenterSkillGroupsList, {}, options);
  }

  /**
   * Creates a group of skills.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/skill-groups` (`contactCenter.skillGroups.create`), which is
   * never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when the description has more than 200 characters, before anything is sent
   */
  create(
    params: CreateSkillGroupRequest,
    options?: RequestOptions,
  ): APIPromise<SkillGroup, ContactCenterSkillGroupsCreateFailure> {
    const input = () => {
      requireLength("description", requireParams(params).description, longestSkillDescription);
      return { body: params };
    };
    return this.#client.call(contactCenterSkillGroupsCreate, input, options);
  }

  /**
   * Gives one group of skills.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}` (`contactCenter.skillGroups.get`).
   */
  get(skillGroupId: string, options?: RequestOptions): APIPromise<SkillGroup, ContactCenterSkillGroupsGetFailure> {
    return this.#client.call(contactCenterSkillGroupsGet, { path: { skillGroupId } }, options);
  }

  /**
   * Changes a group of skills.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}`
   * (`contactCenter.skillGroups.update`), which wants the id in the body, too.
   *
   * @throws InvalidArgumentError when the description has more than 200 characters, before anything is sent
   */
  update(
    skillGroupId: string,
    params: SkillGroupUpdateParams,
    options?: RequestOptions,
  ): APIPromise<SkillGroup, ContactCenterSkillGroupsUpdateFailure> {
    const input = () => {
      requireLength("description", requireParams(params).description, longestSkillDescription);
      return { path: { skillGroupId }, body: { ...params, id: skillGroupId } };
    };
    return this.#client.call(contactCenterSkillGroupsUpdate, input, options);
  }

  /**
   * Deletes a group of skills.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/skill-groups/{skillGroupId}`
   * (`contactCenter.skillGroups.delete`).
   */
  delete(skillGroupId: string, options?: RequestOptions): APIPromise<void, ContactCenterSkillGroupsDeleteFailure> {
    return this.#client.call(contactCenterSkillGroupsDelete, { path: { skillGroupId } }, options);
  }
}
