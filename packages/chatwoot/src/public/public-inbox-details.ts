import type { APIPromise, RequestOptions } from "@truewire/core";
import { getDetailsOfAInbox } from "@truewire/core/chatwoot";
import type { GetDetailsOfAInboxFailure, PublicInbox } from "@truewire/core/chatwoot";
import type { PublicScope } from "./public-scope.ts";

/** How the inbox is set up, and when it is open. */
export class PublicInboxDetails {
  readonly #scope: PublicScope;

  constructor(scope: PublicScope) {
    this.#scope = scope;
  }

  /**
   * Fetches the inbox: its name, time zone, working hours, and whether it insists on verified identities.
   *
   * Open to everybody. Stands on `GET /public/api/v1/inboxes/{inbox_identifier}` (`get-details-of-a-inbox`).
   *
   * @throws NotFoundError when there is no API inbox of this identifier
   */
  get(options?: RequestOptions): APIPromise<PublicInbox, GetDetailsOfAInboxFailure> {
    const { client, inboxIdentifier } = this.#scope;
    return client.call(getDetailsOfAInbox, { path: { inbox_identifier: inboxIdentifier } }, options);
  }
}
