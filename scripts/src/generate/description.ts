import type { HttpMethod } from "../../../packages/core/src/operation.ts";
import type { NodeReader } from "./node-reader.ts";
import type { Schema, Schemas } from "./schema.ts";

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header";

/** One parameter of an operation, references resolved. */
export interface Parameter {
  readonly in: ParameterPlace;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
}

/** Schemas of one body by media type. */
export type Content = ReadonlyMap<string, Schema>;

/** What an operation takes as its body. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: Content;
}

/** One operation, references to parameters, bodies and responses resolved; references to schemas stay. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** The operation in its document, for messages and for its `x-truewire` object. */
  readonly node: NodeReader;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** By status, as the description spells it: digits, `4XX` or `default`. */
  readonly responses: ReadonlyMap<string, Content>;
  /** Names of the security schemes that are accepted, in the order of the description. */
  readonly security: readonly string[];
}

/** One API description, read and checked. */
export interface Description {
  /** The file as messages name it. */
  readonly file: string;
  /** `components.schemas` under their own keys. */
  readonly schemas: Schemas;
  /** In order of path, then method. */
  readonly operations: readonly DescribedOperation[];
}
