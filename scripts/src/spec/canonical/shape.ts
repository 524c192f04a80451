/** What stands in one field of an OpenAPI object. */
export type Field =
  /** Interface fact, kept with its keys sorted. */
  | { readonly is: "fact" }
  /** A list in which neither order nor repetition means anything. */
  | { readonly is: "set" }
  /** Text for people, examples and the like: not kept. */
  | { readonly is: "prose" }
  /** One object of a kind; for schemas also a boolean. */
  | { readonly is: "one"; readonly kind: Kind }
  /** A list of such objects whose order stays. */
  | { readonly is: "list"; readonly kind: Kind }
  /** A list of such objects, put in order by their identity. */
  | { readonly is: "sorted-list"; readonly kind: Kind }
  /** Names somebody chose, each leading to such an object. With `extensions`, `x-` keys are no such names. */
  | { readonly is: "map"; readonly kind: Kind; readonly extensions: boolean };

/** The objects of OpenAPI 3.1, as far as they are told apart here. */
export type Kind =
  | "callback"
  | "components"
  | "discriminator"
  | "document"
  | "encoding"
  | "flow"
  | "flows"
  | "info"
  | "link"
  | "mediaType"
  | "operation"
  | "parameter"
  | "pathItem"
  | "requestBody"
  | "response"
  | "schema"
  | "securityScheme"
  | "server"
  | "serverVariable"
  | "tag";

/** The fields of one kind, in the order in which they are written. */
export interface Shape {
  readonly fields: Readonly<Record<string, Field>>;
  /** What fields not named in `fields` hold. */
  readonly others: Field;
}

const fact: Field = { is: "fact" };
const set: Field = { is: "set" };
const prose: Field = { is: "prose" };
const one = (kind: Kind): Field => ({ is: "one", kind });
const list = (kind: Kind): Field => ({ is: "list", kind });
const sortedList = (kind: Kind): Field => ({ is: "sorted-list", kind });
const map = (kind: Kind): Field => ({ is: "map", kind, extensions: false });
const extensibleMap = (kind: Kind): Field => ({ is: "map", kind, extensions: true });
const shape = (fields: Record<string, Field>, others: Field = fact): Shape => ({ fields, others });

const operation = one("operation");

const parameter = shape({
  $ref: fact,
  name: fact,
  in: fact,
  summary: prose,
  description: prose,
  required: fact,
  deprecated: fact,
  allowEmptyValue: fact,
  style: fact,
  explode: fact,
  allowReserved: fact,
  schema: one("schema"),
  content: map("mediaType"),
  example: prose,
  examples: prose,
});

const schema = shape({
  $ref: fact,
  title: prose,
  description: prose,
  type: set,
  format: fact,
  enum: set,
  const: fact,
  default: fact,
  pattern: fact,
  minLength: fact,
  maxLength: fact,
  minimum: fact,
  exclusiveMinimum: fact,
  maximum: fact,
  exclusiveMaximum: fact,
  multipleOf: fact,
  minItems: fact,
  maxItems: fact,
  uniqueItems: fact,
  minProperties: fact,
  maxProperties: fact,
  nullable: fact,
  deprecated: fact,
  readOnly: fact,
  writeOnly: fact,
  discriminator: one("discriminator"),
  required: set,
  properties: map("schema"),
  patternProperties: map("schema"),
  additionalProperties: one("schema"),
  unevaluatedProperties: one("schema"),
  propertyNames: one("schema"),
  items: one("schema"),
  prefixItems: list("schema"),
  unevaluatedItems: one("schema"),
  contains: one("schema"),
  contentSchema: one("schema"),
  allOf: list("schema"),
  anyOf: list("schema"),
  oneOf: list("schema"),
  not: one("schema"),
  if: one("schema"),
  // oxlint-disable-next-line unicorn/no-thenable -- the JSON Schema keyword
  then: one("schema"),
  else: one("schema"),
  dependentSchemas: map("schema"),
  $defs: map("schema"),
  definitions: map("schema"),
  example: prose,
  examples: prose,
  externalDocs: prose,
  $comment: prose,
});

/** OpenAPI 3.1, told as: which field holds what. Everything that must know prose from names goes by this table. */
export const SHAPES: Readonly<Record<Kind, Shape>> = {
  document: shape({
    openapi: fact,
    info: one("info"),
    jsonSchemaDialect: fact,
    servers: list("server"),
    security: set,
    tags: sortedList("tag"),
    paths: extensibleMap("pathItem"),
    webhooks: map("pathItem"),
    components: one("components"),
    externalDocs: prose,
  }),
  info: shape({ title: fact, version: fact, summary: prose, description: prose }, prose),
  server: shape({ url: fact, description: prose, variables: map("serverVariable") }),
  serverVariable: shape({ description: prose, default: fact, enum: set }),
  tag: shape({ name: fact, description: prose, externalDocs: prose }),
  pathItem: shape({
    $ref: fact,
    summary: prose,
    description: prose,
    servers: list("server"),
    parameters: sortedList("parameter"),
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  }),
  operation: shape({
    operationId: fact,
    summary: prose,
    description: prose,
    tags: fact,
    externalDocs: prose,
    deprecated: fact,
    security: set,
    servers: list("server"),
    parameters: sortedList("parameter"),
    requestBody: one("requestBody"),
    responses: extensibleMap("response"),
    callbacks: map("callback"),
  }),
  parameter,
  requestBody: shape({
    $ref: fact,
    summary: prose,
    description: prose,
    required: fact,
    content: map("mediaType"),
  }),
  mediaType: shape({ schema: one("schema"), encoding: map("encoding"), example: prose, examples: prose }),
  encoding: shape({ contentType: fact, style: fact, explode: fact, allowReserved: fact, headers: map("parameter") }),
  response: shape({
    $ref: fact,
    summary: prose,
    description: prose,
    headers: map("parameter"),
    content: map("mediaType"),
    links: map("link"),
  }),
  link: shape({
    $ref: fact,
    summary: prose,
    description: prose,
    operationId: fact,
    operationRef: fact,
    parameters: fact,
    requestBody: fact,
    server: one("server"),
  }),
  callback: shape({ $ref: fact, summary: prose, description: prose }, one("pathItem")),
  components: shape({
    securitySchemes: map("securityScheme"),
    parameters: map("parameter"),
    headers: map("parameter"),
    requestBodies: map("requestBody"),
    responses: map("response"),
    schemas: map("schema"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    examples: prose,
  }),
  schema,
  discriminator: shape({ propertyName: fact, mapping: fact }),
  securityScheme: shape({
    $ref: fact,
    summary: prose,
    description: prose,
    type: fact,
    name: fact,
    in: fact,
    scheme: fact,
    bearerFormat: fact,
    openIdConnectUrl: fact,
    flows: one("flows"),
  }),
  flows: shape({
    implicit: one("flow"),
    password: one("flow"),
    clientCredentials: one("flow"),
    authorizationCode: one("flow"),
  }),
  // The scopes' texts are prose, but the map of them is required: it is emptied of text where flows are written.
  flow: shape({ authorizationUrl: fact, tokenUrl: fact, refreshUrl: fact, scopes: fact }),
};

/** What `field` holds in an object of this kind; `x-` fields are prose everywhere. */
export function fieldOf(kind: Kind, field: string): Field {
  const { fields, others } = SHAPES[kind];
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (known !== undefined) return known;
  return field.startsWith("x-") ? prose : others;
}
