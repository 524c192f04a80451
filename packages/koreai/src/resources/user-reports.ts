import type { FailureReason, UserOutcome } from "@truewire/core/koreai";
import type { BulkReport } from "../bulk/bulk-call.ts";
import { isRecord } from "../is-record.ts";

/** A user who could not be removed. */
export interface FailedRemoval {
  /** Address of the user, where the removal named users by address. */
  readonly emailId: string | undefined;
  /** The organisation's id of the user, where the removal named users by that. */
  readonly orgUserId: string | undefined;
  readonly reason: FailureReason;
}

/** The report of a removal: `{ msg }`, `{ failedUserDetails }` or both. */
export function readRemoval(body: unknown): BulkReport<FailedRemoval> | undefined {
  if (!isRecord(body)) return undefined;
  const failed = Array.isArray(body.failedUserDetails) ? body.failedUserDetails.filter(isRecord) : undefined;
  if (failed === undefined && typeof body.msg !== "string") return undefined;
  return { message: textOf(body.msg), failed: (failed ?? []).map(toFailedRemoval) };
}

function toFailedRemoval(entry: Record<string, unknown>): FailedRemoval {
  return {
    emailId: typeof entry.emailId === "string" ? entry.emailId : undefined,
    orgUserId: typeof entry.orgUserId === "string" ? entry.orgUserId : undefined,
    reason: toReason(entry.reason),
  };
}

/** `errors` is there in every sample, but an entry without it is no reason to crash. */
function toReason(reason: unknown): FailureReason {
  if (!isRecord(reason)) return { errors: [] };
  return { ...reason, errors: Array.isArray(reason.errors) ? reason.errors : [] };
}

/** The report of a creation or update, whose `failedUserDetails` lists users that went well, too. */
export function readWrite(body: unknown): BulkReport<UserOutcome> | undefined {
  if (!isRecord(body)) return undefined;
  const entries = Array.isArray(body.failedUserDetails) ? body.failedUserDetails.filter(isRecord) : undefined;
  if (entries === undefined && typeof body.msg !== "string") return undefined;
  const failed = (entries ?? []).filter((entry) => !isRecord(entry.userInfo) || entry.userInfo.status !== "success");
  return { message: textOf(body.msg), failed: failed as unknown as UserOutcome[] };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
