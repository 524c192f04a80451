import { ownObject, type JsonObject } from "../shared/json.ts";
import { callableOperations, METHODS } from "./operations.ts";

/** How much a description holds; for the lock file and for progress lines. */
export interface Counts {
  readonly paths: number;
  readonly operations: number;
  /** Operations by method in lower case; methods nobody uses are left out. */
  readonly methods: Readonly<Record<string, number>>;
  readonly schemas: number;
  readonly parameters: number;
}

/** Counts paths, operations, and the schemas and parameters under `components`. */
export function countsOf(document: JsonObject): Counts {
  const operations = callableOperations(document);
  const components = ownObject(document, "components");
  const methods = METHODS.map(
    (method) => [method, operations.filter((place) => place.method === method).length] as const,
  );
  return {
    paths: Object.keys(ownObject(document, "paths")).filter((path) => path.startsWith("/")).length,
    operations: operations.length,
    methods: Object.fromEntries(methods.filter(([, count]) => count > 0)),
    schemas: Object.keys(ownObject(components, "schemas")).length,
    parameters: Object.keys(ownObject(components, "parameters")).length,
  };
}

/** Counts as they stand in the lock. */
export function countsToJson(counts: Counts): JsonObject {
  return { ...counts, methods: { ...counts.methods } };
}
