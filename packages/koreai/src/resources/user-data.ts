import type { APIPromise, RequestOptions } from "@truewire/core";
import { userDataEraseStart, userDataEraseStatus } from "@truewire/core/koreai";
import type {
  EraseUserDataRequest,
  UserDataErasure,
  UserDataErasureStatus,
  UserDataEraseStartFailure,
  UserDataEraseStatusFailure,
} from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";

/** What bots keep about the people who talk to them. Every method wants credentials of an Admin Console app. */
export class UserData {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Starts to erase what bots keep about end users. The server answers before the work is done: ask
   * {@link UserData.erasureStatus} with the `requestId` of the answer.
   *
   * Stands on `DELETE /api/public/bot/eraseUsersData` (`userData.erase.start`). Each call starts work of its own, so it
   * is never repeated once it may have been acted upon.
   */
  erase(
    params: EraseUserDataRequest,
    options?: RequestOptions,
  ): APIPromise<UserDataErasure, UserDataEraseStartFailure> {
    return this.#client.call(userDataEraseStart, { body: params }, options);
  }

  /**
   * Tells how far an erasure has come, user by user; the API has no status of the whole.
   *
   * Stands on `GET /api/public/bot/eraseUsersData/status/{reqId}` (`userData.erase.status`).
   *
   * @param requestId - from the answer of {@link UserData.erase}
   */
  erasureStatus(
    requestId: string,
    options?: RequestOptions,
  ): APIPromise<UserDataErasureStatus, UserDataEraseStatusFailure> {
    return this.#client.call(userDataEraseStatus, { path: { reqId: requestId } }, options);
  }
}
