import { codeSpan } from "../../shared/markdown.ts";
import type { Classification } from "../model/classification.ts";
import type { Finding } from "../model/finding.ts";
import { strongest, type Level } from "../model/level.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import { RULES, type RuleId } from "../model/rules.ts";
import { packagesOf } from "../changeset/vendor-packages.ts";
import { renderState } from "./hidden-state.ts";
import { blockersOf } from "../results/blockers.ts";
import type { VendorResult } from "../results/vendor-result.ts";

/** GitHub takes 65,536 characters; the rest is for what it adds by itself. */
export const LONGEST_BODY: number = 60_000;

const LONGEST_VALUE = 160;

/** What the pull request says. */
export interface PullRequestText {
  readonly title: string;
  readonly body: string;
  readonly level: Level;
  /** Why nobody may merge it yet, one line each; none when it is ready. */
  readonly blockers: readonly string[];
}

/** What the text depends on besides the results. */
export interface Circumstances {
  /** Git's id of what is proposed. */
  readonly content: string;
  /** The level that a person has chosen by a label. */
  readonly chosen?: Level | undefined;
}

/**
 * Composes the pull request of a synchronisation. The same results give the same text.
 *
 * What does not fit is left out from the end, with a line that says so: the whole stands in the report that is attached to the run.
 */
export function composePullRequest(
  results: readonly VendorResult[],
  { content, chosen }: Circumstances,
): PullRequestText {
  const level = chosen ?? strongest(results.map(({ classification }) => classification.bump));
  const blockers = results.flatMap(blockersOf);
  const sections = [
    verdict(results, level, chosen),
    ...(blockers.length === 0 ? [] : [list("### Not to be merged yet", blockers)]),
    ...results.flatMap(vendorSections),
    "The changesets in this pull request say the same to users. `docs/spec-sync.md` tells how to go on from here. Commits by people on this branch are never overwritten: from the first one on, it is theirs.",
  ];
  const state = renderState({ level: strongest(results.map(({ classification }) => classification.bump)), content });
  return { title: titleOf(results, level, blockers), body: fitting(sections, state), level, blockers };
}

/** Whether anything happened to the vendor: both are judged in every run. */
function isTelling(result: VendorResult): boolean {
  return result.classification.findings.length > 0 || result.settled.length > 0 || blockersOf(result).length > 0;
}

function titleOf(results: readonly VendorResult[], level: Level, blockers: readonly string[]): string {
  const telling = results.filter(isTelling);
  const named = telling.length === 0 ? results : telling;
  const vendors = named.map(({ classification }) => packagesOf(classification.vendor).title).join(" and ");
  // What is not settled may yet change something for users.
  const none = blockers.length === 0 ? "no change for users" : "needs a person";
  return `Sync ${vendors} with upstream (${level === "none" ? none : level})`;
}

function verdict(results: readonly VendorResult[], level: Level, chosen: Level | undefined): string {
  const lines = results.map(({ classification }) => {
    const { title, client } = packagesOf(classification.vendor);
    const { bump, byRules, byCompiler, compiler, counts } = classification;
    return `- **${title}: ${bump}** for ${codeSpan(client)} (the compiler says ${byCompiler}, comparing ${compiler.compared}; the rules say ${byRules}). ${countsLine(classification)} ${counts.new.operations} operations now.`;
  });
  const person = chosen === undefined ? [] : [`- 👤 A person has labelled this **${level}**, and that is what counts.`];
  return [`## ${level === "none" ? "Nothing changes for users" : `Verdict: ${level}`}`, "", ...lines, ...person].join(
    "\n",
  );
}

