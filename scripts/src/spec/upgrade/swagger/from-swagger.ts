import { isArray, isObject, mapValues, own, ownObject, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { METHODS } from "../../operations.ts";
import { OldPlace } from "../inexact.ts";
import { isBodyPart, parameterEntry, parametersOf, sharedParameters, type OldParameter } from "./parameters.ts";
import { requestBody } from "./request-body.ts";
import { responsesOf } from "./responses.ts";
import { swaggerSchema } from "./schema.ts";
import { securitySchemes } from "./security.ts";
import { listOf, serversOf } from "./servers.ts";

const KEPT_OF_OPERATIONS = ["operationId", "tags", "deprecated", "security"];
const KEPT_OF_DOCUMENT = ["info", "security", "tags"];

/** What a component of 3.1 may be called. */
const COMPONENT_NAME = /^[\w.-]+$/u;

/** Turns one Swagger 2.0 document into OpenAPI 3.1. */
class Upgrade {
  readonly #document: JsonObject;
  readonly #root: OldPlace;

  constructor(document: JsonObject, root: OldPlace) {
    this.#document = document;
    this.#root = root;
  }

  run(): JsonObject {
    const components = this.#components();
    return {
      openapi: "3.1.0",
      ...this.#pick(this.#document, KEPT_OF_DOCUMENT),
      servers: serversOf(this.#document, listOf(this.#document, "schemes")),
      paths: mapValues(ownObject(this.#document, "paths"), (item, path) =>
        path.startsWith("x-") ? undefined : this.#pathItem(item, this.#root.at("paths", path)),
      ),
      ...(Object.keys(components).length > 0 && { components }),
    };
  }

  #pick(object: JsonObject, keys: readonly string[]): JsonObject {
    return mapValues(object, (value, key) => (keys.includes(key) ? value : undefined));
  }

  #components(): JsonObject {
    const schemas = mapValues(ownObject(this.#document, "definitions"), (schema, name) =>
      swaggerSchema(schema, this.#root.at("definitions", name)),
    );
    const sections: JsonObject = {
      securitySchemes: securitySchemes(this.#document, this.#root),
      parameters: sharedParameters(this.#document, this.#root),
      schemas,
    };
    return mapValues(sections, (section, kind) => {
      const names = Object.keys(isObject(section) ? section : {});
      const odd = names.find((name) => !COMPONENT_NAME.test(name));
      if (odd !== undefined) {
        const old = kind === "schemas" ? "definitions" : kind === "parameters" ? "parameters" : "securityDefinitions";
        throw this.#root
          .at(old, odd)
          .refusal("components of 3.1 are named by letters, digits, dots, dashes and underscores");
      }
      return names.length === 0 ? undefined : section;
    });
  }

  #mediaTypes(operation: JsonObject, key: "consumes" | "produces", place: OldPlace): readonly string[] {
    const list = own(operation, key) ?? own(this.#document, key) ?? [];
    const where = Object.hasOwn(operation, key) ? place : this.#root;
    if (!isArray(list)) throw where.at(key).refusal("it is no list");
    return list.map((type, index) => {
      if (typeof type === "string") return type;
      throw where.at(key, index).refusal("it is no media type");
    });
  }

  #pathItem(value: JsonValue, place: OldPlace): JsonValue {
    if (!isObject(value)) return value;
    if (Object.hasOwn(value, "$ref")) throw place.at("$ref").refusal("a path can only stand where it is told");
    const shared = parametersOf(this.#document, value, place);
    const plain = shared.filter((parameter) => !isBodyPart(parameter)).map(parameterEntry);
    const operations = mapValues(value, (operation, method) =>
      METHODS.includes(method) && method !== "trace"
        ? this.#operation(operation, shared.filter(isBodyPart), place.at(method))
        : undefined,
    );
    return { ...(plain.length > 0 && { parameters: plain }), ...operations };
  }

  #operation(value: JsonValue, inherited: readonly OldParameter[], place: OldPlace): JsonValue {
    if (!isObject(value)) return value;
    const all = parametersOf(this.#document, value, place);
    const direct = all.filter(isBodyPart);
    const names = new Set(direct.map(({ parameter }) => own(parameter, "name")));
    const hasBody = direct.some(({ parameter }) => own(parameter, "in") === "body");
    const parts = hasBody
      ? direct
      : [...inherited.filter(({ parameter }) => !names.has(own(parameter, "name"))), ...direct];
    const body = requestBody(parts, this.#mediaTypes(value, "consumes", place), place);
    const parameters = all.filter((parameter) => !isBodyPart(parameter)).map(parameterEntry);
    const schemes = own(value, "schemes");
    return {
      ...this.#pick(value, KEPT_OF_OPERATIONS),
      ...(isArray(schemes) && { servers: serversOf(this.#document, schemes) }),
      ...(parameters.length > 0 && { parameters }),
      ...(body !== undefined && { requestBody: body }),
      responses: responsesOf(this.#document, value, this.#mediaTypes(value, "produces", place), place),
    };
  }
}

/**
 * A Swagger 2.0 document as OpenAPI 3.1 says it. Prose, examples and extensions stay behind.
 *
 * @throws {SpecError} when it holds something that 3.1 cannot say exactly or would read otherwise.
 */
export function upgradeFromSwagger(document: JsonObject, file: string): JsonObject {
  return new Upgrade(document, new OldPlace(file)).run();
}
