import { codeSpan, plainText } from "../../shared/markdown.ts";
import type { Classification } from "../model/classification.ts";
import type { Finding } from "../model/finding.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import { RULES, type RuleId } from "../model/rules.ts";
import type { VendorPackages } from "./vendor-packages.ts";

/** A type or value longer than this is cut in the middle: a changelog is read by people. */
const LONGEST_VALUE = 120;

/** How many operations one line names before it counts the rest. */
const MOST_NAMED = 6;

/**
 * Renders the changeset of a synchronisation: what users of the vendor's package, and of the core that carries its description, are told.
 * The text depends on the classification alone.
 *
 * @returns the file's text, or nothing when users can see no change
 */
export function renderChangeset(classification: Classification, packages: VendorPackages): string | undefined {
  if (classification.bump === "none") return undefined;
  const breaking = classification.findings.filter(({ level }) => level === "major");
  const others = classification.findings.filter(({ level }) => level === "minor" || level === "patch");
  const sections = [
    section("**Breaking:**", breaking.map(breakingLine)),
    section("Added:", [...operationLines(classification.matches, "added"), ...ruleLines(others, isAddition)]),
    section(
      "Changed:",
      ruleLines(others, (finding) => !isAddition(finding) && !isMatch(finding) && !isRemoval(finding)),
    ),
    section("Removed:", ruleLines(others, isRemoval)),
    section("Moved:", operationLines(classification.matches, "moved")),
    section("Renamed upstream, with their names here unchanged:", operationLines(classification.matches, "renamed")),
  ].filter((lines) => lines.length > 0);
  return [
    "---",
    `${JSON.stringify(packages.core)}: minor`,
    `${JSON.stringify(packages.client)}: ${classification.bump}`,
    "---",
    "",
    `${packages.title}'s API description was brought up to date.`,
    "",
    sections.map((lines) => lines.join("\n")).join("\n\n"),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, "", ...lines];
}

/** Operations come and go as matches; telling them as findings, too, would tell them twice. */
function isMatch({ rule }: Finding): boolean {
  return rule.startsWith("op.") && rule !== "op.deprecated";
}

function isAddition({ rule }: Finding): boolean {
  return ["schema.added", "req.widened", "res.added", "res.enum.added", "res.error.added"].includes(rule);
}

function isRemoval({ rule }: Finding): boolean {
  return ["res.enum.removed", "res.error.removed"].includes(rule);
}

function breakingLine(finding: Finding): string {
  const before = finding.before === "" ? "nothing" : codeSpan(finding.before, LONGEST_VALUE);
  const after = finding.after === "" ? "nothing" : codeSpan(finding.after, LONGEST_VALUE);
  return `- ${titleOf(finding)}: ${placeOf(finding)}. Before: ${before}. After: ${after}.`;
}

/** One line for each rule and place: what happened, where, to which operations. */
function ruleLines(findings: readonly Finding[], wanted: (finding: Finding) => boolean): readonly string[] {
  return findings
    .filter((finding) => wanted(finding) && !isMatch(finding))
    .map((finding) => `- ${titleOf(finding)}: ${placeOf(finding)}${changeOf(finding)}.`);
}

function changeOf({ before, after }: Finding): string {
  if (before === "" && after === "") return "";
  if (before === "") return `: ${codeSpan(after, LONGEST_VALUE)}`;
  if (after === "") return `, which was ${codeSpan(before, LONGEST_VALUE)}`;
  return `: ${codeSpan(before, LONGEST_VALUE)} became ${codeSpan(after, LONGEST_VALUE)}`;
}

function titleOf({ rule }: Finding): string {
  return Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : plainText(rule);
}

function placeOf({ pointer, operations }: Finding): string {
  const place = codeSpan(lastSteps(pointer.new ?? pointer.old ?? ""), LONGEST_VALUE);
  if (operations.length === 0) return place;
  const named = operations.slice(0, MOST_NAMED).map((id) => codeSpan(id));
  const more = operations.length - named.length;
  return `${place} of ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The end of a pointer: where it begins is told by the operations that it reaches. */
function lastSteps(pointer: string): string {
  const steps = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const structural = new Set(["", "components", "schemas", "properties", "paths", "content", "schema", "responses"]);
  const telling = steps.filter((step) => !structural.has(step));
  return telling.slice(-3).join(".") || "the document";
}

function operationLines(matches: readonly OperationMatch[], kind: OperationMatch["kind"]): readonly string[] {
  return matches.filter((match) => match.kind === kind).map((match) => `- ${codeSpan(match.id)}${routeOf(match)}`);
}

function routeOf({ kind, old, new: now }: OperationMatch): string {
  const route = (at: { readonly method: string; readonly path: string }): string => codeSpan(`${at.method} ${at.path}`);
  if (kind === "renamed" && now !== undefined) return `, which upstream calls ${codeSpan(now.operationId)} now`;
  if (old !== undefined && now !== undefined) return `, from ${route(old)} to ${route(now)}`;
  if (now !== undefined) return ` (${route(now)})`;
  return old === undefined ? "" : ` (${route(old)})`;
}
