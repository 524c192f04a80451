import { compareText } from "../shared/json.ts";
import type { Content, DescribedOperation, Description } from "./description.ts";
import { nameRequest, type NamedRequest } from "./name-request.ts";
import { nameResponses, type NamedResponses } from "./name-responses.ts";
import { nameOperation, NameRegistry, nameSchemas, type OperationNames } from "./names.ts";
import { normalise } from "./normalise.ts";
import { mapChildren, type Schema, type Schemas } from "./schema.ts";
import { TypeTable } from "./type-table.ts";

/** One operation with every request and response named. */
export interface OperationModel {
  readonly described: DescribedOperation;
  readonly names: OperationNames;
  readonly request: NamedRequest;
  readonly responses: NamedResponses;
}

/** A description in which everything that a user may want to name has a name. References are to names. */
export interface Model {
  readonly file: string;
  readonly types: Schemas;
  /** Type names of the description's own schemas, by the keys they have there. */
  readonly components: ReadonlyMap<string, string>;
  /** In order of constant. */
  readonly operations: readonly OperationModel[];
}

type Rename = (schema: Schema) => Schema;

/** Turns references by component key into references by type name. */
function renaming(names: ReadonlyMap<string, string>): Rename {
  const rename: Rename = (schema) => {
    const inside = mapChildren(schema, rename);
    return schema.ref === undefined ? inside : { ...inside, ref: names.get(schema.ref) ?? schema.ref };
  };
  return rename;
}

function renameOperation(operation: DescribedOperation, rename: Rename): DescribedOperation {
  const renameContent = (content: Content): Content =>
    new Map([...content].map(([type, schema]) => [type, rename(schema)]));
  const { parameters, body, responses } = operation;
  return {
    ...operation,
    parameters: parameters.map((parameter) => Object.assign({}, parameter, { schema: rename(parameter.schema) })),
    body: body && { ...body, content: renameContent(body.content) },
    responses: new Map([...responses].map(([status, content]) => [status, renameContent(content)])),
  };
}

/**
 * Gives every schema, request and response of a description its name.
 *
 * @throws {SpecError} when a name is missing or taken, when a body or response cannot be expressed, or when a schema is nothing but itself.
 */
export function buildModel({ file, schemas, operations }: Description): Model {
  const typeNames = new NameRegistry(file);
  const constants = new NameRegistry(file);
  const components = nameSchemas(schemas.keys(), typeNames);
  const rename = renaming(components);
  const table = new TypeTable(typeNames);
  for (const [key, schema] of schemas) table.types.set(components.get(key) ?? key, rename(schema));
  const models = operations.map((operation): OperationModel => {
    const described = renameOperation(operation, rename);
    const names = nameOperation(described.id, described.node.pointer, constants);
    const request = nameRequest(described, names.types, table);
    return { described, names, request, responses: nameResponses(described, names.types, table) };
  });
  return {
    file,
    types: normalise(table.types, file),
    components,
    operations: models.toSorted((left, right) => compareText(left.names.constant, right.names.constant)),
  };
}
