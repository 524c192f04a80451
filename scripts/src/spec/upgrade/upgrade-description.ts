import { isObject, own, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { admit } from "../admission/admit.ts";
import { danglingReferences } from "../admission/dangling-references.ts";
import { depth } from "../admission/depth.ts";
import { documentShape } from "../admission/document-shape.ts";
import { externalReferences } from "../admission/external-references.ts";
import { finiteNumbers } from "../admission/finite-numbers.ts";
import { nodeCount } from "../admission/node-count.ts";
import { prototypeKeys } from "../admission/prototype-keys.ts";
import { referenceCycles } from "../admission/reference-cycles.ts";
import type { AdmissionRule } from "../admission/rule.ts";
import { upgradeFrom30 } from "./from-3-0.ts";
import { upgradeFromSwagger } from "./swagger/from-swagger.ts";

/** The version a description was written in. */
export type DescriptionVersion = "2.0" | "3.0" | "3.1";

/** A description that was admitted, in OpenAPI 3.1. */
export interface UpgradedDescription {
  readonly document: JsonObject;
  /** What it was written in. */
  readonly from: DescriptionVersion;
}

/** What has to hold of any version before code that recurses and follows references may see it. */
const BEFORE_UPGRADE: readonly AdmissionRule[] = [
  nodeCount,
  depth,
  finiteNumbers,
  documentShape,
  prototypeKeys,
  externalReferences,
  danglingReferences,
  referenceCycles,
];

function versionOf(value: JsonValue): DescriptionVersion {
  if (!isObject(value)) return "3.1";
  if (own(value, "swagger") === "2.0" && !Object.hasOwn(value, "openapi")) return "2.0";
  const version = own(value, "openapi");
  return typeof version === "string" && /^3\.0\.\d+$/u.test(version) ? "3.0" : "3.1";
}

/**
 * Admits a parsed description of Swagger 2.0, OpenAPI 3.0 or 3.1 and says it in 3.1. Nothing is guessed: what 3.1 cannot say exactly, or
 * would read otherwise, is refused. Prose, examples and extensions of older versions are not carried along: the canonical form has none.
 *
 * @param value - the parsed file, untrusted
 * @param file - what messages call it
 * @throws {SpecError} when the document is not admitted, or cannot be upgraded exactly.
 */
export function upgradeDescription(value: JsonValue, file: string): UpgradedDescription {
  const from = versionOf(value);
  // Whatever else the document says it is, the admission of 3.1 tells what is wrong with it.
  if (from === "3.1") return { document: admit(value, file), from };
  const old = admit(value, file, BEFORE_UPGRADE);
  const document = from === "2.0" ? upgradeFromSwagger(old, file) : upgradeFrom30(old, file);
  return { document: admit(document, file), from };
}
