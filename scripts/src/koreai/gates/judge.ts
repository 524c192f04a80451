import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import {
  isArray,
  isObject,
  mapValues,
  own,
  ownArray,
  ownObject,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { formatPointer, resolvePointer } from "../../shared/pointer.ts";
import { idOf, type Described } from "./join-entries.ts";

/**
 * Every object closed, so that a key of a sample that nothing describes is found, too. A list whose items are not described may only be
 * empty then.
 */
function closed(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(closed);
  if (!isObject(value)) return value;
  const inside = mapValues(value, closed);
  const items = own(value, "items");
  if (own(value, "type") === "array" && isObject(items) && Object.keys(items).length === 0) {
    return { ...inside, maxItems: 0 };
  }
  const object = own(value, "type") === "object" || isObject(own(value, "properties"));
  const open = object && own(value, "additionalProperties") === undefined;
  return open ? { ...inside, additionalProperties: false } : inside;
}

/** Judges values by the assembled description. */
export class Judge {
  readonly #document: JsonObject;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    this.#document = document;
    this.#ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
    this.#ajv.addSchema(document, "open").addSchema(ownObject({ all: closed(document) }, "all"), "closed");
  }

  /** Follows references until something else stands there. */
  resolved(value: JsonObject): JsonObject {
    const reference = own(value, "$ref");
    if (typeof reference !== "string") return value;
    const target = resolvePointer(this.#document, reference.slice(1));
    return isObject(target) ? this.resolved(target) : {};
  }

  /** The alternatives that a schema is made of, references followed; itself when it is no union. */
  variantsOf(schema: JsonObject): readonly JsonObject[] {
    const here = this.resolved(schema);
    const variants = [...ownArray(here, "anyOf"), ...ownArray(here, "oneOf")].filter(isObject);
    return variants.length === 0 ? [here] : variants.flatMap((variant) => this.variantsOf(variant));
  }

  /** The operation or webhook as the description has it. */
  operation(described: Described): JsonObject {
    const tokens =
      "operation" in described
        ? ["paths", described.operation.path, described.operation.method.toLowerCase()]
        : ["webhooks", described.webhook.id, "post"];
    const found = resolvePointer(this.#document, formatPointer(tokens));
    if (!isObject(found)) throw new Error(`${idOf(described)} is not in the description`);
    return found;
  }

  #schemas(holder: JsonObject): readonly JsonObject[] {
    const contents = Object.values(ownObject(this.resolved(holder), "content"));
    return contents.filter(isObject).map((content) => ownObject(content, "schema"));
  }

  /** The schema of the request body, whatever its media type; `undefined` where there is none. */
  request(described: Described): JsonObject | undefined {
    return this.#schemas(ownObject(this.operation(described), "requestBody"))[0];
  }

  /** The schemas of all successes. */
  successes(described: Described): readonly JsonObject[] {
    const responses = Object.entries(ownObject(this.operation(described), "responses"));
    return responses.flatMap(([status, response]) =>
      status.startsWith("2") && isObject(response) ? this.#schemas(response) : [],
    );
  }

  /** The schemas of every kind of answer under one status. */
  failures(described: Described, status: string): readonly JsonObject[] {
    return this.#schemas(ownObject(ownObject(this.operation(described), "responses"), status));
  }

  /** What speaks against a value, as the description stands and with every object closed; nothing when it fits. */
  problems(schema: JsonObject, value: JsonValue): readonly string[] {
    return ["open", "closed"].flatMap((key) => {
      const text = JSON.stringify(key === "open" ? schema : closed(schema)).replaceAll('"#/', `"${key}#/`);
      const validate = this.#compiled.get(text) ?? this.#ajv.compile(JSON.parse(text) as JsonObject);
      this.#compiled.set(text, validate);
      if (validate(value)) return [];
      const of = key === "open" ? "" : " (objects closed)";
      return (validate.errors ?? []).map((error) => {
        const extra = own(error.params as JsonObject, "additionalProperty");
        const named = extra === undefined ? "" : ` (${JSON.stringify(extra)})`;
        return `${error.instancePath} ${String(error.message)}${named}${of}`.trim();
      });
    });
  }

  /** What speaks against a value by the schema that it comes nearest to; nothing when it fits one. */
  nearest(schemas: readonly JsonObject[], value: JsonValue): readonly string[] {
    const all = schemas.map((schema) => this.problems(schema, value));
    return all.toSorted((left, right) => left.length - right.length)[0] ?? ["nothing of the kind is described"];
  }
}
