import { packagesOf } from "../changeset/vendor-packages.ts";
import { strongest } from "../model/level.ts";
import { blockersOf } from "../results/blockers.ts";
import type { VendorResult } from "../results/vendor-result.ts";
import { historyChart, type HistoryPoint } from "./chart.ts";
import { html, type Html } from "./html.ts";
import {
  badge,
  breakBlock,
  findingBlock,
  findingTable,
  healthSection,
  matchList,
  section,
  verdictSection,
} from "./sections.ts";
import { STYLE } from "./style.ts";

/** What the report is about. */
export interface ReportInput {
  readonly results: readonly VendorResult[];
  /** By vendor; absent where nothing is known. */
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
}

/**
 * Renders the report of a synchronisation as one page that needs nothing else: no script, no file, no network. The same input gives the
 * same page.
 */
export function renderReport({ results, history }: ReportInput): string {
  const level = strongest(results.map(({ classification }) => classification.bump));
  const open = results.flatMap(blockersOf).length;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Spec sync: ${level}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <h1>Spec sync ${badge(level)}</h1>
          ${open === 0 ? [] : html`<p><strong>Not to be merged yet</strong>: ${open} to be settled first.</p>`}
        </header>
        <main>
          ${results.length === 0 ? html`<p>Nothing was compared.</p>` : results.map((result) => vendorSection(result, history))}
        </main>
      </body>
    </html> `;
  return page.text;
}

function vendorSection(result: VendorResult, history: ReportInput["history"]): Html {
  const { classification, health, crossCheck, tasks, blockers = [] } = result;
  const { findings, matches, compiler, declarations, decisions } = classification;
  const unused = decisions.filter(({ status }) => status === "unused");
  const breaking = findings.filter(({ level }) => level === "major");
  const held = findings.filter(({ level, hold }) => hold === true && level !== "major");
  const others = findings.filter((finding) => !breaking.includes(finding) && !held.includes(finding));
  const chart = historyChart(
    Object.hasOwn(history, classification.vendor) ? (history[classification.vendor] ?? []) : [],
  );
  const sections = [
    section(
      "To be settled first",
      bullets([
        ...blockers,
        ...unused.map(({ fingerprint }) => `Decision ${fingerprint} belongs to no finding: delete it`),
      ]),
    ),
    section("Breaking", breaking.map(findingBlock)),
    section("What does not compile any more", [...compiler.breaks, ...(declarations?.breaks ?? [])].map(breakBlock)),
    section("For a person to decide", held.map(findingBlock)),
    section("Added", matchList(matches, "added")),
    section("Removed", matchList(matches, "removed")),
    section("Moved", matchList(matches, "moved")),
    section("Renamed upstream", matchList(matches, "renamed")),
    section("Corrections", health === undefined ? [] : [healthSection(health)]),
    section("Documentation and description differ", bullets(crossCheck)),
    section("Left to do", bullets(tasks.map((task) => task.replace(/^- \[ \] /u, "").replaceAll("\\", "")))),
    section(
      "Everything else",
      others.length === 0
        ? []
        : [
            html`<details>
              <summary>${others.length} findings</summary>
              ${findingTable(others)}
            </details>`,
          ],
    ),
    section("Over time", chart === undefined ? [] : [chart]),
  ];
  return html`<section id="${classification.vendor}">
    <h2>${packagesOf(classification.vendor).title}</h2>
    ${verdictSection(classification)}${sections.filter((each) => each !== undefined)}
  </section>`;
}

function bullets(lines: readonly string[]): readonly Html[] {
  return lines.length === 0
    ? []
    : [
        html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`,
      ];
}
