import type { Callback, FailedContact } from "@truewire/core/koreai";
import type { BulkReport } from "../../bulk/bulk-call.ts";
import { isRecord } from "../../is-record.ts";

/**
 * The report of a bulk call on contacts. What a failed record holds is not documented; where the server counts more
 * failures than it lists, an empty record stands for each of the others, so that none is taken for a success.
 */
export function readContactReport(body: unknown): BulkReport<FailedContact> | undefined {
  if (!isRecord(body)) return undefined;
  const { failed: count, failedRecords } = body;
  if (typeof count !== "number" && !Array.isArray(failedRecords)) return undefined;
  const listed: readonly FailedContact[] = Array.isArray(failedRecords) ? failedRecords.filter(isRecord) : [];
  const unlisted = Math.max(0, (typeof count === "number" ? count : 0) - listed.length);
  return { message: "", failed: [...listed, ...Array.from({ length: unlisted }, () => ({}))] };
}

/** The report on callbacks: one entry for each, of which some may have been refused. */
export function readCallbacks(body: unknown): BulkReport<Callback> | undefined {
  if (!isRecord(body) || !Array.isArray(body.data)) return undefined;
  const callbacks = body.data.filter(isCallback);
  return {
    message: typeof body.message === "string" ? body.message : "",
    failed: callbacks.filter(({ status }) => /^(fail(ed|ure)?|error)$/i.test(status)),
  };
}

function isCallback(value: unknown): value is Callback {
  return isRecord(value) && typeof value.campaignDialingListId === "string" && typeof value.status === "string";
}
