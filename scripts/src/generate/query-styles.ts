import { objectOf, type JsonObject } from "../shared/json.ts";
import type { DescribedOperation, Parameter } from "./description.ts";
import type { Schema, Schemas } from "./schema.ts";

const STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Whether a value of this schema can be a list or an object, which are the values that styles are about. */
function isStructured(schema: Schema, types: Schemas, trail: readonly string[] = []): boolean {
  if (schema.ref !== undefined) {
    return !trail.includes(schema.ref) && isStructured(types.get(schema.ref) ?? {}, types, [...trail, schema.ref]);
  }
  if (schema.types?.some((type) => type === "array" || type === "object") || schema.properties || schema.items)
    return true;
  return [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some((part) =>
    isStructured(part, types, trail),
  );
}

function styleOf({ style = "form", explode = style === "form" }: Parameter): JsonObject {
  return {
    ...(style !== "form" && { style }),
    // There is only one way to write a deep object.
    ...(!explode && style !== "deepObject" && { explode }),
  };
}

/**
 * How query parameters are written that differ from `name=a&name=b`, by name; `undefined` where none does.
 *
 * @throws {SpecError} when a style is not one that OpenAPI has for queries.
 */
export function queryStyles(operation: DescribedOperation, types: Schemas): JsonObject | undefined {
  const styles = operation.parameters.flatMap((parameter): readonly (readonly [string, JsonObject])[] => {
    if (parameter.in !== "query") return [];
    if (parameter.style !== undefined && !STYLES.includes(parameter.style)) {
      throw operation.node.refusal(`the query parameter ${parameter.name} has the unknown style ${parameter.style}`);
    }
    const style = styleOf(parameter);
    return Object.keys(style).length > 0 && isStructured(parameter.schema, types) ? [[parameter.name, style]] : [];
  });
  return styles.length === 0 ? undefined : objectOf(styles);
}
