import { parseYaml } from "../../shared/parse-yaml.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { sameJson, type JsonValue } from "../../shared/json.ts";
import { parseOverlay } from "../../spec/overlay/parse-overlay.ts";
import { YamlLines } from "./yaml-lines.ts";

/**
 * An overlay file without some of its actions. Everything else stays as it was written, comments included.
 *
 * @param indexes - which actions go
 * @throws {SpecError} when the file is written in a way that lines cannot be taken out of.
 */
export function withoutActions(text: string, file: string, indexes: ReadonlySet<number>): string {
  if (indexes.size === 0) return text;
  const lines = text.split("\n");
  const items = new YamlLines(text).itemsOf("actions");
  const gone = new Set<number>();
  for (const [index, { first, last }] of items.entries()) {
    if (!indexes.has(index)) continue;
    for (let line = first; line <= last; line += 1) gone.add(line);
  }
  const kept = lines.filter((_line, index) => !gone.has(index + 1));
  const left = items.length - indexes.size;
  const result =
    left > 0
      ? kept
      : kept.map((line) => (/^actions:\s*(?:#.*)?$/u.test(line) ? line.replace("actions:", "actions: []") : line));
  const edited = result.join("\n").replaceAll(/\n{3,}/gu, "\n\n");
  const { actions } = parseOverlay(parseYaml(text, file), file);
  const wanted = actions.filter((_action, index) => !indexes.has(index));
  const found = parseOverlay(parseYaml(edited, file), file).actions;
  // An overlay is made of JSON alone.
  if (!sameJson(wanted as unknown as JsonValue, found as unknown as JsonValue)) {
    throw new SpecError(
      file,
      "/actions",
      "is not written one action below the other: delete the redundant ones by hand",
    );
  }
  return edited;
}
