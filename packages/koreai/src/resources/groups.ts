import type { PagePromise, RequestOptions } from "@truewire/core";
import { groupsList } from "@truewire/core/koreai";
import type { Group, GroupList, GroupsListFailure, GroupsListQuery } from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";
import { paginate } from "../paginate.ts";

/** Groups of users in an account. Wants credentials of an Admin Console app. */
export class Groups {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists groups with their members, at most 50 a page. `offset` is the number of the page, from 0.
   *
   * Stands on `GET /api/public/groups` (`groups.list`).
   */
  list(query: GroupsListQuery = {}, options?: RequestOptions): PagePromise<Group, GroupList, GroupsListFailure> {
    return paginate(this.#client, groupsList, { query }, options);
  }
}