function countsLine({ findings, matches }: Classification): string {
  const kinds = (["added", "removed", "moved", "renamed"] as const)
    .map((kind) => [kind, matches.filter((match) => match.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const breaks = findings.filter(({ level }) => level === "major").length;
  return `${[`${breaks} breaking`, ...kinds].join(", ")};`;
}

function vendorSections({ classification, settled, crossCheck, tasks }: VendorResult): readonly string[] {
  const { title } = packagesOf(classification.vendor);
  const { findings, matches, disagreements, decisions } = classification;
  const breaking = findings.filter(({ level }) => level === "major");
  const held = findings.filter(({ hold }) => hold === true);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [`### ${title}: breaking`, breaking.map(findingLine)],
    [`### ${title}: for a person to decide`, held.map(findingLine)],
    [`### ${title}: where compiler and rules disagree`, disagreements.map((line) => codeSpan(line))],
    [`### ${title}: moved or renamed, found again`, matches.flatMap(moveLine)],
    [`### ${title}: corrections that upstream has settled, deleted here`, settled.map((id) => codeSpan(id))],
    [`### ${title}: decided by people`, decisions.filter(({ status }) => status !== "unused").map(decisionLine)],
    [`### ${title}: operations added`, matches.filter(({ kind }) => kind === "added").map(operationLine)],
    [`### ${title}: documentation and description differ`, crossCheck.map((line) => codeSpan(line))],
  ];
  return [
    ...sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => list(heading, lines)),
    ...(tasks.length === 0 ? [] : [[`### ${title}: left to do`, "", ...tasks].join("\n")]),
    ...details(
      title,
      findings.filter(({ level, hold }) => level !== "major" && hold !== true),
    ),
  ];
}

function list(heading: string, lines: readonly string[]): string {
  return [heading, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

function findingLine({ rule, direction, operations, pointer, before, after, fingerprint, decided }: Finding): string {
  const title = Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : codeSpan(rule);
  const where = codeSpan(pointer.new ?? pointer.old ?? "", LONGEST_VALUE);
  const reach =
    operations.length === 0 ? "" : `, ${operations.length} operations, first ${codeSpan(operations[0] ?? "")}`;
  const change = before === "" && after === "" ? "" : `: ${value(before)} → ${value(after)}`;
  const person = decided === undefined ? "" : ` 👤 ${decided.from} before`;
  return `${title} (${direction}) at ${where}${reach}${change} (${codeSpan(fingerprint)})${person}`;
}

function value(text: string): string {
  return text === "" ? "nothing" : codeSpan(text, LONGEST_VALUE);
}

function moveLine({ kind, id, old, new: now, by }: OperationMatch): readonly string[] {
  if (kind !== "moved" && kind !== "renamed") return [];
  const route = (at: OperationMatch["new"]): string => codeSpan(`${at?.method ?? ""} ${at?.path ?? ""}`);
  const change =
    kind === "renamed"
      ? `${codeSpan(old?.operationId ?? "")} → ${codeSpan(now?.operationId ?? "")}`
      : `${route(old)} → ${route(now)}`;
  return [`${codeSpan(id)}: ${change}, recognised by ${by ?? "nothing"}; its name here stays`];
}

function decisionLine({ fingerprint, level, reason, by, status }: Classification["decisions"][number]): string {
  return `👤 ${codeSpan(fingerprint)} counts as **${level}** (${codeSpan(by)}: ${codeSpan(reason)})${status === "redundant" ? ", which it does anyway: delete the decision" : ""}`;
}

function operationLine({ id, new: now }: OperationMatch): string {
  return `${codeSpan(id)} (${codeSpan(`${now?.method ?? ""} ${now?.path ?? ""}`)})`;
}

function details(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => `- ${finding.level}: ${findingLine(finding)}`);
  return [
    `<details><summary>${title}: ${findings.length} further findings</summary>\n\n${lines.join("\n")}\n\n</details>`,
  ];
}

/** As many sections as there is room for; one that is too long is left out as a whole, so that no markup stays open. */
function fitting(sections: readonly string[], state: string): string {
  const omitted = "Something was left out here for want of room; the report attached to the run holds it all.";
  let room = LONGEST_BODY - state.length - omitted.length - 4;
  const kept: string[] = [];
  let left = 0;
  for (const section of sections) {
    if (section.length + 2 > room) {
      left += 1;
      continue;
    }
    room -= section.length + 2;
    kept.push(section);
  }
  return [...kept, ...(left > 0 ? [omitted] : []), state].join("\n\n");
}
