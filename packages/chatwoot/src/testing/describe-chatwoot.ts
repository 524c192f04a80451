import { Description } from "@truewire/core/testing";
import { describedOperations } from "./generated/described-operations.ts";
import { describedSchemas } from "./generated/described-schemas.ts";
import type { OperationId } from "./generated/operation-ids.ts";

/** What the description says of Chatwoot. */
export function describeChatwoot(): Description<OperationId> {
  return new Description({ server: "mockChatwoot", operations: describedOperations, schemas: describedSchemas });
}
