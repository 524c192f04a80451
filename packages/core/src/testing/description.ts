import { readOperation, readSchema } from "./notation.ts";
import type { Schema } from "./schema.ts";

/** One operation of the description. */
export interface DescribedOperation<Id extends string = string> {
  readonly id: Id;
  readonly method: string;
  /** With `{name}` placeholders. */
  readonly path: string;
  /** Whether it wants an access token. */
  readonly token: boolean;
  readonly params: Readonly<Record<string, Schema>>;
  readonly query: Readonly<Record<string, Schema>>;
  readonly requiredQuery?: readonly string[];
  /** Names of the headers that it wants beside the token's. */
  readonly requiredHeaders?: readonly string[];
  readonly bodyRequired?: boolean;
  /** Schemas by media type; absent when it takes no body. */
  readonly body?: Readonly<Record<string, Schema>>;
  /** Of its success; absent when the server has no such route. */
  readonly status?: number;
  /** Media type of its success; absent when that is empty. */
  readonly type?: string;
  readonly answer?: Schema;
  /** The operation that tells how the job stands which this one starts. */
  readonly job?: Id;
}

/** An operation that a request names, and the values of its placeholders. */
export interface Routed<Id extends string = string> {
  readonly operation: DescribedOperation<Id>;
  readonly values: Readonly<Record<string, string>>;
}

/** What is generated from a description for its test server: JSON of each operation, and of each schema by its name, in short forms. */
export interface DescriptionTables {
  /** What the test server is called in messages, such as `mockChatwoot`. */
  readonly server: string;
  readonly operations: readonly string[];
  readonly schemas: Readonly<Record<string, string>>;
}

/** What a test server knows of its API. */
export class Description<Id extends string = string> {
  readonly #server: string;
  readonly #operations: readonly DescribedOperation<Id>[];
  readonly #texts: Readonly<Record<string, string>>;
  readonly #schemas = new Map<string, Schema>();

  constructor({ server, operations, schemas }: DescriptionTables) {
    this.#server = server;
    this.#texts = schemas;
    // Where two paths fit, the one that spells more of it out is meant: `contacts/search` before `contacts/{id}`.
    const placeholders = ({ path }: DescribedOperation): number => path.split("{").length;
    this.#operations = operations
      .map((text) => readOperation<Id>(text))
      .toSorted((left, right) => placeholders(left) - placeholders(right));
  }

  /** All of them, those first whose paths spell more out. */
  get operations(): readonly DescribedOperation<Id>[] {
    return this.#operations;
  }

  /** @throws TypeError when the description has no such operation */
  operation(id: Id): DescribedOperation<Id> {
    const found = this.#operations.find((one) => one.id === id);
    if (found === undefined) throw new TypeError(`${this.#server} knows no operation "${id}"; api.md lists them`);
    return found;
  }

  route(method: string, path: string): Routed<Id> | undefined {
    const segments = path.split("/");
    for (const operation of this.#operations) {
      const values = operation.method === method ? valuesOf(operation.path.split("/"), segments) : undefined;
      if (values !== undefined) return { operation, values };
    }
    return undefined;
  }

  /**
   * The schema itself, where it is a reference the one that it names, where it is made of parts (`allOf`) all of them in one.
   *
   * @throws TypeError when there is none of that name
   */
  resolve(schema: Schema): Schema {
    let found = schema;
    while (found.$ref !== undefined) found = this.#named(found.$ref);
    if (found.allOf === undefined) return found;
    // Judged one by one, each part would refuse the members of the others.
    const { allOf, ...own } = found;
    const parts = [...allOf.map((part) => this.resolve(part)), own];
    const properties = Object.assign({}, ...parts.map((part) => part.properties)) as Schema["properties"];
    const required = parts.flatMap((part) => part.required ?? []);
    return Object.assign({}, ...parts, { properties, required }) as Schema;
  }

  #named(name: string): Schema {
    const known = this.#schemas.get(name);
    if (known !== undefined) return known;
    const text = Object.hasOwn(this.#texts, name) ? this.#texts[name] : undefined;
    if (text === undefined) throw new TypeError(`${this.#server} knows no schema "${name}"`);
    const schema = readSchema(text);
    this.#schemas.set(name, schema);
    return schema;
  }
}

function valuesOf(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (expected.startsWith("{")) {
      if (segment === "") return undefined;
      values[expected.slice(1, -1)] = decodeURIComponent(segment);
    } else if (expected !== segment) return undefined;
  }
  return values;
}
