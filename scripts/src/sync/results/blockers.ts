import { codeSpan } from "../../shared/markdown.ts";
import type { StaleAction } from "../model/overlay-health.ts";
import type { VendorResult } from "./vendor-result.ts";

/** Why nobody may merge the result yet, one line of Markdown each; none when it is ready. */
export function blockersOf({ classification, health, blockers = [] }: VendorResult): readonly string[] {
  const stale = (actions: readonly StaleAction[], what: string): readonly string[] =>
    actions.map(
      ({ file, line, id, detail }) =>
        `Correction ${codeSpan(id)} in ${codeSpan(line === undefined ? file : `${file}:${line}`)} ${what}: ${codeSpan(detail)}`,
    );
  const unused = classification.decisions
    .filter(({ status }) => status === "unused")
    .map(({ fingerprint }) => `Decision ${codeSpan(fingerprint)} belongs to no finding: delete it`);
  return [
    ...stale(health?.noMatch ?? [], "matches nothing"),
    ...stale(health?.upstreamChanged ?? [], "met a third value"),
    ...blockers.map((line) => codeSpan(line)),
    ...unused,
  ];
}
