import { Description } from "@truewire/core/testing";
import { describedOperations } from "./generated/described-operations.ts";
import { describedSchemas } from "./generated/described-schemas.ts";
import type { OperationId } from "./generated/operation-ids.ts";

/** What the description says of Kore.ai. */
export function describeKoreAI(): Description<OperationId> {
  return new Description({ server: "mockKoreAI", operations: describedOperations, schemas: describedSchemas });
}
