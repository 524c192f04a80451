import { isObject, own, ownObject } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

/** Refuses documents without title, version or paths, and paths that do not start with `/` or hold no object. */
export const documentShape: AdmissionRule = (document) => {
  const refusals: Refusal[] = [];
  const refuse = (pointer: string, reason: string): void => {
    refusals.push({ rule: "document-shape", pointer, reason });
  };
  if (!isObject(document)) {
    refuse("", "is no object");
    return refusals;
  }
  const info = ownObject(document, "info");
  for (const field of ["title", "version"]) {
    if (typeof own(info, field) !== "string") refuse(`/info/${field}`, "is missing or no text");
  }
  const paths = own(document, "paths");
  if (!isObject(paths)) {
    refuse("/paths", "is missing or no object");
    return refusals;
  }
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith("x-")) continue;
    if (!path.startsWith("/")) refuse(childPointer("/paths", path), 'is no path: it does not start with "/"');
    else if (!isObject(item)) refuse(childPointer("/paths", path), "is no object");
  }
  return refusals;
};
