import { objectOf, type JsonObject, type JsonValue } from "../shared/json.ts";
import type { OptionalParameter, PageOperation } from "./notation.ts";

/** What a client knows by its options, by place. Pages spell it in several ways, which mean the same to the server. */
const KNOWN = { header: ["accountid", "iid", "token"], query: ["accountid", "botid"] } as const;

/**
 * The header and query parameters that a client fills in where a call leaves them out, and whether the server needs them:
 * what it knows by its options, and the token where that travels elsewhere than in `auth`. `undefined` where there are none.
 */
export function fillsOf({ auth, parameters = {} }: Pick<PageOperation, "auth" | "parameters">): JsonObject | undefined {
  const known = (
    names: readonly string[],
    place: Readonly<Record<string, OptionalParameter>> = {},
  ): readonly (readonly [string, JsonValue])[] =>
    Object.entries(place)
      .filter(([name]) => names.includes(name.toLowerCase()))
      .map(([name, { required = false }]) => [name, required]);
  const header = known(KNOWN.header, parameters.header);
  const fills = {
    header: auth === "bearer" ? [...header, ["authorization", true] as const] : header,
    query: known(KNOWN.query, parameters.query),
  };
  const found = Object.entries(fills).filter(([, entries]) => entries.length > 0);
  return found.length === 0 ? undefined : objectOf(found.map(([place, entries]) => [place, objectOf(entries)]));
}
