import type { DescribedOperation } from "./description.ts";
import type { NameRegistry } from "./names.ts";
import type { Schema } from "./schema.ts";

/** A schema that is one of several; equal references count once, and a lone schema stands for itself. */
export function unionOf(schemas: readonly Schema[]): Schema {
  const distinct = [...new Map(schemas.map((schema) => [schema.ref ?? schema, schema])).values()];
  const [only, ...others] = distinct;
  return only !== undefined && others.length === 0 ? only : { anyOf: distinct };
}

/** The references of a union of references only, which reads better where it stands than behind one more name. */
export function referencesOf(schema: Schema): readonly Schema[] | undefined {
  if (schema.ref !== undefined) return [schema];
  const { anyOf, oneOf, description: _description, ...rest } = schema;
  const branches = anyOf ?? oneOf ?? [];
  const plain = Object.keys(rest).length === 0 && (anyOf === undefined || oneOf === undefined) && branches.length > 0;
  return plain && branches.every((branch) => branch.ref !== undefined) ? branches : undefined;
}

/** Collects every schema that gets a name, the description's own and those that operations hold inline. */
export class TypeTable {
  readonly types: Map<string, Schema> = new Map();
  readonly #names: NameRegistry;

  constructor(names: NameRegistry) {
    this.#names = names;
  }

  /** Keeps `name` for a type that is no schema. */
  reserve(name: string, operation: DescribedOperation, what: string): void {
    this.#names.claim(name, { pointer: operation.node.pointer, what: `the ${what} of ${operation.id}` });
  }

  /** Names a schema and returns the reference to it. A reference to what already has that very name stays as it is. */
  define(name: string, schema: Schema, operation: DescribedOperation, what: string): Schema {
    if (schema.ref !== name) {
      this.reserve(name, operation, what);
      this.types.set(name, { description: `The ${what} of \`${operation.id}\`.`, ...schema });
    }
    return { ref: name };
  }
}
