import { isObject, own, type JsonObject } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { LEVELS, type Level } from "../model/level.ts";

/** What the pull request's text remembers between runs, where people do not see it. */
export interface HiddenState {
  /** Level of the label that the last run has set. */
  readonly level: Level;
  /** Git's id of what the last run has proposed. */
  readonly content: string;
}

const MARK = "truewire-sync";

/** An HTML comment, which nothing inside of it can end. */
export function renderState({ level, content }: HiddenState): string {
  const json = JSON.stringify({ level, content }).replaceAll(/[<>&-]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
  return `<!-- ${MARK} ${json} -->`;
}

/** The state that a text holds; `undefined` where there is none, or none that makes sense. */
export function readState(body: string): HiddenState | undefined {
  const json = new RegExp(`<!-- ${MARK} (\\{[^\\n]*\\}) -->`, "u").exec(body)?.[1];
  if (json === undefined) return undefined;
  const value = parsed(json);
  const level = LEVELS.find((each) => each === own(value, "level"));
  const content = own(value, "content");
  return level === undefined || typeof content !== "string" || !/^[0-9a-f]{40,64}$/u.test(content)
    ? undefined
    : { level, content };
}

function parsed(json: string): JsonObject {
  try {
    const value = parseJson(json, "pull request");
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
