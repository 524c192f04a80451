import { describedOperations } from "./described-operations.ts";
import { describedSchemas } from "./described-schemas.ts";
import type { OperationId } from "./operation-ids.ts";
import type { Schema } from "./schema.ts";

/** One operation of the description. */
export interface DescribedOperation {
  readonly id: OperationId;
  readonly method: string;
  /** With `{name}` placeholders. */
  readonly path: string;
  /** Whether it wants an access token. */
  readonly token: boolean;
  readonly params: Readonly<Record<string, Schema>>;
  readonly query: Readonly<Record<string, Schema>>;
  readonly requiredQuery?: readonly string[];
  readonly bodyRequired?: boolean;
  /** Schemas by media type; absent when it takes no body. */
  readonly body?: Readonly<Record<string, Schema>>;
  /** Of its success; absent when the server has no such route. */
  readonly status?: number;
  /** Media type of its success; absent when that is empty. */
  readonly type?: string;
  readonly answer?: Schema;
}

/** An operation that a request names, and the values of its placeholders. */
export interface Routed {
  readonly operation: DescribedOperation;
  readonly values: Readonly<Record<string, string>>;
}

/** What the test server knows of the API. */
export class Description {
  readonly #operations: readonly DescribedOperation[];
  readonly #schemas = new Map<string, Schema>();

  constructor() {
    const operations = describedOperations.map((text) => JSON.parse(text) as DescribedOperation);
    // Where two paths fit, the one that spells more of it out is meant: `contacts/search` before `contacts/{id}`.
    const placeholders = ({ path }: DescribedOperation): number => path.split("{").length;
    this.#operations = operations.toSorted((left, right) => placeholders(left) - placeholders(right));
  }

  /** @throws TypeError when the description has no such operation */
  operation(id: OperationId): DescribedOperation {
    const found = this.#operations.find((one) => one.id === id);
    if (found === undefined) throw new TypeError(`mockChatwoot knows no operation "${id}"; api.md lists them`);
    return found;
  }

  route(method: string, path: string): Routed | undefined {
    const segments = path.split("/");
    for (const operation of this.#operations) {
      const values = operation.method === method ? valuesOf(operation.path.split("/"), segments) : undefined;
      if (values !== undefined) return { operation, values };
    }
    return undefined;
  }

  /** The schema itself, where it is a reference the one that it names. */
  resolve(schema: Schema): Schema {
    let found = schema;
    while (found.$ref !== undefined) found = this.#named(found.$ref);
    return found;
  }

  #named(name: string): Schema {
    const known = this.#schemas.get(name);
    if (known !== undefined) return known;
    const schema = JSON.parse(describedSchemas[name] ?? "{}") as Schema;
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
