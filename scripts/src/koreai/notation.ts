import type { JsonObject } from "../shared/json.ts";

/** One YAML file that was read, not yet checked. */
export interface SourceFile {
  /** As messages name it, relative to the repository root. */
  readonly file: string;
  readonly value: unknown;
}

/** A shape, a parameter or a body: our JSON Schema subset, `$ref` holding a bare name. */
export type Fragment = JsonObject;

/** Something that comes with a schema. */
export interface SchemaHolder {
  readonly schema: Fragment;
}

/** A query or header parameter; path parameters are always required. */
export interface OptionalParameter extends SchemaHolder {
  readonly required?: boolean;
}

/** Where the documentation contradicts itself: the reading that the description follows, and the other one. */
export interface Variant {
  readonly about: string;
  readonly chosen: { readonly reading: string; readonly from: string };
  readonly other: { readonly reading: string; readonly from: string };
}

/** One operation as a page describes it. */
export interface PageOperation {
  readonly id: string;
  readonly summary: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Kinds of app whose token the operation accepts. */
  readonly app: readonly ("admin" | "builder" | "dataTable")[];
  /** The right that an app needs, per kind of console; a kind that is absent cannot be given the right. */
  readonly scope: { readonly admin?: string; readonly builder?: string };
  readonly rateLimit?: JsonObject;
  readonly parameters?: {
    readonly path?: Readonly<Record<string, SchemaHolder>>;
    readonly query?: Readonly<Record<string, OptionalParameter>>;
    readonly header?: Readonly<Record<string, OptionalParameter>>;
  };
  readonly body?: SchemaHolder;
  readonly responses: Readonly<Record<string, SchemaHolder>>;
  /** Names of shapes that a failure of this operation may have besides the common ones. */
  readonly errorBodies?: readonly string[];
  readonly pagination?: JsonObject;
  readonly envelope?: string;
  readonly job?: { readonly status: string };
  readonly safe?: true;
  readonly idempotent?: boolean;
  readonly confidence: "high" | "medium" | "low";
  readonly irregularities?: readonly string[];
  readonly variants?: readonly Variant[];
}

/** One documentation page. */
export interface Page {
  /** Upstream's id of the page. */
  readonly page: string;
  readonly area: string;
  readonly operations: readonly PageOperation[];
  /** Shapes that only this page's operations need. */
  readonly schemas?: Readonly<Record<string, Fragment>>;
}
