import { isObject, own } from "../../shared/json.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

function refuse(pointer: string, reason: string): readonly Refusal[] {
  return [{ rule: "openapi-version", pointer, reason }];
}

/** Admits OpenAPI 3.1 only, and says of the others why not. */
export const openapiVersion: AdmissionRule = (document) => {
  if (!isObject(document)) return refuse("", "is not an object, so no API description");
  const version = own(document, "openapi");
  if (typeof version === "string" && /^3\.1\.\d+$/u.test(version)) return [];
  if (typeof version === "string" && version.startsWith("3.0.")) {
    return refuse(
      "/openapi",
      `says OpenAPI ${version}; only 3.1 is read: 3.0 says null, exclusive bounds and files differently`,
    );
  }
  const swagger = own(document, "swagger");
  if (swagger !== undefined) {
    return refuse("/swagger", `says Swagger ${String(swagger)}; only OpenAPI 3.1 is read`);
  }
  if (version === undefined) return refuse("/openapi", "is missing: the file is no OpenAPI description");
  return refuse("/openapi", `says ${JSON.stringify(version)}; only OpenAPI 3.1 is read`);
};
