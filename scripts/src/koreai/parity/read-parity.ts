import { join } from "node:path";

import { isObject, ownObject, type JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { formatPointer } from "../../shared/pointer.ts";
import { readText } from "../../shared/read-text.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { PlacedOperation } from "../operation-index.ts";
import { clientMethods, type ClientMethod, type ClientRoot, type Through } from "./client-methods.ts";
import { parityOf, type Parity, type ParityExceptions } from "./parity.ts";
import { readModules } from "./source-modules.ts";

const FILE = "parity-exceptions.yaml";

/** The classes that users make. */
const ROOTS: readonly ClientRoot[] = [{ file: "koreai.ts", class: "KoreAI", name: "kore" }];

function reasons(object: JsonObject, key: string): Readonly<Record<string, string>> {
  const entries = Object.entries(ownObject(object, key)).map(([name, reason]): [string, string] => {
    if (typeof reason === "string" && reason !== "") return [name, reason];
    throw new SpecError(FILE, formatPointer([key, name]), "needs a reason");
  });
  return Object.fromEntries(entries);
}

/**
 * The exceptions from one method for each operation.
 *
 * @param root - root of the repository
 * @throws {SpecError} when one has no reason.
 */
export function readParityExceptions(root: string): ParityExceptions {
  const value = parseYaml(readText(join(root, "scripts/src/koreai", FILE), FILE), FILE);
  if (!isObject(value)) throw new SpecError(FILE, "", "must be an object");
  return { unreached: reasons(value, "unreached"), several: reasons(value, "several") };
}

/**
 * The methods of the client of a checkout.
 *
 * @param root - root of the repository
 */
export function readClientMethods(root: string, through?: Through): readonly ClientMethod[] {
  return clientMethods(readModules(join(root, "packages/koreai/src")), ROOTS, through);
}

/**
 * How the client of a checkout stands against its description.
 *
 * @param root - root of the repository
 */
export function readParity(root: string, operations: readonly PlacedOperation[]): Parity {
  return parityOf(operations, readClientMethods(root), readParityExceptions(root));
}
