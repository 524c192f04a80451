import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  searchAiPermissionEntitiesGet,
  searchAiPermissionEntitiesList,
  searchAiPermissionEntitiesRemoveUsers,
  searchAiPermissionEntitiesUpdate,
} from "@truewire/core/koreai";
import type {
  PermissionEntity,
  SearchAiPermissionEntitiesGetFailure,
  SearchAiPermissionEntitiesListFailure,
  SearchAiPermissionEntitiesListQuery,
  SearchAiPermissionEntitiesRemoveUsersFailure,
  SearchAiPermissionEntitiesUpdateFailure,
} from "@truewire/core/koreai";
import { requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Groups and users that the permissions of a connector name. */
export class SearchPermissionEntities {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the permission entities of a connector. The answer does not tell whether more follow, so a walk ends with the
   * first empty page.
   *
   * Stands on `GET /api/public/bot/{botId}/connector/{connectorId}/permission-entities`
   * (`searchAi.permissionEntities.list`).
   */
  list(
    connectorId: string,
    query: SearchAiPermissionEntitiesListQuery = {},
    options?: RequestOptions,
  ): PagePromise<PermissionEntity, PermissionEntity[], SearchAiPermissionEntitiesListFailure> {
    const input = () => ({ path: { connectorId }, query: requireParams(query) });
    return paginate(this.#client, searchAiPermissionEntitiesList, input, options);
  }

  /**
   * Gives one permission entity.
   *
   * Stands on `GET /api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}`
   * (`searchAi.permissionEntities.get`).
   */
  get(
    connectorId: string,
    entityId: string,
    options?: RequestOptions,
  ): APIPromise<PermissionEntity, SearchAiPermissionEntitiesGetFailure> {
    return this.#client.call(searchAiPermissionEntitiesGet, { path: { connectorId, entityId } }, options);
  }

  /**
   * Gives users the rights of a permission entity. Whether they are added to those that have them, or take their place,
   * the documentation does not say; it shows no answer either, so it is given as it comes.
   *
   * Stands on `PUT /api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}`
   * (`searchAi.permissionEntities.update`).
   *
   * @throws InvalidArgumentError when there is no user or one is no text, before anything is sent
   */
  update(
    connectorId: string,
    entityId: string,
    users: readonly string[],
    options?: RequestOptions,
  ): APIPromise<unknown, SearchAiPermissionEntitiesUpdateFailure> {
    const input = () => usersInput(connectorId, entityId, users);
    return this.#client.call(searchAiPermissionEntitiesUpdate, input, options);
  }

  /**
   * Takes the rights of a permission entity away from users; the entity stays. The documentation shows no answer, so it is
   * given as it comes.
   *
   * Stands on `DELETE /api/public/bot/{botId}/connector/{connectorId}/permission-entities/{entityId}`
   * (`searchAi.permissionEntities.removeUsers`).
   *
   * @throws InvalidArgumentError when there is no user or one is no text, before anything is sent
   */
  removeUsers(
    connectorId: string,
    entityId: string,
    users: readonly string[],
    options?: RequestOptions,
  ): APIPromise<unknown, SearchAiPermissionEntitiesRemoveUsersFailure> {
    const input = () => usersInput(connectorId, entityId, users);
    return this.#client.call(searchAiPermissionEntitiesRemoveUsers, input, options);
  }
}

function usersInput(connectorId: string, entityId: string, users: readonly string[]) {
  requireTexts("users", users);
  return { path: { connectorId, entityId }, body: { userList: [...users] } };
}
