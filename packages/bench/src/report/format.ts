import type { BudgetUnit } from "../budgets.ts";

const integer = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** Bytes as B, KB or MB, where 1 KB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(2)} MB`;
  return bytes >= 1_000 ? `${(bytes / 1_000).toFixed(1)} KB` : `${integer.format(bytes)} B`;
}

const formats: Record<BudgetUnit, (value: number) => string> = {
  "x bare fetch": (value) => `${value.toFixed(2)} x bare \`fetch\``,
  "x openapi-fetch": (value) => `${value.toFixed(2)} x openapi-fetch`,
  "x 1,000 operations": (value) => `${value.toFixed(2)} x 1,000 operations`,
  ms: (value) => `${value.toFixed(1)} ms`,
  s: (value) => `${value.toFixed(1)} s`,
  bytes: formatBytes,
  "bytes per call": (value) => `${value.toFixed(1)} bytes per call`,
  packages: (value) => `${integer.format(value)} packages`,
  instantiations: (value) => integer.format(value),
};

/** A value with its unit, as the report shows it. */
export function formatValue(value: number, unit: BudgetUnit): string {
  return formats[unit](value);
}

/** A Markdown table; cells hold no pipe. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  // The first column names things, the others hold figures.
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}
