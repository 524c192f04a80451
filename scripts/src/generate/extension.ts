import type { NodeReader } from "./node-reader.ts";
import { readPagination, type PaginationObject } from "./read-pagination.ts";
import type { JsonObject } from "../shared/json.ts";

/** What `x-truewire` says about an operation, checked. */
export interface Extension {
  readonly safe: boolean | undefined;
  readonly idempotent: boolean | undefined;
  /** Kinds of app whose credentials are accepted, where the vendor tells them apart. */
  readonly app: readonly string[] | undefined;
  readonly auth: readonly string[] | undefined;
  readonly pagination: PaginationObject | undefined;
  readonly envelope: string | undefined;
  /** Whether the facts leave no doubt. */
  readonly certain: boolean;
  /** By place and name: parameters that a client can fill in, and whether the server needs them. */
  readonly fills: JsonObject | undefined;
  readonly rateLimit: JsonObject | undefined;
}

/** Facts that are kept for people and other tools; no code comes of them. */
const NOTES = ["alsoOn", "area", "confidence", "entries", "exists", "irregularities", "job", "page", "role", "scope"];
const KEYS = ["app", "auth", "envelope", "fills", "idempotent", "pagination", "rateLimit", "safe", ...NOTES];
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

function readFills(node: NodeReader): JsonObject | undefined {
  if (!node.present) return undefined;
  node.refuseOtherKeys(["header", "query"]);
  for (const [, place] of node.entries()) for (const [, need] of place.entries()) need.booleanOrAbsent();
  return node.object();
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
    app: node.at("app").present ? node.at("app").strings() : undefined,
    auth: node.at("auth").present ? node.at("auth").strings() : undefined,
    pagination: readPagination(node.at("pagination")),
    envelope: node.at("envelope").stringOrAbsent(),
    certain: node.at("confidence").value === "high",
    fills: readFills(node.at("fills")),
    rateLimit: readRateLimit(node.at("rateLimit")),
  };
}
