import type {
  CursorPagination,
  IdPagination,
  OffsetPagination,
  PageNumberPagination,
} from "../../../packages/core/src/operation.ts";
import type { JsonObject, JsonValue } from "../shared/json.ts";
import type { NodeReader } from "./node-reader.ts";

/** How one key of a pagination object is checked. */
interface Field {
  readonly expected: string;
  readonly required: boolean;
  readonly fits: (node: NodeReader) => boolean;
}

type Fields<Style> = { readonly [Key in keyof Style]-?: Field };

/** A value that may be left out. */
function optional(expected: string, fits: (value: JsonValue | undefined, node: NodeReader) => boolean): Field {
  return { expected, required: false, fits: (node) => fits(node.value, node) };
}

function required(field: Field): Field {
  return { ...field, required: true };
}

function oneOf(...values: readonly JsonValue[]): Field {
  return optional(values.map(String).join(" or "), (value) => value !== undefined && values.includes(value));
}

const TEXT = optional("text", (value) => typeof value === "string");
const SIZE = optional("a whole number above 0", (value) => Number.isInteger(value) && Number(value) > 0);
const SORT = optional(
  "{ param, value }",
  (_value, node) =>
    ["param", "value"].every((key) => typeof node.at(key).value === "string") && node.entries().length === 2,
);

const BASE = {
  items: required(TEXT),
  key: TEXT,
  total: TEXT,
  more: TEXT,
  pageSize: SIZE,
  sort: SORT,
  in: oneOf("query", "body"),
  param: required(TEXT),
};

/** The contract's own keys, so that a style that gains one cannot be forgotten here. */
const PAGE: Fields<PageNumberPagination> = {
  ...BASE,
  style: required(oneOf("page")),
  first: oneOf(0, 1),
  limit: TEXT,
  totalPages: TEXT,
};
const OFFSET: Fields<OffsetPagination> = { ...BASE, style: required(oneOf("offset")), limit: TEXT };
const ID: Fields<IdPagination> = {
  ...BASE,
  style: required(oneOf("id")),
  direction: required(oneOf("before", "after")),
};
const CURSOR: Fields<CursorPagination> = { ...BASE, style: required(oneOf("cursor")), cursor: required(TEXT) };

const STYLES: ReadonlyMap<string, Readonly<Record<string, Field>>> = new Map<string, Readonly<Record<string, Field>>>([
  ["page", PAGE],
  ["offset", OFFSET],
  ["id", ID],
  ["cursor", CURSOR],
]);

/** A `Pagination` of the contract, checked key by key. */
export type PaginationObject = JsonObject;

/**
 * Reads `x-truewire.pagination`.
 *
 * @throws {SpecError} when a key is unknown, missing, or holds what the contract's type does not.
 */
export function readPagination(node: NodeReader): PaginationObject | undefined {
  if (!node.present) return undefined;
  const style = node.at("style");
  const fields = STYLES.get(style.string());
  if (fields === undefined) throw style.refusal(`must be one of ${[...STYLES.keys()].join(", ")}`);
  node.refuseOtherKeys(Object.keys(fields));
  for (const [key, field] of Object.entries(fields)) {
    const child = node.at(key);
    if (child.present ? !field.fits(child) : field.required) throw child.refusal(`must be ${field.expected}`);
  }
  return node.object();
}
