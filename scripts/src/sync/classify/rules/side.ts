import type { JsonObject } from "../../../shared/json.ts";
import { ShapeReader } from "./read-shape.ts";
import { TypePrinter } from "./type-text.ts";
import { Description } from "./view.ts";

/** One of the two descriptions, and what reads it. */
export interface Side {
  readonly description: Description;
  readonly shapes: ShapeReader;
  readonly printer: TypePrinter;
}

/** Makes a description readable. */
export function sideOf(document: JsonObject): Side {
  const description = new Description(document);
  const shapes = new ShapeReader(description);
  return { description, shapes, printer: new TypePrinter(shapes) };
}
