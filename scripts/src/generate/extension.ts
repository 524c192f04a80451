import type { NodeReader } from "./node-reader.ts";
import { readPagination, type PaginationObject } from "./read-pagination.ts";
import type { JsonObject } from "../shared/json.ts";

/** What `x-truewire` says about an operation, checked. */
export interface Extension {
  readonly safe: boolean | undefined;
  readonly idempotent: boolean | undefined;
  readonly auth: readonly string[] | undefined;
  readonly pagination: PaginationObject | undefined;
  readonly envelope: string | undefined;
  readonly rateLimit: JsonObject | undefined;
}

/** Facts that are kept for people and other tools; no code comes of them. */
const NOTES = ["alsoOn", "app", "area", "confidence", "exists", "irregularities", "job", "page", "role", "scope"];
const KEYS = ["auth", "envelope", "idempotent", "pagination", "rateLimit", "safe", ...NOTES];
const SCOPES = ["bot", "account", "request", "table"];

function readLimit(node: NodeReader): number | undefined {
  const { value } = node;
  if (value === undefined || (typeof value === "number" && Number.isInteger(value) && value > 0)) return value;
  throw node.refusal("must be a whole number above 0");
}

function readRateLimit(node: NodeReader): JsonObject | undefined {
  if (!node.present) return undefined;
  node.refuseOtherKeys(["perMinute", "perHour", "scope"]);
  const perMinute = readLimit(node.at("perMinute"));
  const perHour = readLimit(node.at("perHour"));
  const scope = node.at("scope").string();
  if (!SCOPES.includes(scope)) throw node.at("scope").refusal(`must be one of ${SCOPES.join(", ")}`);
  return { ...(perMinute !== undefined && { perMinute }), ...(perHour !== undefined && { perHour }), scope };
}

/**
 * Reads the `x-truewire` object of an operation.
 *
 * @throws {SpecError} when a key is not known, so that a misspelt one is not silently without effect, or holds what it cannot hold.
 */
export function readExtension(operation: NodeReader): Extension {
  const node = operation.at("x-truewire");
  node.refuseOtherKeys(KEYS);
  return {
    safe: node.at("safe").booleanOrAbsent(),
    idempotent: node.at("idempotent").booleanOrAbsent(),
    auth: node.at("auth").present ? node.at("auth").strings() : undefined,
    pagination: readPagination(node.at("pagination")),
    envelope: node.at("envelope").stringOrAbsent(),
    rateLimit: readRateLimit(node.at("rateLimit")),
  };
}
