import type { JsonObject } from "../../shared/json.ts";
import { SyncFailure } from "../frame/failure.ts";
import type { StageContext } from "../frame/stage.ts";
import type { HttpClient } from "../http/http-client.ts";
import { readFetchedDescription, readVendored } from "../import/upstream.ts";
import { crossCheck, crossCheckToJson } from "../sources/chatwoot/cross-check.ts";
import { CROSS_CHECK_FILE, type Fetched } from "./fetched.ts";

/** What came of comparing the description with the documentation: a line for people, and the details. */
export interface CrossChecked {
  readonly summary: string;
  readonly data: JsonObject;
}

function described(context: StageContext, fetched: Fetched): JsonObject | undefined {
  if (fetched.status === "unchanged") return readVendored(context.paths, fetched.vendor);
  try {
    return readFetchedDescription(context.work, fetched).document;
  } catch (error) {
    // The import will say what is wrong with it.
    if (error instanceof SyncFailure) return undefined;
    throw error;
  }
}

/**
 * Compares what was fetched, or what is vendored when that is the same, with the documentation pages. It is a second opinion: when the
 * documentation cannot be had, that is told and stops nothing.
 */
export async function crossCheckChatwoot(
  context: StageContext,
  client: HttpClient,
  fetched: Fetched,
): Promise<CrossChecked> {
  context.work.remove(CROSS_CHECK_FILE);
  const document = described(context, fetched);
  if (document === undefined) return { summary: "not compared with the documentation", data: {} };
  try {
    const check = await crossCheck(context, client, document);
    const { documentedOnly, undocumented, unreadable, pages } = check;
    const parts = [
      `${documentedOnly.length} documented only`,
      `${undocumented.length} undocumented`,
      `${unreadable.length} unreadable`,
    ];
    const data = crossCheckToJson(check);
    context.work.writeJson(CROSS_CHECK_FILE, data);
    return { summary: `${pages} documentation pages: ${parts.join(", ")}`, data };
  } catch (error) {
    if (!(error instanceof SyncFailure)) throw error;
    return { summary: `not compared with the documentation (${error.message})`, data: { problem: error.message } };
  }
}
