import type { APIPromise, BatchError, PagePromise, RequestOptions } from "@truewire/core";
import {
  contactCenterCampaignsCreate,
  contactCenterCampaignsDelete,
  contactCenterCampaignsGet,
  contactCenterCampaignsList,
  contactCenterCampaignsScheduleCallbacks,
  contactCenterCampaignsStartSms,
  contactCenterCampaignsStatus,
  contactCenterCampaignsTrigger,
  contactCenterCampaignsUpdate,
} from "@truewire/core/koreai";
import type {
  Callback,
  CallbackInput,
  Campaign,
  CampaignContactOutcome,
  CampaignContactsRequest,
  CampaignListResult,
  CampaignState,
  CampaignStatusResult,
  CampaignSummary,
  CampaignTriggerResult,
  CampaignType,
  ContactCenterCampaignsCreateFailure,
  ContactCenterCampaignsDeleteFailure,
  ContactCenterCampaignsGetFailure,
  ContactCenterCampaignsListFailure,
  ContactCenterCampaignsScheduleCallbacksFailure,
  ContactCenterCampaignsStartSmsFailure,
  ContactCenterCampaignsStatusFailure,
  ContactCenterCampaignsTriggerFailure,
  ContactCenterCampaignsUpdateFailure,
  CreateCampaignRequest,
  UpdateCampaignRequest,
} from "@truewire/core/koreai";
import { callBulk } from "../../bulk/bulk-call.ts";
import type { BulkOutcome } from "../../bulk/bulk-call.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { CampaignContactLists } from "./campaign-contact-lists.ts";
import { checkCallbacks, checkCampaign, checkCampaignType, checkListing, checkPage } from "./campaign-checks.ts";
import type { CampaignListParams } from "./campaign-checks.ts";
import { CampaignSchedules } from "./campaign-schedules.ts";
import { stateOf } from "./campaign-state.ts";
import { readCallbacks } from "./contact-reports.ts";

/** Which kind of campaign an id belongs to; the server wants to be told. */
export interface CampaignKind {
  readonly campaignType: CampaignType;
}

/**
 * Campaigns of calls and of text messages, in the second version of the API. A campaign's `dialingMode` tells that it
 * calls, its `format` that it writes. Every method wants `accountId`, and an app with the scope Campaign Management.
 */
