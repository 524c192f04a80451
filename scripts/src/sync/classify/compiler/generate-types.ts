import { resolveRef, scanDiscriminators, transformSchema, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

import type { JsonObject } from "../../../shared/json.ts";

/** Options of openapi-typescript that change types. Whatever is left out is what the generator of the packages uses. */
export interface TypeOptions {
  /** Whether a member with a default is always there. */
  readonly defaultNonNullable?: boolean;
}

const printer = ts.createPrinter({ removeComments: true });

/** Code without comments: constraints, defaults and texts are told there, and are no types. */
function print(nodes: readonly ts.Node[]): string {
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ES2022);
  return nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file)).join("\n");
}

type Context = Parameters<typeof transformSchema>[1];

/** Stands for files: what is sent as a file is no text. */
const FILE = "Uploadable";
const PRELUDE = `export interface ${FILE} { readonly file: true }\n`;

/**
 * The types of a description, as openapi-typescript writes them. Its own way in is not taken: that bundles and lints first, which follows
 * references over the network and takes longer than all the rest.
 *
 * @param document - admitted; it is not changed
 */
export function generateTypes(document: JsonObject, options: TypeOptions = {}): string {
  // Discriminators are patched into the document. JSON is what it is made of, so that a copy through JSON is the same.
  const schema = JSON.parse(JSON.stringify(document)) as OpenAPI3;
  const silent = { silent: true };
  const context = {
    additionalProperties: false,
    alphabetize: true,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: options.defaultNonNullable ?? false,
    discriminators: scanDiscriminators(schema, silent),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    resolve: ($ref: string) => resolveRef(schema, $ref, silent),
    transform: (node: { readonly type?: unknown; readonly format?: unknown }) =>
      node.type === "string" && node.format === "binary" ? ts.factory.createTypeReferenceNode(FILE) : undefined,
    postTransform: undefined,
    transformProperty: undefined,
    inject: undefined,
    // The one member that is only read by the way in that is not taken.
    redoc: undefined,
  };
  return PRELUDE + print(transformSchema(schema, context as unknown as Context));
}
