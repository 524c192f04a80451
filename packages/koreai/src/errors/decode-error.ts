import type { DecodedError } from "@truewire/core";
import { isRecord } from "../is-record.ts";

/**
 * Reads an error answer of Kore.ai, which comes in several shapes:
 *
 * - `{ errors: [{ msg, code }] }`: most failures
 * - `{ errors: [{ message, code }] }`: missing scopes
 * - `{ failedUserDetails: [{ emailId, reason: { errors, message } }] }`: user administration
 * - `[{ userInfo: { status: "failure", reason } }]`: look-ups
 * - `{ msg }`, `{ message }`, `{ error }`, plain text or HTML: gateways and limits
 *
 * No documentation names the status of a bad token or a missing scope, so a message about the scope counts as a missing
 * permission, and a message about the token asks for a fresh one.
 */
export function decodeError(status: number, body: unknown): DecodedError {
  const { message, code } = read(body);
  const told = message ?? statusSentence(status);
  return {
    message: told,
    code,
    ...(status === 401 && scopeMessages.test(told) ? { permission: true } : {}),
    ...(isRefusedToken(status, told) ? { reauthenticate: true } : {}),
  };
}

/** No page ties what is said of a token to a status, so the words count beside it. */
function isRefusedToken(status: number, told: string): boolean {
  if (scopeMessages.test(told)) return false;
  return status === 401 || ((status === 400 || status === 403) && /verifying the jwt|invalid access token/i.test(told));
}

/** What a body says of a failure, where it says anything. */
export function readMessage(body: unknown): string | undefined {
  return read(body).message;
}

const scopeMessages = /scope|permission|unauthori[sz]ed to|not allowed/i;

interface ReadBody {
  message?: string | undefined;
  code?: string | number | undefined;
}

function read(body: unknown): ReadBody {
  if (typeof body === "string") return { message: readText(body) };
  if (Array.isArray(body)) return readFirst(body.map((item) => readReason(isRecord(item) ? item.userInfo : undefined)));
  if (!isRecord(body)) return {};
  if (Array.isArray(body.errors)) return readFirst(body.errors.map(readEntry));
  if (Array.isArray(body.failedUserDetails)) return readFirst(body.failedUserDetails.map(readFailedUser));
  const own = readEntry(body);
  if (own.message !== undefined) return own;
  return typeof body.error === "string" ? { message: body.error } : readEntry(body.error);
}

/** The first entry that says something speaks for all; how many more there are is told. */
function readFirst(entries: readonly ReadBody[]): ReadBody {
  const telling = entries.filter((entry) => entry.message !== undefined);
  const [first] = telling;
  if (first === undefined) return {};
  const more = telling.length - 1;
  return { message: more > 0 ? `${first.message} (and ${more} more)` : first.message, code: first.code };
}

function readFailedUser(entry: unknown): ReadBody {
  if (!isRecord(entry)) return {};
  return isRecord(entry.reason) ? readReason(entry) : readReason(entry.userInfo);
}

function readReason(holder: unknown): ReadBody {
  if (!isRecord(holder) || !isRecord(holder.reason)) return {};
  const { errors } = holder.reason;
  const inner = Array.isArray(errors) ? readFirst(errors.map(readEntry)) : {};
  return inner.message === undefined ? readEntry(holder.reason) : inner;
}

function readEntry(entry: unknown): ReadBody {
  if (typeof entry === "string") return { message: readText(entry) };
  if (!isRecord(entry)) return {};
  const message = [entry.msg, entry.message, entry.status_msg].find((text) => typeof text === "string" && text !== "");
  const { code } = entry;
  return {
    message: typeof message === "string" ? message : undefined,
    code: typeof code === "string" || typeof code === "number" ? code : undefined,
  };
}

/** A short plain text is the message; a page of HTML from a gateway is not. */
function readText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" || trimmed.startsWith("<") || trimmed.length > 300 ? undefined : trimmed;
}

function statusSentence(status: number): string {
  if (status === 429) return "The rate limit has been reached.";
  return status >= 500 ? "The server, or a gateway before it, failed." : "The server gave no reason.";
}
