import { InvalidArgumentError } from "@truewire/core";
import type {
  CallbackInput,
  CampaignContactsRequest,
  CampaignType,
  CreateCampaignRequest,
  CreateCampaignV1Request,
  ListCampaignsRequest,
  RecurringCampaignSchedule,
  SmsMessageInput,
  UpdateCampaignRequest,
  UpdateCampaignV1Request,
  VoiceDialingStrategyInput,
} from "@truewire/core/koreai";
import { requireLength, requireWithin } from "../../arguments/limits.ts";
import { requireEntries, requireTexts } from "../../arguments/lists.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";

/** Everything that campaigns are made of or changed to, in both versions. */
type CampaignInput = CreateCampaignRequest | CreateCampaignV1Request | UpdateCampaignRequest | UpdateCampaignV1Request;

/** The documented bounds of what says how a voice campaign dials. */
const bounds = [
  ["maxAttemptsPerRecord", 1, 100],
  ["defaultRetryPeriod", 1, 1440],
  ["maxRingTime", 5, 120],
] as const satisfies readonly (readonly [name: keyof VoiceDialingStrategyInput, least: number, most: number])[];

/**
 * Refuses a campaign beyond the documented limits.
 *
 * @throws InvalidArgumentError naming the field
 */
export function checkCampaign<Campaign extends CampaignInput>(campaign: Campaign): Campaign {
  const { contactLists, dialingStrategy } = requireObject<CampaignInput>("campaign", campaign);
  checkCampaignType(campaign);
  checkNames(campaign);
  requireTexts("contactLists", contactLists);
  if ("message" in campaign) checkMessage(campaign.message);
  requireObject("dialingStrategy", dialingStrategy);
  for (const [name, least, most] of bounds) {
    const value: unknown = (dialingStrategy as Partial<VoiceDialingStrategyInput>)[name];
    requireWithin(`dialingStrategy.${name}`, value, least, most);
  }
  return campaign;
}

function checkMessage(message: SmsMessageInput | undefined): void {
  // By its types a message has one of them only; a program without types may give both.
  const { templateId, template_name: name }: { templateId?: unknown; template_name?: unknown } = message ?? {};
  if (name === undefined || !templateId) return;
  throw new InvalidArgumentError("message.templateId", "left out where template_name is given", templateId);
}

/** @throws InvalidArgumentError unless the kind of campaign is one of the two */
export function checkCampaignType<Kind extends { readonly campaignType: CampaignType }>(params: Kind): Kind {
  const { campaignType } = requireParams(params);
  if (campaignType === "voice" || campaignType === "sms") return params;
  throw new InvalidArgumentError("campaignType", '"voice" or "sms"', campaignType);
}

/** @throws InvalidArgumentError for a name of more than 48 or a description of more than 256 characters */
export function checkNames<Named extends { readonly name?: string; readonly description?: string }>(
  named: Named,
): Named {
  requireLength("name", named.name, 48);
  requireLength("description", named.description, 256);
  return named;
}

/** Which campaigns to list; further ones are asked for by `skip`, so that there is no `page`. */
export type CampaignListParams = Omit<ListCampaignsRequest, "page">;

/** @throws InvalidArgumentError for a kind that is none, a page beside `skip`, or an end before the start */
export function checkListing(params: CampaignListParams): CampaignListParams {
  const { type, startDate, endDate, page } = requireParams<ListCampaignsRequest>(params);
  // The server takes both and documents neither over the other.
  if (page !== undefined) throw new InvalidArgumentError("page", "left out: pages follow each other by skip", page);
  if (type !== "voice" && type !== "sms") throw new InvalidArgumentError("type", '"voice" or "sms"', type);
  const start = startDate === undefined ? -Infinity : requireInstant("startDate", startDate);
  const end = endDate === undefined ? Infinity : requireInstant("endDate", endDate);
  if (end < start) throw new InvalidArgumentError("endDate", "no earlier than startDate", endDate);
  return params;
}

/** @throws InvalidArgumentError for times of another form, or an end that is not after the start */
export function checkSchedule(schedule: RecurringCampaignSchedule): RecurringCampaignSchedule {
  const { startDateTime, endDateTime, recurrenceObject } = requireObject("schedule", schedule);
  requireLocalTime("startDateTime", startDateTime);
  requireLocalTime("endDateTime", endDateTime);
  // Both have one form, in which the order of texts is that of times.
  if (endDateTime <= startDateTime) {
    throw new InvalidArgumentError("endDateTime", "later than startDateTime", endDateTime);
  }
  requireObject("recurrenceObject", recurrenceObject);
  const { dailyDetails, weeklyDetails } = recurrenceObject;
  if (dailyDetails !== undefined && weeklyDetails !== undefined) {
    throw new InvalidArgumentError(
      "recurrenceObject.weeklyDetails",
      "left out where dailyDetails is given",
      weeklyDetails,
    );
  }
  return schedule;
}

/** @throws InvalidArgumentError when there is none, or one names no contact or no time */
export function checkCallbacks(callbacks: readonly CallbackInput[]): readonly CallbackInput[] {
  requireEntries("callbacks", callbacks);
  for (const [index, { campaignDialingListId, timeToContact }] of callbacks.entries()) {
    requireTexts(`callbacks[${index}].campaignDialingListId`, [campaignDialingListId]);
    requireInstant(`callbacks[${index}].timeToContact`, timeToContact);
  }
  return callbacks;
}

/** @throws InvalidArgumentError for a page before the first or a limit outside 1 to 100 */
export function checkPage(params: CampaignContactsRequest): CampaignContactsRequest {
  const { page, limit } = requireParams(params);
  requireWithin("page", page, 1);
  requireWithin("limit", limit, 1, 100);
  return params;
}

function requireInstant(name: string, value: unknown): number {
  const instant = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new InvalidArgumentError(name, "a date and time in ISO 8601", value);
}

function requireLocalTime(name: string, value: unknown): void {
  const isLocalTime = typeof value === "string" && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value);
  if (isLocalTime && !Number.isNaN(Date.parse(value.replace(" ", "T")))) return;
  throw new InvalidArgumentError(name, "a date and time as YYYY-MM-DD HH:mm:ss", value);
}
