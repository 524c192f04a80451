import { resolve } from "@truewire/test-support";
import type { Description } from "@truewire/test-support";
import type { Entry } from "./inventory.testing.ts";

type Json = Readonly<Record<string, unknown>>;

/** An operation of the description, as far as a call needs to know it. */
export interface DescribedOperation {
  readonly id: string;
  readonly route: string;
  readonly entries: readonly string[];
  readonly pages: readonly string[];
  /** What a call has to give besides a body: one value for each required parameter. */
  readonly input: Readonly<Record<"path" | "query" | "header", Json>>;
  /** The first status of success. */
  readonly status: number;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function routeOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, "{}")}`;
}

/** A value that fits a parameter's schema. */
function exampleOf(description: Description, given: unknown): unknown {
  const schema = resolve(description, given);
  if (!isJson(schema)) return "x";
  const { anyOf, const: constant, enum: values, format, items, minimum, type } = schema;
  if (Array.isArray(anyOf)) return exampleOf(description, anyOf[0]);
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  const [first] = [type].flat();
  if (first === "array") return [exampleOf(description, items)];
  if (first === "integer" || first === "number") return minimum ?? 1;
  if (first === "boolean") return true;
  if (format === "date-time") return "2026-01-05T00:00:00Z";
  const shape = new RegExp(format === "date" ? "-" : String(schema["pattern"] ?? ""), "u");
  return ["x", "2026-01-05"].find((text) => shape.test(text));
}

function inputOf(description: Description, operation: Json): DescribedOperation["input"] {
  const input: Record<"path" | "query" | "header", Record<string, unknown>> = { path: {}, query: {}, header: {} };
  const parameters = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
  for (const parameter of parameters as readonly Json[]) {
    if (parameter["required"] !== true) continue;
    const place = input[parameter["in"] as "path" | "query" | "header"];
    place[String(parameter["name"])] = exampleOf(description, parameter["schema"]);
  }
  return input;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The operations of a description. */
export function describedOperations(description: Description): readonly DescribedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): readonly DescribedOperation[] => {
      if (!isJson(operation) || typeof operation["operationId"] !== "string") return [];
      const extension = operation["x-truewire"] as Json;
      const status = Object.keys(operation["responses"] as Json).find((one) => one.startsWith("2"));
      return [
        {
          id: operation["operationId"],
          route: routeOf(method, path),
          entries: strings(extension["entries"]),
          pages: [String(extension["page"]), ...strings(extension["alsoOn"])],
          input: inputOf(description, operation),
          status: Number(status),
        },
      ];
    }),
  );
}

/** The operation that describes an entry: the one that names it, else that of its method and path, else the only one of its page. */
export function operationOf(entry: Entry, operations: readonly DescribedOperation[]): DescribedOperation | undefined {
  const { id, method, path } = entry;
  if (method === null || path === null) return undefined;
  const named = operations.find(({ entries }) => entries.includes(id));
  const routed = operations.find(({ route }) => route === routeOf(method, path));
  const paged = operations.filter(({ pages }) => pages.includes(id.split("#")[0] ?? ""));
  return named ?? routed ?? (paged.length === 1 ? paged[0] : undefined);
}
