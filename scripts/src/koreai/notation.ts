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

/** What is sent along with a call; required unless it says otherwise. */
export interface Body extends SchemaHolder {
  readonly required?: boolean;
  /** JSON unless said otherwise. */
  readonly media?: string;
}

/** What a success carries; nothing where there is no schema. */
export interface Answer extends Partial<SchemaHolder> {
  /** JSON unless said otherwise. */
  readonly media?: string;
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

/**
 * The right that an app needs, per kind of console; a kind that is absent cannot be given the right. `any` where the
 * documentation names a right and no console. Empty where it names none.
 */
export interface Scope {
  readonly admin?: string;
  readonly builder?: string;
  readonly any?: string;
}

/** One operation as a page describes it. */
export interface PageOperation {
  readonly id: string;
  readonly summary: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Entries of the inventory that this operation stands for although their method and path read otherwise. */
  readonly entries?: readonly string[];
  readonly deprecated?: true;
  /** Kinds of app whose token the operation accepts. */
  readonly app: readonly ("admin" | "builder" | "channel" | "dataTable")[];
  /** How the token travels where it does not in the header `auth`. */
  readonly auth?: "none" | "bearer";
  readonly scope: Scope;
  readonly rateLimit?: JsonObject;
  readonly parameters?: {
    readonly path?: Readonly<Record<string, SchemaHolder>>;
    readonly query?: Readonly<Record<string, OptionalParameter>>;
    readonly header?: Readonly<Record<string, OptionalParameter>>;
  };
  readonly body?: Body;
  readonly responses: Readonly<Record<string, Answer>>;
  /** Names of shapes that a failure of this operation may have besides the common ones. */
  readonly errorBodies?: readonly string[];
  readonly pagination?: JsonObject;
  readonly envelope?: string;
  readonly job?: { readonly status: string };
  readonly safe?: boolean;
  readonly idempotent?: boolean;
  readonly confidence: "high" | "medium" | "low";
  readonly irregularities?: readonly string[];
  readonly variants?: readonly Variant[];
}

/** A call that the platform makes to an address of its user. */
export interface PageWebhook {
  readonly id: string;
  readonly summary: string;
  readonly entries?: readonly string[];
  readonly scope?: Scope;
  readonly rateLimit?: JsonObject;
  /** What the platform sends. */
  readonly body: Body;
  /** What it waits for. */
  readonly responses: Readonly<Record<string, Answer>>;
  readonly confidence: "high" | "medium" | "low";
  readonly irregularities?: readonly string[];
  readonly variants?: readonly Variant[];
}

/** One documentation page. */
export interface Page {
  /** Upstream's id of the page. */
  readonly page: string;
  readonly area: string;
  /** Absent from a page whose calls other pages describe, too. */
  readonly operations?: readonly PageOperation[];
  /** Ids of operations that stand in another page's file and are documented on this page as well. */
  readonly describes?: readonly string[];
  readonly webhooks?: readonly PageWebhook[];
  /** Shapes that only this page's operations need. */
  readonly schemas?: Readonly<Record<string, Fragment>>;
}
