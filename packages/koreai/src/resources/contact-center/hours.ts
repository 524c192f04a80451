import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactCenterHoursGet } from "@truewire/core/koreai";
import type { ContactCenterHoursGetFailure, HoursOfOperation } from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";

/** When queues are open. */
export class HoursOfOperations {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Gives the hours of operation of a queue, in the time zone that the answer names.
   *
   * Stands on `GET /agentassist/api/public/organizations/{orgId}/operationshours/{queueId}` (`contactCenter.hours.get`).
   */
  get(
    orgId: string,
    queueId: string,
    options?: RequestOptions,
  ): APIPromise<HoursOfOperation, ContactCenterHoursGetFailure> {
    return this.#client.call(contactCenterHoursGet, { path: { orgId, queueId } }, options);
  }
}
