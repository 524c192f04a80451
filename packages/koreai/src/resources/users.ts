import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, BatchError, RequestOptions } from "@truewire/core";
import { usersCreate, usersGet, usersList, usersRemove, usersUpdate, usersUpdateAccess } from "@truewire/core/koreai";
import type {
  CreateUsersRequest,
  GetUsersRequest,
  UpdateUserAccessRequest,
  UpdateUserAccessResult,
  UpdateUsersRequest,
  UserDetails,
  UserList,
  UserLookup,
  UserLookupFailure,
  UserOutcome,
  UsersCreateFailure,
  UsersGetFailure,
  UsersListFailure,
  UsersListQuery,
  UsersRemoveFailure,
  UsersUpdateAccessFailure,
  UsersUpdateFailure,
} from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";
import { requireEntries, requireTexts } from "../arguments/lists.ts";
import { callBulk } from "../bulk/bulk-call.ts";
import type { BulkOutcome } from "../bulk/bulk-call.ts";
import { requireParams } from "../arguments/objects.ts";
import { readRemoval, readWrite } from "./user-reports.ts";
import type { FailedRemoval } from "./user-reports.ts";

/** Users to remove: by e-mail address or by the organisation's own id, never both at once. */
export type UsersRemoveParams =
  | { readonly deleteEmailIds: readonly string[]; readonly orgUserIds?: never }
  | { readonly orgUserIds: readonly string[]; readonly deleteEmailIds?: never };

/** Users that were found, and addresses that named nobody. */
export interface UsersFound {
  readonly found: readonly UserDetails[];
  readonly failed: readonly UserLookupFailure[];
}

/** The users of an account. Every method wants credentials of an Admin Console app. */
export class Users {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists users with their roles. The API names no way to ask for more than the first answer, so there are no pages:
   * `availableMore` tells that some are missing, and `limit` asks for more at once.
   *
   * Stands on `GET /api/public/alluserroles` (`users.list`).
   *
   * @throws AuthenticationError when the token is refused; PermissionDeniedError when the app lacks the scope
   */
  list(query: UsersListQuery = {}, options?: RequestOptions): APIPromise<UserList, UsersListFailure> {
    return this.#client.call(usersList, { query }, options);
  }

  /**
   * Looks users up by e-mail address, with their roles, groups and rights. Addresses that name nobody come back as
   * `failed` with the server's reason; a look-up that finds nobody is no error.
   *
   * Stands on `POST /api/public/usersInfo` (`users.get`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when `emailIds` is no list of strings or empty, before anything is sent
   */
  get(params: GetUsersRequest, options?: RequestOptions): APIPromise<UsersFound, UsersGetFailure> {
    const input = () => {
      requireTexts("emailIds", requireParams(params).emailIds);
      return { body: params };
    };
    return this.#client.call(usersGet, input, options, splitLookups);
  }

  /**
   * Creates users, with their groups, roles and rights. Some may fail while others succeed: see `outcome` and `failed`.
   *
   * Stands on `POST /api/public/users` (`users.create`), which is never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when `users` is no list of objects or empty, before anything is sent
   * @throws BatchError when no user was created
   */
  create(
    params: CreateUsersRequest,
    options?: RequestOptions,
  ): APIPromise<BulkOutcome<UserOutcome>, UsersCreateFailure | BatchError<UserOutcome>> {
    const input = () => {
      requireEntries("users", requireParams(params).users);
      return { input: { body: params }, requested: params.users.length };
    };
    return callBulk(this.#client, { operation: usersCreate, input, read: readWrite }, options);
  }

  /**
   * Changes users: their details, and the groups and roles to add and to take away. Some may fail while others succeed.
   *
   * Stands on `PUT /api/public/users` (`users.update`).
   *
   * @throws InvalidArgumentError when `users` is no list of objects or empty, before anything is sent
   * @throws BatchError when no user was changed
   */
  update(
    params: UpdateUsersRequest,
    options?: RequestOptions,
  ): APIPromise<BulkOutcome<UserOutcome>, UsersUpdateFailure | BatchError<UserOutcome>> {
    const input = () => {
      requireEntries("users", requireParams(params).users);
      return { input: { body: params }, requested: params.users.length };
    };
    return callBulk(this.#client, { operation: usersUpdate, input, read: readWrite }, options);
  }

  /**
   * Removes users from the account, named by e-mail address or by the organisation's own id.
   *
   * Some may fail while others are removed: `outcome` is `"partial"` then and `failed` names each with the server's
   * reason. The report is understood under whatever HTTP status it arrives; the documentation names none.
   *
   * Stands on `DELETE /api/public/users` (`users.remove`).
   *
   * @throws InvalidArgumentError when the list is empty, both keys are given, or an entry is no string, before anything is sent
   * @throws BatchError when nobody was removed, with `requested` and `failed`
   */
  remove(
    params: UsersRemoveParams,
    options?: RequestOptions,
  ): APIPromise<BulkOutcome<FailedRemoval>, UsersRemoveFailure | BatchError<FailedRemoval>> {
    return callBulk(
      this.#client,
      { operation: usersRemove, input: () => removalInput(params), read: readRemoval },
      options,
    );
  }

  /**
   * Sets what users may do: create bots, develop them, use data tables and views. Rights left out stay.
   * One address that is unknown fails the whole call.
   *
   * Stands on `POST /api/public/useraccess` (`users.updateAccess`).
   *
   * @throws InvalidArgumentError when `emailIds` is no list of strings or empty, before anything is sent
   */
  updateAccess(
    params: UpdateUserAccessRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateUserAccessResult, UsersUpdateAccessFailure> {
    const input = () => {
      requireTexts("emailIds", requireParams(params).emailIds);
      return { body: params };
    };
    return this.#client.call(usersUpdateAccess, input, options);
  }
}

function removalInput(params: UsersRemoveParams) {
  if (typeof params !== "object" || params === null) {
    throw new InvalidArgumentError("params", "an object with deleteEmailIds or orgUserIds", params);
  }
  const { deleteEmailIds, orgUserIds } = params;
  if (deleteEmailIds !== undefined && orgUserIds !== undefined) {
    throw new InvalidArgumentError("orgUserIds", "left out where deleteEmailIds is given", orgUserIds);
  }
  if (orgUserIds !== undefined) {
    requireTexts("orgUserIds", orgUserIds);
    return { input: { body: { orgUserIds: [...orgUserIds] } }, requested: new Set(orgUserIds).size };
  }
  requireTexts("deleteEmailIds", deleteEmailIds);
  return { input: { body: { deleteEmailIds: [...deleteEmailIds] } }, requested: new Set(deleteEmailIds).size };
}

function splitLookups(lookups: readonly UserLookup[]): UsersFound {
  const isFailure = (lookup: UserLookup): lookup is UserLookupFailure => lookup.userInfo.status === "failure";
  return {
    found: lookups.filter((lookup): lookup is UserDetails => !isFailure(lookup)),
    failed: lookups.filter(isFailure),
  };
}
