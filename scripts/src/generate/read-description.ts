import type { HttpMethod } from "../../../packages/core/src/operation.ts";
import { compareText, isObject, type JsonValue } from "../shared/json.ts";
import type {
  Content,
  DescribedOperation,
  Description,
  Parameter,
  ParameterPlace,
  RequestBody,
} from "./description.ts";
import { NodeReader } from "./node-reader.ts";
import { readSchema } from "./read-schema.ts";

const METHODS: ReadonlyMap<string, HttpMethod> = new Map([
  ["get", "GET"],
  ["head", "HEAD"],
  ["post", "POST"],
  ["put", "PUT"],
  ["patch", "PATCH"],
  ["delete", "DELETE"],
]);
const UNSUPPORTED_METHODS = ["options", "trace"];
/** OpenAPI says that a header parameter of one of these names is to be ignored. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];
const STATUS = /^(?:[1-5](?:\d\d|XX)|default)$/u;

function readPlace(node: NodeReader): ParameterPlace {
  const place = node.string();
  if (place === "path" || place === "query" || place === "header") return place;
  throw node.refusal(`a parameter in ${place} is not supported`);
}

function readParameter(reference: NodeReader): Parameter {
  const node = reference.resolved();
  const place = readPlace(node.at("in"));
  if (!node.at("schema").present) throw node.refusal("a parameter needs a schema");
  const schema = readSchema(node.at("schema"));
  const description = node.at("description").stringOrAbsent() ?? schema.description;
  return {
    in: place,
    name: node.at("name").string(),
    required: place === "path" || node.at("required").booleanOrAbsent() === true,
    schema: {
      ...schema,
      ...(description !== undefined && { description }),
      ...(node.at("deprecated").booleanOrAbsent() && { deprecated: true }),
    },
    style: node.at("style").stringOrAbsent(),
    explode: node.at("explode").booleanOrAbsent(),
  };
}

/** The operation's parameters, then those of its path that it does not repeat. */
function readParameters(operation: NodeReader, path: NodeReader): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const node of [...operation.at("parameters").items(), ...path.at("parameters").items()]) {
    const parameter = readParameter(node);
    const key = `${parameter.in} ${parameter.name}`;
    const ignored = parameter.in === "header" && IGNORED_HEADERS.includes(parameter.name.toLowerCase());
    if (!ignored && !parameters.has(key)) parameters.set(key, parameter);
  }
  return [...parameters.values()].sort((left, right) => compareText(left.name, right.name));
}

/** Placeholders and path parameters name each other exactly. */
function checkPath(template: string, parameters: readonly Parameter[], operation: NodeReader): void {
  const placeholders = new Set([...template.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name));
  const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  for (const name of placeholders) {
    if (!declared.has(name)) throw operation.refusal(`the path parameter ${name} is not described`);
  }
  for (const name of declared) {
    if (!placeholders.has(name)) throw operation.refusal(`the path holds no placeholder for the parameter ${name}`);
  }
}

/** Entries in order of key: the order of keys in a description says nothing. */
function inOrder(node: NodeReader): readonly (readonly [string, NodeReader])[] {
  return node.entries().toSorted(([left], [right]) => compareText(left, right));
}

function readContent(node: NodeReader): Content {
  const media = inOrder(node.at("content")).map(([type, medium]) => {
    const schema = medium.at("schema");
    return [type, schema.present ? readSchema(schema) : {}] as const;
  });
  return new Map(media);
}

function readBody(node: NodeReader): RequestBody | undefined {
  if (!node.present) return undefined;
  const body = node.resolved();
  const content = readContent(body);
  if (content.size === 0) throw body.refusal("a request body needs a media type");
  return { required: body.at("required").booleanOrAbsent() === true, content };
}

function readResponses(node: NodeReader): ReadonlyMap<string, Content> {
  const responses = inOrder(node).map(([status, response]) => {
    if (!STATUS.test(status)) throw response.refusal("is no HTTP status");
    return [status, readContent(response.resolved())] as const;
  });
  return new Map(responses);
}

function readSecurity(operation: NodeReader, root: NodeReader): readonly string[] {
  const own = operation.at("security");
  const requirements = (own.present ? own : root.at("security")).items();
  return [...new Set(requirements.flatMap((requirement) => Object.keys(requirement.object()).toSorted(compareText)))];
}

function readOperation(
  method: HttpMethod,
  path: string,
  node: NodeReader,
  item: NodeReader,
  root: NodeReader,
): DescribedOperation {
  const parameters = readParameters(node, item);
  checkPath(path, parameters, node);
  return {
    id: node.at("operationId").string(),
    method,
    path,
    node,
    summary: node.at("summary").stringOrAbsent(),
    description: node.at("description").stringOrAbsent(),
    deprecated: node.at("deprecated").booleanOrAbsent() === true,
    parameters,
    body: readBody(node.at("requestBody")),
    responses: readResponses(node.at("responses")),
    security: readSecurity(node, root),
  };
}

function readPath(path: string, item: NodeReader, root: NodeReader): readonly DescribedOperation[] {
  if (!path.startsWith("/")) throw item.refusal("a path starts with /");
  for (const method of UNSUPPORTED_METHODS) {
    if (item.at(method).present) throw item.at(method).refusal(`the method ${method} is not supported`);
  }
  return [...METHODS].flatMap(([key, method]) => {
    const node = item.at(key);
    return node.present ? [readOperation(method, path, node, item, root)] : [];
  });
}

/**
 * Reads an OpenAPI 3 document into what the emitters work on.
 *
 * @throws {SpecError} with the pointer of whatever cannot be turned into code.
 */
export function readDescription(document: JsonValue, file: string): Description {
  const root = NodeReader.root(file, document);
  if (!isObject(document)) throw root.refusal("must be an OpenAPI document");
  if (!root.at("openapi").string().startsWith("3.")) throw root.at("openapi").refusal("must be OpenAPI 3");
  const schemas = new Map(
    inOrder(root.at("components").at("schemas")).map(([key, node]) => [key, readSchema(node)] as const),
  );
  const operations = inOrder(root.at("paths")).flatMap(([path, node]) => readPath(path, node.resolved(), root));
  const seen = new Map<string, string>();
  for (const { id, node } of operations) {
    const first = seen.get(id);
    if (first !== undefined) throw node.at("operationId").refusal(`${id} is the operationId of ${first}, too`);
    seen.set(id, node.pointer);
  }
  return { file, schemas, operations };
}
