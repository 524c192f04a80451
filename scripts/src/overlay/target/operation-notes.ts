import type { JsonArray, JsonObject } from "../../shared/json.ts";
import { sortSet } from "../../spec/canonical/order.ts";
import type { OperationDoc, OperationFact } from "../facts/notation.ts";

const SCHEMES = { user: "userApiKey", agent_bot: "agentBotApiKey", platform: "platformAppApiKey" } as const;

/** What clients must know to call the operation, under `x-truewire`. */
export function extensionOf(fact: OperationFact): JsonObject {
  const { auth, role, confidence, safe, idempotent, pagination, envelope, rateLimit, exists } = fact;
  return {
    ...(exists === false && { exists }),
    ...(auth.length > 0 && { auth }),
    ...(role && { role }),
    confidence: confidence ?? "high",
    ...(safe && { safe }),
    ...(idempotent !== undefined && { idempotent }),
    ...(pagination && { pagination }),
    ...(envelope !== undefined && { envelope }),
    ...(rateLimit && { rateLimit }),
  };
}

/** Who may call the operation, as security requirements. */
export function securityOf({ auth }: OperationFact): JsonArray {
  return sortSet(auth.map((who) => ({ [SCHEMES[who]]: [] })));
}

/** Summary and description of the operation; when it fails is told last. */
export function textsOf(fact: OperationFact, doc: string | OperationDoc | undefined): JsonObject {
  const { summary, description } = typeof doc === "string" ? { summary: doc, description: undefined } : (doc ?? {});
  const failures = Object.entries(fact.when ?? {}).map(([status, when]) => `Answers ${status} when ${when}.`);
  const paragraphs = [description, ...(fact.notes ?? []), ...failures].filter((text) => text !== undefined);
  return {
    ...(summary !== undefined && { summary }),
    ...(paragraphs.length > 0 && { description: paragraphs.join("\n\n") }),
  };
}
