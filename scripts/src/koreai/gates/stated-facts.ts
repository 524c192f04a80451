import { objectOf, type JsonObject } from "../../shared/json.ts";

/** Without remarks in brackets, which tell where something stands. */
function plain(text: string): string {
  return text.replaceAll(/ ?\([^)]*\)/gu, "").trim();
}

/** A scope of the inventory (`builder=A; admin=NA`, one name, `none`) as our pages write it. */
export function statedScope(text: string): JsonObject {
  const told = plain(text);
  if (told === "" || told === "none") return {};
  if (!/^(builder|admin)=/u.test(told)) return { any: told };
  const parts = told.split("; ").map((part): readonly [string, string] => {
    const at = part.indexOf("=");
    return [part.slice(0, at), part.slice(at + 1)];
  });
  return objectOf(parts.filter(([, name]) => name !== "NA"));
}

const COUNTED: Readonly<Record<string, string>> = { request_id: "request", "account+table": "table" };

/** A rate limit of the inventory (`bot: 60/min, 1800/h`) as our pages write it; empty where none is stated. */
export function statedRateLimit(text: string): JsonObject {
  const match = /^([\w+]+): (\d+)\/min(?:, (\d+)\/h)?$/u.exec(plain(text));
  if (match === null) return {};
  const [, scope = "", perMinute, perHour] = match;
  return {
    perMinute: Number(perMinute),
    ...(perHour !== undefined && { perHour: Number(perHour) }),
    scope: COUNTED[scope] ?? scope,
  };
}
