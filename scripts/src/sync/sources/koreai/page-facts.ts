/** Where a parameter is told. `other` where the page does not say. */
export type Place = "path" | "query" | "header" | "body" | "response" | "other";

/** One row of a table of parameters. */
export interface ParameterFacts {
  readonly in: Place;
  readonly name: string;
  /** Words for types, in the order in which they stand there; `""` when there are none. */
  readonly type: string;
  /** `null` when the page does not say. */
  readonly required: boolean | null;
}

/** One operation as a page tells it. Names and types only: no sentence of the page's. */
export interface OperationFacts {
  /** Upper case; `""` when the page names none. */
  readonly method: string;
  /** With placeholders as `{name}`. */
  readonly path: string;
  readonly parameters: readonly ParameterFacts[];
  /** Keys of the JSON in its samples, dotted, sorted. */
  readonly requestKeys: readonly string[];
  readonly responseKeys: readonly string[];
  /** Method and path of the calls in its samples, which now and then are others. */
  readonly calls: readonly string[];
}

/** A path without what its placeholders are called: `{}` for each of them. */
export function shapeOfPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/gu, "{}").replace(/(?<=.)\/$/u, "");
}

/** What tells operations apart. */
export function keyOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${shapeOfPath(path)}`;
}
