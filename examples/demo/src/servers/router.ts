import type { Answer } from "./loopback.ts";

/** Values of the `{placeholders}` of a matched path. */
export type PathValues = Readonly<Record<string, string>>;

/** One operation of an embedded server. */
export interface Route<Context> {
  readonly method: string;
  /** Path with `{name}` placeholders. */
  readonly path: string;
  readonly handle: (context: Context, values: PathValues) => Answer;
}

/** Finds the route for a request line; undefined when there is none. */
export function match<Context>(
  routes: readonly Route<Context>[],
  method: string,
  path: string,
): { readonly route: Route<Context>; readonly values: PathValues } | undefined {
  const segments = path.split("/");
  for (const route of routes) {
    const values = route.method === method ? valuesOf(route.path.split("/"), segments) : undefined;
    if (values !== undefined) return { route, values };
  }
  return undefined;
}

function valuesOf(template: readonly string[], segments: readonly string[]): PathValues | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (expected.startsWith("{")) values[expected.slice(1, -1)] = decodeURIComponent(segment);
    else if (expected !== segment) return undefined;
  }
  return values;
}
