import type { JsonObject, JsonValue } from "../../shared/json.ts";

/**
 * A shape as the files under `wire/` write it: a type expression (see `type/parse.ts`), or an object that says more. In maps of
 * members, a name with a question mark at its end may be absent.
 */
export type WireNode = string | WireShape;

/** Members by name; a trailing `?` marks those that may be absent. */
export type WireFields = Readonly<Record<string, WireNode>>;

/** Limits of a value, under their names in JSON Schema. */
export interface WireLimits {
  readonly default?: JsonValue;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
}

/** A shape that needs more than a type expression. Exactly one of `type`, `fields`, `items`, `values`, `anyOf` and `allOf` is there. */
export interface WireShape extends WireLimits {
  /** A type expression. */
  readonly type?: string;
  /** Members of an object. */
  readonly fields?: WireFields;
  /** What members of an object hold that `fields` does not name. */
  readonly rest?: WireNode;
  /** Members that upstream describes and that do not exist. */
  readonly absent?: readonly string[];
  /** What a list holds. */
  readonly items?: WireNode;
  /** What an object of free keys holds. */
  readonly values?: WireNode;
  readonly anyOf?: readonly WireNode[];
  readonly allOf?: readonly WireNode[];
  /** For readers, in one or two sentences. Units of times need not be told: `unix` and `iso` do. */
  readonly note?: string;
  /** The value must never reach a log or an error. */
  readonly secret?: true;
  /** Still accepted or sent, but on its way out. */
  readonly deprecated?: true;
}

/** How sure we are: `medium` is kept permissive. */
export type Confidence = "high" | "medium";

/** A named shape. */
export interface SchemaFact extends WireShape {
  /** Component of upstream's that describes the same thing; it is corrected where it stands. */
  readonly upstream?: string;
  /** Enumerations are closed in requests and open in responses; a shape is for responses unless said otherwise. */
  readonly for?: "request";
  readonly confidence?: Confidence;
  readonly evidence?: readonly string[];
}

/** A query parameter that several operations share. */
export interface ParameterFact extends WireShape {
  readonly upstream?: string;
  readonly name: string;
  readonly in: "query";
}

/** A failure that several operations share. */
export interface ResponseFact {
  readonly status: number;
  /** `null` for an empty body. */
  readonly body: WireNode | null;
  /** Media type; `application/json` unless said otherwise. */
  readonly type?: string;
  /** Where the body is sometimes JSON, although `type` says otherwise. */
  readonly json?: WireNode;
  readonly note: string;
  readonly evidence?: readonly string[];
}

/** How an operation succeeds. */
export interface SuccessFact {
  readonly status: number;
  /** Absent when the body is empty. */
  readonly body?: WireNode;
  readonly type?: string;
  readonly note?: string;
}

/** What is added for a body that holds files, and left out of it. */
export interface MultipartFact {
  readonly fields: WireFields;
  readonly leaveOut?: readonly string[];
}

/** Parts of an operation that a difference can be told of. */
export type DifferencePart = "body" | "errors" | "path" | "query" | "security" | "success";

/** What the server's code says about one operation. */
export interface OperationFact {
  readonly confidence?: Confidence;
  /** `false` when the server does not route it. */
  readonly exists?: false;
  /** Path under which the operation stands in the effective description, if not upstream's. */
  readonly route?: string;
  readonly auth: readonly ("user" | "agent_bot" | "platform")[];
  readonly role?: "administrator";
  readonly safe?: true;
  readonly idempotent?: boolean;
  readonly success?: SuccessFact;
  /** Names of shared failures, or of sets of them; a later one takes the place of an earlier one of its status. */
  readonly errors: readonly string[];
  /** By status, when it is answered: the rest of a sentence. */
  readonly when?: Readonly<Record<string, string>>;
  readonly path?: WireFields;
  /** Names of shared parameters may stand in place of shapes. */
  readonly query?: WireFields;
  /** Query parameters that upstream describes and the server does not read. */
  readonly ignored?: { readonly query: readonly string[] };
  readonly body?: WireNode;
  readonly multipart?: MultipartFact;
  /** The body may be left out altogether. */
  readonly optionalBody?: true;
  /** Key under which form bodies must nest the fields; JSON may. */
  readonly wrapper?: string;
  readonly pagination?: JsonObject;
  readonly envelope?: string;
  readonly rateLimit?: JsonObject;
  readonly notes?: readonly string[];
  /** What upstream says otherwise, in our words. */
  readonly differences?: Readonly<Partial<Record<DifferencePart, string>>>;
  readonly evidence?: readonly string[];
}

/** One file under `wire/`. */
export interface WireFile {
  /** Upstream's commit that the facts were read from. */
  readonly commit: string;
  /** Evidence for everything in the file; corrections cite a fact's own evidence where it has some. */
  readonly evidence?: readonly string[];
  /** What path parameters of a name are, wherever they stand. */
  readonly path?: WireFields;
  readonly parameters?: Readonly<Record<string, ParameterFact>>;
  readonly schemas?: Readonly<Record<string, SchemaFact>>;
  readonly responses?: Readonly<Record<string, ResponseFact>>;
  readonly errorSets?: Readonly<Record<string, readonly string[]>>;
  readonly operations?: Readonly<Record<string, OperationFact>>;
}

/** What is said about one operation to readers. */
export interface OperationDoc {
  readonly summary: string;
  readonly description?: string;
}

/** `docs.yaml`: texts by operationId; a text alone is a summary. */
export interface DocsFile {
  readonly operations: Readonly<Record<string, string | OperationDoc>>;
}
