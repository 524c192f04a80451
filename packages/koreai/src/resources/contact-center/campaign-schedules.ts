import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactCenterCampaignsSchedulesSet } from "@truewire/core/koreai";
import type {
  CampaignScheduled,
  ContactCenterCampaignsSchedulesSetFailure,
  RecurringCampaignSchedule,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { checkSchedule } from "./campaign-checks.ts";

/** When campaigns run by themselves. They are named by their names here, not by their ids. */
export class CampaignSchedules {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Has a campaign run every so many days or weeks, in place of the schedule that it has. The times have no zone; the
   * documentation does not say which one counts.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/schedule` (`contactCenter.campaigns.schedules.set`).
   *
   * @throws InvalidArgumentError when the end is not after the start, before anything is sent
   */
  set(
    campaignName: string,
    schedule: RecurringCampaignSchedule,
    options?: RequestOptions,
  ): APIPromise<CampaignScheduled, ContactCenterCampaignsSchedulesSetFailure> {
    const input = () => ({ query: { campaignName, enableSchedule: true }, body: checkSchedule(schedule) });
    return this.#client.call(contactCenterCampaignsSchedulesSet, input, options);
  }

  /**
   * Takes the schedule of a campaign away.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/schedule` (`contactCenter.campaigns.schedules.set`).
   */
  disable(
    campaignName: string,
    options?: RequestOptions,
  ): APIPromise<CampaignScheduled, ContactCenterCampaignsSchedulesSetFailure> {
    const input = { query: { campaignName, enableSchedule: false }, body: {} };
    return this.#client.call(contactCenterCampaignsSchedulesSet, input, options);
  }
}
