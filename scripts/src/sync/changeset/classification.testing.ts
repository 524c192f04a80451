import type { Classification } from "../model/classification.ts";
import type { Finding } from "../model/finding.ts";
import { strongest } from "../model/level.ts";

/** A finding, of which a test names what it is about. */
export function finding(parts: Partial<Finding> & Pick<Finding, "rule" | "level">): Finding {
  const pointer = {
    old: "/components/schemas/Thing/properties/size",
    new: "/components/schemas/Thing/properties/size",
  };
  const made = {
    direction: "response",
    operations: ["things.get"],
    pointer,
    before: "number",
    after: "string",
  } as const;
  return { ...made, fingerprint: "0123456789ab", ...parts };
}

/** A classification of these parts, with the bump that its findings ask for unless it is given. */
export function classification(parts: Partial<Classification> = {}): Classification {
  const findings = parts.findings ?? [];
  const bump = parts.bump ?? strongest(findings.map(({ level }) => level));
  const counts = { paths: 1, operations: 1, methods: { get: 1 }, schemas: 1, parameters: 0 };
  return {
    vendor: "chatwoot",
    bump,
    byRules: bump,
    byCompiler: bump === "patch" ? "none" : bump,
    compiler: { verdict: "identical", level: "none", breaks: [], compared: 1 },
    disagreements: [],
    decisions: [],
    findings,
    matches: [],
    counts: { old: counts, new: counts },
    ...parts,
  };
}
