import { parseYaml } from "../shared/parse-yaml.ts";
import type { SourceFile } from "./notation.ts";

/** A source file for tests, from YAML text. */
export function source(file: string, text: string): SourceFile {
  return { file, value: parseYaml(text, file) };
}

/** The shared schemas that every description needs, and nothing else. */
export const ERRORS: SourceFile = source(
  "schemas/errors.yaml",
  `
ErrorBody: { anyOf: [{ $ref: Errors }, { $ref: ErrorText }] }
Errors: { type: object, required: [errors], properties: { errors: { type: array, items: { type: string } } } }
ErrorText: { type: string }
`,
);

/** An operation as YAML text, each key replaceable; \`undefined\` leaves it out. */
export function operationText(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const keys: Readonly<Record<string, string | undefined>> = {
    id: "things.list",
    summary: "Lists things.",
    method: "GET",
    path: "/api/public/things",
    app: "[admin]",
    scope: "{ admin: Things }",
    responses: '{ "200": { schema: { type: object, properties: { total: { type: integer } } } } }',
    confidence: "high",
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `  - ${lines.join("\n    ")}`;
}

/** A page of these operations. */
export function page(name: string, ...operations: readonly string[]): SourceFile {
  return source(`pages/${name}.yaml`, `page: tests/${name}\narea: Search AI\noperations:\n${operations.join("\n")}\n`);
}

/** A page with these lines besides its name and area. */
export function pageOf(name: string, text: string): SourceFile {
  return source(`pages/${name}.yaml`, `page: tests/${name}\narea: Search AI\n${text}\n`);
}

/** A page of one operation with shapes of its own. */
export function pageWithSchemas(name: string, operation: string, schemas: string): SourceFile {
  const text = `page: tests/${name}\narea: Search AI\noperations:\n${operation}\nschemas:\n${schemas}\n`;
  return source(`pages/${name}.yaml`, text);
}
