import { stringify } from "yaml";

import { printable } from "../../shared/printable.ts";
import { areaSlug } from "./departures.ts";
import type { Verdict } from "./compare.ts";

/** What is left to do in one area or in all, as comments and as entries of a departures file whose reasons have to be written. */
export function compareReport(
  { missing, pairs, problems, stale, unexcused }: Verdict,
  area: string | undefined,
): string {
  const wanted = (other: string): boolean => area === undefined || other === area;
  const areas = new Map(pairs.map(({ entry }) => [entry.id, entry.area]));
  const open = missing.filter((entry) => wanted(entry.area));
  const findings = unexcused.filter(({ of }) => wanted(areas.get(of) ?? area ?? ""));
  const comments = [
    ...open.map(({ id, method, path }) => `not described: ${id} (${method} ${path})`),
    ...problems,
    ...stale,
  ];
  const byEntry = new Map<string, Record<string, string>>();
  for (const { of, what, detail } of findings) byEntry.set(of, { ...byEntry.get(of), [what]: detail });
  const files = [...new Set([...byEntry.keys()].map((id) => areaSlug(areas.get(id) ?? "")))];
  const yaml = files.map((file) => {
    const own = [...byEntry].filter(([id]) => areaSlug(areas.get(id) ?? "") === file);
    return `# departures/${file}.yaml\n${stringify(Object.fromEntries(own), { lineWidth: 0 })}`;
  });
  const lines = comments.map((line) => `# ${printable(line)}\n`);
  return [...lines, ...yaml, `# ${open.length} entries not described, ${findings.length} findings\n`].join("");
}
