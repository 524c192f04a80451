import type { JsonObject } from "../shared/json.ts";
import { irregularitiesOf, objectOfPresent, requestBody, resourceOf, successesOf } from "./operation-object.ts";
import type { PlacedWebhook } from "./operation-index.ts";

/** One webhook as OpenAPI 3.1 writes it: a path item whose POST the platform sends and its user answers. */
export function webhookObject({ page, webhook }: PlacedWebhook): JsonObject {
  return {
    post: {
      operationId: webhook.id,
      summary: webhook.summary,
      tags: [resourceOf(webhook.id)],
      security: [],
      requestBody: requestBody(webhook.body),
      responses: successesOf(webhook.responses),
      "x-truewire": objectOfPresent([
        ["page", page.page],
        ["area", page.area],
        ["scope", webhook.scope && { ...webhook.scope }],
        ["rateLimit", webhook.rateLimit],
        ["confidence", webhook.confidence],
        ["irregularities", irregularitiesOf(webhook)],
      ]),
    },
  };
}
