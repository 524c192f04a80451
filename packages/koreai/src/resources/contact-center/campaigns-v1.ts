import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterCampaignsV1Create,
  contactCenterCampaignsV1Delete,
  contactCenterCampaignsV1Get,
  contactCenterCampaignsV1List,
  contactCenterCampaignsV1Status,
  contactCenterCampaignsV1Trigger,
  contactCenterCampaignsV1Update,
} from "@truewire/core/koreai";
import type {
  Campaign,
  CampaignContactOutcome,
  CampaignContactsRequest,
  CampaignListResult,
  CampaignState,
  CampaignStatusResult,
  CampaignSummary,
  CampaignTriggerResult,
  ContactCenterCampaignsV1CreateFailure,
  ContactCenterCampaignsV1DeleteFailure,
  ContactCenterCampaignsV1GetFailure,
  ContactCenterCampaignsV1ListFailure,
  ContactCenterCampaignsV1StatusFailure,
  ContactCenterCampaignsV1TriggerFailure,
  ContactCenterCampaignsV1UpdateFailure,
  CreateCampaignV1Request,
  CreatedCampaignId,
  UpdateCampaignV1Request,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { checkCampaign, checkCampaignType, checkListing, checkPage } from "./campaign-checks.ts";
import type { CampaignListParams } from "./campaign-checks.ts";
import { CampaignContactListsV1 } from "./campaign-contact-lists-v1.ts";
import { stateOf } from "./campaign-state.ts";
import type { CampaignKind } from "./campaigns.ts";

/**
 * Campaigns in the first version of the API, which knows neither schedules nor callbacks nor lists of numbers not to be
 * called. Use `campaigns` where your instance has the second version. Every method wants `accountId`, and an app with
 * the scope Campaign Management.
 */
export class CampaignsV1 {
  /** The lists of contacts that campaigns work through. */
  readonly contactLists: CampaignContactListsV1;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.contactLists = new CampaignContactListsV1(client);
  }

  /**
   * Creates a campaign; `campaignType` and `dialingMode` or `format` say which kind.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/campaign` (`contactCenter.campaignsV1.create`), which is never
   * repeated once it may have been acted upon.
   *
   * @returns the campaign; of a preview call its id alone, under `campId`
   * @throws InvalidArgumentError for texts and numbers beyond the documented limits, before anything is sent
   */
  create(
    campaign: CreateCampaignV1Request,
    options?: RequestOptions,
  ): APIPromise<Campaign | CreatedCampaignId, ContactCenterCampaignsV1CreateFailure> {
    const input = () => ({ query: { campaignType: checkCampaign(campaign).campaignType }, body: campaign });
    return this.#client.call(contactCenterCampaignsV1Create, input, options, ({ data }) => data);
  }

  /**
   * Stands on `GET /agentassist/api/v1/public/{botId}/campaign/{campaignId}` (`contactCenter.campaignsV1.get`).
   */
  get(campaignId: string, options?: RequestOptions): APIPromise<Campaign, ContactCenterCampaignsV1GetFailure> {
    return this.#client.call(contactCenterCampaignsV1Get, { path: { campaignId } }, options, ({ data }) => data);
  }

  /**
   * Walks over the campaigns of one kind.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/campaign/getAllCampaignDetails` (`contactCenter.campaignsV1.list`),
   * which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when `endDate` is before `startDate` or a `page` is given, before anything is sent
   */
  list(
    params: CampaignListParams,
    options?: RequestOptions,
  ): PagePromise<CampaignSummary, CampaignListResult, ContactCenterCampaignsV1ListFailure> {
    return paginate(this.#client, contactCenterCampaignsV1List, () => ({ body: checkListing(params) }), options);
  }

  /**
   * **Replaces** the settings of a campaign: what is left out is not kept.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/campaign/{campaignId}` (`contactCenter.campaignsV1.update`).
   *
   * @throws InvalidArgumentError for texts and numbers beyond the documented limits, before anything is sent
   */
  update(
    campaignId: string,
    campaign: UpdateCampaignV1Request,
    options?: RequestOptions,
  ): APIPromise<Campaign, ContactCenterCampaignsV1UpdateFailure> {
    const input = () => {
      const { campaignType } = checkCampaign(campaign);
      return { path: { campaignId }, query: { campaignType }, body: campaign };
    };
    return this.#client.call(contactCenterCampaignsV1Update, input, options, ({ data }) => data);
  }

  /**
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/campaign/{campaignId}` (`contactCenter.campaignsV1.delete`).
   *
   * @returns the campaign as it was
   */
  delete(
    campaignId: string,
    kind: CampaignKind,
    options?: RequestOptions,
  ): APIPromise<Campaign, ContactCenterCampaignsV1DeleteFailure> {
    const input = () => ({ path: { campaignId }, query: { campaignType: checkCampaignType(kind).campaignType } });
    return this.#client.call(contactCenterCampaignsV1Delete, input, options, ({ data }) => data);
  }

  /**
   * Starts a campaign.
   *
   * Stands on `POST /campaign/api/v1/public/{botId}/campaign/{campaignId}` (`contactCenter.campaignsV1.trigger`), which is
   * never repeated once it may have been acted upon.
   */
  start(
    campaignId: string,
    kind: CampaignKind,
    options?: RequestOptions,
  ): APIPromise<CampaignTriggerResult, ContactCenterCampaignsV1TriggerFailure> {
    return this.#trigger(campaignId, kind, "play", options);
  }

  /**
   * Stops a campaign.
   *
   * Stands on `POST /campaign/api/v1/public/{botId}/campaign/{campaignId}` (`contactCenter.campaignsV1.trigger`).
   */
  stop(
    campaignId: string,
    kind: CampaignKind,
    options?: RequestOptions,
  ): APIPromise<CampaignTriggerResult, ContactCenterCampaignsV1TriggerFailure> {
    return this.#trigger(campaignId, kind, "stop", options);
  }

  #trigger(
    campaignId: string,
    kind: CampaignKind,
    trigger: "play" | "stop",
    options: RequestOptions | undefined,
  ): APIPromise<CampaignTriggerResult, ContactCenterCampaignsV1TriggerFailure> {
    const input = () => {
      const { campaignType } = checkCampaignType(kind);
      return { path: { campaignId }, query: { campaignType, trigger }, body: {} };
    };
    return this.#client.call(contactCenterCampaignsV1Trigger, input, options);
  }

  /**
   * Tells how far a campaign has come.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/campaign/{campaignId}/status`
   * (`contactCenter.campaignsV1.status`), which only reads and is repeated freely.
   */
  status(
    campaignId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignState, ContactCenterCampaignsV1StatusFailure> {
    const input = { path: { campaignId }, query: { view: "status" } } as const;
    return this.#client.call(contactCenterCampaignsV1Status, input, options, stateOf);
  }

  /**
   * Walks over the contacts of a campaign of calls, with what came of each. At most 100 a page.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/campaign/{campaignId}/status`
   * (`contactCenter.campaignsV1.status`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError for a `limit` outside 1 to 100, before anything is sent
   */
  listContacts(
    campaignId: string,
    params: CampaignContactsRequest = {},
    options?: RequestOptions,
  ): PagePromise<CampaignContactOutcome, CampaignStatusResult, ContactCenterCampaignsV1StatusFailure> {
    const input = () => ({ path: { campaignId }, query: { view: "contacts" as const }, body: checkPage(params) });
    return paginate(this.#client, contactCenterCampaignsV1Status, input, options);
  }
}