export class Campaigns {
  /** The lists of contacts that campaigns work through. */
  readonly contactLists: CampaignContactLists;
  /** When campaigns run by themselves. */
  readonly schedules: CampaignSchedules;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.contactLists = new CampaignContactLists(client);
    this.schedules = new CampaignSchedules(client);
  }

  /**
   * Creates a campaign. `campaignType` and `dialingMode` or `format` say which kind, and with it what else is wanted:
   * an agentless call or an advanced text message its `experienceFlowName`, a progressive call a `queue_name`, a preview
   * call `maxSkips`, too, and a simple text message its `message`, whose text is sent in base64.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign` (`contactCenter.campaigns.create`), which is never repeated
   * once it may have been acted upon.
   *
   * @throws InvalidArgumentError for texts and numbers beyond the documented limits, before anything is sent
   */
  create(
    campaign: CreateCampaignRequest,
    options?: RequestOptions,
  ): APIPromise<Campaign, ContactCenterCampaignsCreateFailure> {
    const input = () => ({ query: { campaignType: checkCampaign(campaign).campaignType }, body: campaign });
    return this.#client.call(contactCenterCampaignsCreate, input, options, ({ data }) => data);
  }

  /**
   * Stands on `GET /campaign/api/v2/public/{botId}/campaign/{campaignId}` (`contactCenter.campaigns.get`).
   *
   * @returns the campaign, whose id is under `_id` here
   */
  get(campaignId: string, options?: RequestOptions): APIPromise<Campaign, ContactCenterCampaignsGetFailure> {
    return this.#client.call(contactCenterCampaignsGet, { path: { campaignId } }, options, ({ data }) => data);
  }

  /**
   * Walks over the campaigns of one kind. Rows of calls carry their id under `_id`, those of text messages under `id`.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/getAllCampaignDetails` (`contactCenter.campaigns.list`),
   * which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError when `endDate` is before `startDate` or a `page` is given, before anything is sent
   */
  list(
    params: CampaignListParams,
    options?: RequestOptions,
  ): PagePromise<CampaignSummary, CampaignListResult, ContactCenterCampaignsListFailure> {
    return paginate(this.#client, contactCenterCampaignsList, () => ({ body: checkListing(params) }), options);
  }

  /**
   * **Replaces** the settings of a campaign: what is left out is not kept.
   *
   * Stands on `PUT /campaign/api/v2/public/{botId}/campaign/{campaignId}` (`contactCenter.campaigns.update`).
   *
   * @throws InvalidArgumentError for texts and numbers beyond the documented limits, before anything is sent
   */
  update(
    campaignId: string,
    campaign: UpdateCampaignRequest,
    options?: RequestOptions,
  ): APIPromise<Campaign, ContactCenterCampaignsUpdateFailure> {
    const input = () => {
      const { campaignType } = checkCampaign(campaign);
      return { path: { campaignId }, query: { campaignType }, body: campaign };
    };
    return this.#client.call(contactCenterCampaignsUpdate, input, options, ({ data }) => data);
  }

  /**
   * Stands on `DELETE /campaign/api/v2/public/{botId}/campaign/{campaignId}` (`contactCenter.campaigns.delete`).
   *
   * @returns the campaign as it was
   */
  delete(
    campaignId: string,
    kind: CampaignKind,
    options?: RequestOptions,
  ): APIPromise<Campaign, ContactCenterCampaignsDeleteFailure> {
    const input = () => ({ path: { campaignId }, query: { campaignType: checkCampaignType(kind).campaignType } });
    return this.#client.call(contactCenterCampaignsDelete, input, options, ({ data }) => data);
  }

  /**
   * Starts a campaign. The two kinds are documented with different paths.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/trigger/{campaignId}` (`contactCenter.campaigns.trigger`) for
   * calls and on `POST /campaign/api/v2/public/{botId}/campaign/{campaignId}` (`contactCenter.campaigns.startSms`) for text
   * messages; neither is repeated once it may have been acted upon.
   */
  start(
    campaignId: string,
    kind: CampaignKind,
    options?: RequestOptions,
  ): APIPromise<CampaignTriggerResult, ContactCenterCampaignsTriggerFailure | ContactCenterCampaignsStartSmsFailure> {
    const path = { campaignId };
    if (kind?.campaignType === "sms") {
      const input = { path, query: { campaignType: "sms", trigger: "play" }, body: {} } as const;
      return this.#client.call(contactCenterCampaignsStartSms, input, options);
    }
    return this.#trigger(campaignId, kind, "play", options);
  }

  /**
   * Stops a campaign.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/trigger/{campaignId}` (`contactCenter.campaigns.trigger`).
   */
  stop(
    campaignId: string,
    kind: CampaignKind,
    options?: RequestOptions,
  ): APIPromise<CampaignTriggerResult, ContactCenterCampaignsTriggerFailure> {
    return this.#trigger(campaignId, kind, "stop", options);
  }

  #trigger(
    campaignId: string,
    kind: CampaignKind,
    trigger: "play" | "stop",
    options: RequestOptions | undefined,
  ): APIPromise<CampaignTriggerResult, ContactCenterCampaignsTriggerFailure> {
    const input = () => {
      const { campaignType } = checkCampaignType(kind);
      return { path: { campaignId }, query: { campaignType, trigger }, body: {} };
    };
    return this.#client.call(contactCenterCampaignsTrigger, input, options);
  }

  /**
   * Tells how far a campaign has come.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/{campaignId}/status` (`contactCenter.campaigns.status`), which
   * only reads and is repeated freely.
   */
  status(campaignId: string, options?: RequestOptions): APIPromise<CampaignState, ContactCenterCampaignsStatusFailure> {
    const input = { path: { campaignId }, query: { view: "status" } } as const;
    return this.#client.call(contactCenterCampaignsStatus, input, options, stateOf);
  }

  /**
   * Walks over the contacts of a campaign of calls, with what came of each. At most 100 a page.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/{campaignId}/status` (`contactCenter.campaigns.status`), which
   * only reads and is repeated freely.
   *
   * @throws InvalidArgumentError for a `limit` outside 1 to 100, before anything is sent
   */
  listContacts(
    campaignId: string,
    params: CampaignContactsRequest = {},
    options?: RequestOptions,
  ): PagePromise<CampaignContactOutcome, CampaignStatusResult, ContactCenterCampaignsStatusFailure> {
    const input = () => ({ path: { campaignId }, query: { view: "contacts" as const }, body: checkPage(params) });
    return paginate(this.#client, contactCenterCampaignsStatus, input, options);
  }

  /**
   * Has contacts called at given times. Some may be refused, for instance those in the past: see `outcome` and `failed`.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/{campaignInstanceId}/callContactAt`
   * (`contactCenter.campaigns.scheduleCallbacks`), which is never repeated once it may have been acted upon.
   *
   * @param campaignInstanceId - of a started campaign, from {@link Campaigns.start}
   * @throws InvalidArgumentError when there is no callback, or one without a time, before anything is sent
   * @throws BatchError when none was accepted
   */
  scheduleCallbacks(
    campaignInstanceId: string,
    callbacks: readonly CallbackInput[],
    options?: RequestOptions,
  ): APIPromise<BulkOutcome<Callback>, ContactCenterCampaignsScheduleCallbacksFailure | BatchError<Callback>> {
    const operation = contactCenterCampaignsScheduleCallbacks;
    const input = () => {
      const body = [...checkCallbacks(callbacks)];
      return { input: { path: { campaignInstanceId }, body }, requested: body.length };
    };
    return callBulk(this.#client, { operation, input, read: readCallbacks }, options);
  }
}
