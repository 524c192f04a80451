import { compareText, isArray, isObject, type JsonValue } from "../../../shared/json.ts";

function collect(value: JsonValue, path: string, keys: Set<string>, depth: number): void {
  if (depth > 50) return;
  if (isArray(value)) {
    for (const item of value) collect(item, `${path}[]`, keys, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, child] of Object.entries(value)) {
    const inner = path === "" ? name : `${path}.${name}`;
    keys.add(inner);
    collect(child, inner, keys, depth + 1);
  }
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    // Many samples are no JSON; their keys can be told all the same.
    return undefined;
  }
}

/** From the first brace to the last: what comes before is a command, what comes after its end. */
function bodyOf(sample: string): string {
  const start = sample.search(/\[|(?<!\{)\{(?!\{)/u);
  const end = Math.max(sample.lastIndexOf("}"), sample.lastIndexOf("]"));
  return start === -1 || end < start ? "" : sample.slice(start, end + 1);
}

/** The keys of a sample: dotted where it is JSON, else bare names in front of colons. Values are not looked at. Sorted, once each. */
export function keysOfSample(sample: string): readonly string[] {
  const withoutHeaders = sample
    .replaceAll(/\s(?:-H|--header)\s+(?:'[^']*'|"[^"]*")/gu, " ")
    .replaceAll(/https?:\/\/[^\s'"]+/giu, "");
  const body = bodyOf(withoutHeaders);
  const keys = new Set<string>();
  const value = parsed(body);
  if (value !== undefined) collect(value, "", keys, 0);
  else for (const [, name = ""] of body.matchAll(/["“]([^"“”\n]{1,100})["”]\s*:/gu)) keys.add(name);
  return [...keys].sort(compareText);
}
