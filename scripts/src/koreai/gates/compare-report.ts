import { stringify } from "yaml";

import { printable } from "../../shared/printable.ts";
import { areaSlug } from "./departures.ts";
import type { Verdict } from "./compare.ts";

/** What is left to do in one area or in all, as comments and as entries of a departures file whose reasons have to be written. */
export function compareReport({ missing, problems, stale, unexcused }: Verdict, area: string | undefined): string {
  const wanted = (one: { readonly area: string }): boolean => area === undefined || one.area === area;
  const open = missing.filter(wanted);
  const findings = unexcused.filter(wanted);
  const comments = [
    ...open.map(({ id, method, path }) => `not described: ${id} (${method} ${path})`),
    ...problems,
    ...stale,
  ];
  const files = new Map<string, Record<string, Record<string, string>>>();
  for (const finding of findings) {
    const file = files.get(areaSlug(finding.area)) ?? {};
    files.set(areaSlug(finding.area), file);
    file[finding.of] = Object.assign(file[finding.of] ?? {}, { [finding.what]: finding.detail });
  }
  const lines = comments.map((line) => `# ${printable(line)}\n`);
  const yaml = [...files].map(([name, file]) => `# departures/${name}.yaml\n${stringify(file, { lineWidth: 0 })}`);
  return [...lines, ...yaml, `# ${open.length} entries not described, ${findings.length} findings\n`].join("");
}
