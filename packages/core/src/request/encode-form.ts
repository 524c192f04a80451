import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { BodyEncoder } from "./body-encoder.ts";

/** Encodes a flat body as `application/x-www-form-urlencoded`, lists as a repeated name. */
export const encodeForm: BodyEncoder = (body, operation) => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (typeof item === "object") throw new InvalidArgumentError(`body.${name}`, "a flat value", item, operation.id);
      form.append(name, String(item));
    }
  }
  return { body: form.toString(), contentType: "application/x-www-form-urlencoded", replayable: true };
};
