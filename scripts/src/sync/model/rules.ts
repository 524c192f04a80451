/** A rule of the semver table. */
export interface Rule {
  /** Row of the semver table. The pairs of the corpus name their row, and a test sees to it that none is without. */
  readonly row: number;
  /** What it finds, as the beginning of a line of a changelog. */
  readonly title: string;
}

/** Every rule by id, in the order of the table. */
export const RULES = {
  "op.added": { row: 0, title: "Operation added" },
  "schema.added": { row: 0, title: "Schema added" },
  "op.removed": { row: 1, title: "Operation removed" },
  "op.moved": { row: 2, title: "Operation moved" },
  "op.renamed": { row: 3, title: "Operation renamed upstream" },
  "param.path.renamed": { row: 4, title: "Path parameter renamed" },
  "schema.removed": { row: 5, title: "Schema removed or renamed" },
  "req.required.added": { row: 6, title: "Required in requests" },
  "req.widened": { row: 7, title: "Accepted in requests" },
  "req.removed": { row: 8, title: "Removed from requests" },
  "req.narrowed": { row: 9, title: "Narrowed in requests" },
  "res.removed": { row: 10, title: "Removed from responses" },
  "res.widened": { row: 11, title: "Widened in responses" },
  "res.enum.added": { row: 12, title: "New values in responses" },
  "res.added": { row: 13, title: "Added to responses" },
  "res.narrowed": { row: 13, title: "Narrowed in responses" },
  "res.enum.removed": { row: 14, title: "Values gone from responses" },
  "res.status.moved": { row: 15, title: "Success status or media type changed" },
  "res.error.added": { row: 16, title: "Error status added" },
  "res.error.removed": { row: 17, title: "Error status removed" },
  "req.default": { row: 18, title: "Default changed" },
  "doc.constraint": { row: 19, title: "Validation note" },
  "op.deprecated": { row: 20, title: "Deprecated" },
  "doc.only": { row: 21, title: "Documentation" },
  "srv.changed": { row: 23, title: "Server address changed" },
  "sec.changed": { row: 24, title: "Security requirement changed" },
  "fix.type": { row: 25, title: "Type correction" },
  "gen.changed": { row: 26, title: "Generated code changed" },
  "ext.changed": { row: 27, title: "Client behaviour changed" },
} as const satisfies Readonly<Record<string, Rule>>;

/** Id of a rule. */
export type RuleId = keyof typeof RULES;
