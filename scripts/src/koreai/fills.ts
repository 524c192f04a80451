import { objectOf, type JsonObject } from "../shared/json.ts";
import type { OptionalParameter, PageOperation } from "./notation.ts";

/** What a client knows by its options, by place. Pages spell it in several ways, which mean the same to the server. */
const KNOWN = { header: ["accountid", "iid", "token"], query: ["accountid", "botid"] } as const;

/**
 * The header and query parameters that a client fills in from its options where a call leaves them out, and whether the
 * server needs them; `undefined` where there are none.
 */
export function fillsOf({ header = {}, query = {} }: NonNullable<PageOperation["parameters"]> = {}):
  | JsonObject
  | undefined {
  const known = (names: readonly string[], parameters: Readonly<Record<string, OptionalParameter>>): JsonObject =>
    objectOf(
      Object.entries(parameters)
        .filter(([name]) => names.includes(name.toLowerCase()))
        .map(([name, { required = false }]) => [name, required]),
    );
  const fills: readonly (readonly [string, JsonObject])[] = [
    ["header", known(KNOWN.header, header)],
    ["query", known(KNOWN.query, query)],
  ];
  const found = fills.filter(([, parameters]) => Object.keys(parameters).length > 0);
  return found.length === 0 ? undefined : objectOf(found);
}
