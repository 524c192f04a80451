import type { Classification } from "../model/classification.ts";
import type { TypeBreak } from "../model/compiler-verdict.ts";
import type { Finding } from "../model/finding.ts";
import type { Level } from "../model/level.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import type { OverlayHealth, StaleAction } from "../model/overlay-health.ts";
import { RULES, type RuleId } from "../model/rules.ts";
import { html, type Html, type Part } from "./html.ts";

/** A section with a heading, or nothing where it would be empty. */
export function section(title: string, items: readonly Part[]): Html | undefined {
  return items.length === 0
    ? undefined
    : html`<h3>${title}</h3>
        ${items}`;
}

export function badge(level: Level): Html {
  return html`<span class="verdict ${level}">${level}</span>`;
}

function titleOf(rule: string): string {
  return Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : rule;
}

function pair(before: string, after: string): Html {
  const side = (title: string, text: string): Html =>
    html`<div>
      <h4>${title}</h4>
      <pre>${text === "" ? "nothing" : text}</pre>
    </div>`;
  return html`<div class="pair">${side("before", before)}${side("after", after)}</div>`;
}

/** A finding with its old and new type side by side. */
export function findingBlock(finding: Finding): Html {
  const { rule, direction, operations, pointer, before, after, fingerprint, decided } = finding;
  return html`<article>
    <p>
      <strong>${titleOf(rule)}</strong>
      <span class="soft">(${direction}, <code>${rule}</code>, <code>${fingerprint}</code>)</span><br />
      <code>${pointer.new ?? pointer.old ?? ""}</code>
    </p>
    ${decided === undefined ? [] : html`<p>👤 ${decided.by} made this ${finding.level} instead of ${decided.from}: ${decided.reason}</p>`}
    ${operations.length === 0 ? [] : html`<p class="soft">Operations: ${operations.join(", ")}</p>`}
    ${pair(before, after)}
  </article>`;
}

/** What the compiler refused, with old and new type side by side. */
export function breakBlock({ subject, direction, place, before, after }: TypeBreak): Html {
  return html`<article>
    <p><strong>${subject}</strong> <span class="soft">(${direction})</span><br /><code>${place}</code></p>
    ${pair(before, after)}
  </article>`;
}

/** Findings in one line each. */
export function findingTable(findings: readonly Finding[]): Html {
  const rows = findings.map(
    ({ level, rule, direction, pointer, before, after }) =>
      html`<tr>
        <td>${badge(level)}</td>
        <td>${titleOf(rule)} (${direction})</td>
        <td><code>${pointer.new ?? pointer.old ?? ""}</code></td>
        <td><code>${before}</code></td>
        <td><code>${after}</code></td>
      </tr>`,
  );
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>level</th>
          <th>what</th>
          <th>where</th>
          <th>before</th>
          <th>after</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** Operations of one kind of change, as a list. */
export function matchList(matches: readonly OperationMatch[], kind: OperationMatch["kind"]): readonly Html[] {
  const found = matches.filter((match) => match.kind === kind);
  if (found.length === 0) return [];
  const items = found.map(({ id, old, new: now, by }) => {
    const routes = [old, now].flatMap((at) => (at === undefined ? [] : [`${at.method} ${at.path}`]));
    const names = kind === "renamed" ? `, upstream: ${old?.operationId ?? ""} → ${now?.operationId ?? ""}` : "";
    return html`<li>
      <code>${id}</code> ${[...new Set(routes)].join(" → ")}${names}${by === undefined ? "" : ` (by ${by})`}
    </li>`;
  });
  return [
    html`<ul>
      ${items}
    </ul>`,
  ];
}

function staleList(title: string, actions: readonly StaleAction[]): Html | undefined {
  const items = actions.map(
    ({ file, line, id, target, detail }) =>
      html`<li>
        <code>${id}</code> in ${line === undefined ? file : `${file}:${line}`}: ${detail}<br /><code class="soft"
          >${target}</code
        >
      </li>`,
  );
  return actions.length === 0
    ? undefined
    : html`<h3>${title}</h3>
        <ul>
          ${items}
        </ul>`;
}

/** How the corrections fit. */
export function healthSection(health: OverlayHealth): Html {
  const stale = [
    staleList("Settled upstream", health.redundant),
    staleList("Matching nothing", health.noMatch),
    staleList("Meeting a third value", health.upstreamChanged),
  ];
  return html`<p>${health.applied} of ${health.actions} corrections apply.</p>
    ${stale.filter((each) => each !== undefined)}`;
}

/** The verdict and who gave it. */
export function verdictSection({
  bump,
  byRules,
  byCompiler,
  compiler,
  declarations,
  disagreements,
  counts,
}: Classification): Html {
  const packed = declarations === undefined ? "" : ` The package's own declarations are ${declarations.verdict}.`;
  return html`<p>
      ${badge(bump)} The compiler, comparing ${compiler.compared}, says ${byCompiler}; the rules say
      ${byRules}.${packed}
    </p>
    <p class="soft">
      Operations ${counts.old.operations} → ${counts.new.operations}, schemas ${counts.old.schemas} →
      ${counts.new.schemas}.
    </p>
    ${
      disagreements.length === 0
        ? []
        : html`<ul>
            ${disagreements.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }`;
}
