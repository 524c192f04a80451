import { objectOf, type JsonObject, type JsonValue } from "../shared/json.ts";
import type { Content } from "./description.ts";
import type { Model, OperationModel } from "./model.ts";
import { Notes, SchemaNeutraliser } from "./neutral-schema.ts";
import { simplify } from "./normalise.ts";
import { reachableNames } from "./reachable.ts";
import type { Schema } from "./schema.ts";
import { Tokens } from "./tokens.ts";

/** A description as openapi-typescript gets to see it, and what leads back from there. */
export interface NeutralDocument {
  readonly document: JsonObject;
  readonly tokens: Tokens;
  readonly notes: Notes;
}

class Neutraliser {
  readonly #tokens = new Tokens();
  readonly #notes = new Notes();
  readonly #schemas = new SchemaNeutraliser(this.#tokens, this.#notes);

  document({ types, operations }: Model): NeutralDocument {
    const sent = reachableNames(
      operations.map(({ names }) => ({ ref: `${names.types}Input` })),
      types,
    );
    const schemas = objectOf([...types].map(([name, schema]) => [name, this.#schemas.schema(schema, sent.has(name))]));
    const paths = new Map<string, JsonObject>();
    for (const model of operations) {
      const key = `/${this.#tokens.hide(model.described.path)}`;
      paths.set(key, { ...paths.get(key), [model.described.method.toLowerCase()]: this.#operation(model) });
    }
    return {
      document: { openapi: "3.1.0", info: { title: "", version: "" }, paths: objectOf(paths), components: { schemas } },
      tokens: this.#tokens,
      notes: this.#notes,
    };
  }

  #operation({ described, request, responses }: OperationModel): JsonObject {
    const parameters = described.parameters.map((parameter) => ({
      in: parameter.in,
      name: this.#tokens.hide(parameter.name),
      required: parameter.required,
      schema: this.#inline(parameter.schema, false),
    }));
    return {
      operationId: this.#tokens.hide(described.id),
      parameters,
      ...(request.body && {
        requestBody: {
          required: described.body?.required === true,
          content: this.#content(request.body.content, true),
        },
      }),
      responses: objectOf([...responses.contents].map(([status, content]) => [status, this.#response(content)])),
    };
  }

  #response(content: Content): JsonObject {
    return { description: "", ...(content.size > 0 && { content: this.#content(content, false) }) };
  }

  #content(content: Content, files: boolean): JsonObject {
    return objectOf(
      [...content].map(([type, schema]) => [this.#tokens.hide(type), { schema: this.#inline(schema, files) }]),
    );
  }

  /** A schema that has no name, and so has not been normalised with the named ones. */
  #inline(schema: Schema, files: boolean): JsonValue {
    return this.#schemas.schema(simplify(schema), files);
  }
}

/** Writes the model as an OpenAPI document that holds no text of the description. */
export function neutralDocument(model: Model): NeutralDocument {
  return new Neutraliser().document(model);
}
