import { codeSpan } from "../../shared/markdown.ts";
import type { Classification } from "../model/classification.ts";
import type { Wrappers } from "./wrappers.ts";

/**
 * What is left for a person after a synchronisation, as a Markdown task list: operations that no method wraps yet, methods that a break
 * touches, and findings that someone has to look at whatever their level.
 *
 * @returns one line for each task, in a fixed order; none when nothing is left
 */
export function taskList(classification: Classification, wrappers: Wrappers): readonly string[] {
  const unwrapped = classification.matches
    .filter(({ kind, id }) => kind === "added" && !wrappers.has(id))
    .map(({ id, new: now }) => `- [ ] Wrap ${codeSpan(id)} (${codeSpan(`${now?.method ?? ""} ${now?.path ?? ""}`)})`);
  const removed = classification.matches
    .filter(({ kind }) => kind === "removed")
    .flatMap(({ id }) => methodsOf(id, wrappers).map((method) => `- [ ] Remove ${method}: ${codeSpan(id)} is gone`));
  const broken = new Map<string, string[]>();
  for (const { level, operations, fingerprint } of classification.findings) {
    if (level !== "major") continue;
    for (const method of operations.flatMap((id) => methodsOf(id, wrappers))) {
      broken.set(method, [...(broken.get(method) ?? []), fingerprint]);
    }
  }
  const touched = [...broken]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([method, fingerprints]) =>
        `- [ ] Look at ${method}: touched by ${fingerprints.map((each) => codeSpan(each)).join(", ")}`,
    );
  const held = classification.findings
    .filter(({ hold }) => hold === true)
    .map(
      ({ fingerprint, rule }) =>
        `- [ ] Decide about ${codeSpan(fingerprint)} (${codeSpan(rule)}): types cannot tell what it does`,
    );
  return [...unwrapped, ...removed, ...touched, ...held];
}

function methodsOf(operation: string, wrappers: Wrappers): readonly string[] {
  return (wrappers.get(operation) ?? []).map((method) => codeSpan(method));
}
