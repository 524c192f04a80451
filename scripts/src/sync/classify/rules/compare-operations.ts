import { placeOf } from "../../identify/place.ts";
import type { OperationAt, OperationMatch } from "../../model/operation-match.ts";
import type { Collector, Scope } from "./collector.ts";
import { compareExtension } from "./compare-extension.ts";
import { ParameterComparer, type OperationView } from "./compare-parameters.ts";
import { RequestBodyComparer } from "./compare-request-body.ts";
import { ResponseComparer } from "./compare-responses.ts";
import { SchemaComparer } from "./compare-schemas.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import type { Side } from "./side.ts";
import { at, type View } from "./view.ts";

function operationAt(side: Side, { method, path }: OperationAt): OperationView {
  const item = at(at(side.description.root, "paths"), path);
  return { item, path, operation: at(item, method.toLowerCase()) };
}

/** The servers of an operation, or of its path; those of the whole description are compared once. */
function serversOf({ operation, item }: OperationView): View {
  const own = at(operation, "servers");
  return own.value === undefined ? at(item, "servers") : own;
}

/** Compares operations of two descriptions, pair by pair. */
export class OperationComparer {
  readonly #old: Side;
  readonly #new: Side;
  readonly #collector: Collector;
  readonly #schemas: SchemaComparer;
  readonly #parameters: ParameterComparer;
  readonly #bodies: RequestBodyComparer;
  readonly #responses: ResponseComparer;

  constructor(old: Side, now: Side, collector: Collector) {
    this.#old = old;
    this.#new = now;
    this.#collector = collector;
    this.#schemas = new SchemaComparer(old, now, collector);
    this.#parameters = new ParameterComparer(old, now, this.#schemas, collector);
    this.#bodies = new RequestBodyComparer(old, now, this.#schemas, collector);
    this.#responses = new ResponseComparer(old, now, this.#schemas, collector);
  }

  /** Reports whatever became of one operation. */
  compare(match: OperationMatch): void {
    const scope = this.#collector.scope(match.id);
    const old = match.old === undefined ? undefined : operationAt(this.#old, match.old);
    const now = match.new === undefined ? undefined : operationAt(this.#new, match.new);
    this.#reportMatch(match, old?.operation, now?.operation, scope);
    if (old === undefined || now === undefined) return;
    this.#parameters.compare(old, now, scope);
    this.#bodies.compare(old.operation, now.operation, scope);
    this.#responses.compare(old.operation, now.operation, scope);
    this.#schemas.compareDeprecation(old.operation, now.operation, { sent: true, direction: "document" }, scope);
    compareServers(serversOf(old), serversOf(now), this.#collector, scope);
    compareExtension(old.operation, now.operation, this.#collector, scope);
    const roots = [this.#old.description.root, this.#new.description.root] as const;
    compareSecurity(
      { operation: old.operation, root: roots[0] },
      { operation: now.operation, root: roots[1] },
      this.#collector,
      scope,
    );
  }

  #reportMatch(
    { kind, old, new: now }: OperationMatch,
    was: View | undefined,
    is: View | undefined,
    scope: Scope,
  ): void {
    const before = old === undefined ? "" : placeOf(old.method, old.path);
    const after = now === undefined ? "" : placeOf(now.method, now.path);
    const where = { direction: "document", old: was, new: is } as const;
    if (kind === "removed")
      this.#collector.report(scope, { rule: "op.removed", level: "major", ...where, before, after });
    if (kind === "added") this.#collector.report(scope, { rule: "op.added", level: "minor", ...where, before, after });
    if (kind === "moved") this.#collector.report(scope, { rule: "op.moved", level: "minor", ...where, before, after });
    if (old === undefined || now === undefined || old.operationId === now.operationId) return;
    // The id lock keeps the name that clients know, so that this is for whoever reads upstream's documents.
    const ids = { before: old.operationId, after: now.operationId };
    this.#collector.report(scope, { rule: "op.renamed", level: "none", ...where, ...ids });
  }
}
