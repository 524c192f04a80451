import type { APIPromise, RequestOptions } from "@truewire/core";
import { rolesAssignAdminRoles, rolesAssignBotRoles, rolesExport, rolesImport, rolesList } from "@truewire/core/koreai";
import type {
  AdminRoleChange,
  BotRoleChange,
  ExportRolesResult,
  ImportRolesResult,
  RoleAssignmentResults,
  RoleList,
  RolesAssignAdminRolesFailure,
  RolesAssignBotRolesFailure,
  RolesExportFailure,
  RolesExportQuery,
  RolesImportFailure,
  RolesImportQuery,
  RolesListFailure,
  RolesListQuery,
} from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";
import { requireEntries } from "../arguments/lists.ts";
import { requireParams } from "../arguments/objects.ts";

/** Which kind of roles to import, and from which file. */
export interface RolesImportParams extends RolesImportQuery {
  /** Id of a file that was uploaded before. */
  readonly fileId: string;
}

/** Roles of an account, for its admin console and for its bots. Every method wants credentials of an Admin Console app. */
export class Roles {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists roles of one kind. The API names no way to ask for more than the first answer, so there are no pages:
   * `availableMore` tells that some are missing, and `limit` asks for more at once.
   *
   * Stands on `GET /api/public/roles` (`roles.list`).
   */
  list(query: RolesListQuery, options?: RequestOptions): APIPromise<RoleList, RolesListFailure> {
    return this.#client.call(rolesList, { query }, options);
  }

  /**
   * Exports the roles of one kind, with their permissions.
   *
   * Stands on `GET /api/public/roles/export` (`roles.export`).
   */
  export(query: RolesExportQuery, options?: RequestOptions): APIPromise<ExportRolesResult, RolesExportFailure> {
    return this.#client.call(rolesExport, { query }, options);
  }

  /**
   * Imports roles from a file that was uploaded before.
   *
   * Stands on `POST /api/public/roles/import` (`roles.import`), which is never repeated once it may have been acted upon.
   */
  import(params: RolesImportParams, options?: RequestOptions): APIPromise<ImportRolesResult, RolesImportFailure> {
    const input = () => {
      const { fileId, ...query } = requireParams(params);
      return { query, body: { fileId } };
    };
    return this.#client.call(rolesImport, input, options);
  }

  /**
   * Gives bot roles to users and groups, and takes them away. The answer holds one result for each assignment, in
   * the order they were given.
   *
   * Stands on `POST /api/public/btroles/assignments/` (`roles.assignBotRoles`).
   *
   * @throws InvalidArgumentError when the list is empty, before anything is sent
   */
  assignBotRoles(
    changes: readonly BotRoleChange[],
    options?: RequestOptions,
  ): APIPromise<RoleAssignmentResults, RolesAssignBotRolesFailure> {
    const input = () => {
      requireEntries("changes", changes);
      return { body: [...changes] };
    };
    return this.#client.call(rolesAssignBotRoles, input, options);
  }

  /**
   * Gives admin roles to users and groups, and takes them away. The answer holds one result for each assignment, in
   * the order they were given.
   *
   * Stands on `POST /api/public/adminroles/assignments/` (`roles.assignAdminRoles`).
   *
   * @throws InvalidArgumentError when the list is empty, before anything is sent
   */
  assignAdminRoles(
    changes: readonly AdminRoleChange[],
    options?: RequestOptions,
  ): APIPromise<RoleAssignmentResults, RolesAssignAdminRolesFailure> {
    const input = () => {
      requireEntries("changes", changes);
      return { body: [...changes] };
    };
    return this.#client.call(rolesAssignAdminRoles, input, options);
  }
}
