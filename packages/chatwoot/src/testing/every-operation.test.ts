import { sampleValue } from "@truewire/core/testing";
import { describe, expect, it } from "vitest";
import { describeChatwoot } from "./describe-chatwoot.ts";
import { judged } from "./judged.testing.ts";
import { mockChatwoot } from "./mock-chatwoot.ts";
import type { OperationId } from "./generated/operation-ids.ts";

const description = describeChatwoot();
const { operations } = description;

/** One of everything, all with id 1, and a second contact, which can be merged into the first. */
const seeds = {
  // The client API's paths name an inbox and a contact by texts.
  inboxes: [{ members: [1], inbox_identifier: "text" }],
  teams: [{ members: [1] }],
  contacts: [
    { email: "noor@example.com", inboxes: [{ inbox_id: 1, source_id: "text" }] },
    { email: "ivo@example.com" },
  ],
  labels: [{}],
  webhooks: [{}],
  conversations: [{ messages: [{ content: "Hello" }] }],
};

/** What the server demands beyond the description. */
const demanded: Readonly<Partial<Record<OperationId, object>>> = {
  newConversation: { inbox_id: 1, contact_id: 1 },
  "create-a-webhook": { url: "https://hooks.example.com/new" },
};

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
  it("is answered as described when it is asked for the least that is described", async () => {
    const mock = mockChatwoot(seeds);
    const path = operation.path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) =>
      operation.params[name]?.type === "integer" ? "1" : "text",
    );
    const query = (operation.requiredQuery ?? []).map(
      (name) => `${name}=${String(sampleValue(description, operation.query[name] ?? {}))}`,
    );
    const schema = operation.body?.["application/json"];
    const { apiAccessToken } = mock.options;
    const response = await judged(mock)(`${mock.options.baseUrl}${path}?${query.join("&")}`, {
      method: operation.method,
      headers: {
        ...(operation.token && { "api-access-token": apiAccessToken }),
        ...(schema !== undefined && { "content-type": "application/json" }),
      },
      ...(schema !== undefined && { body: JSON.stringify(demanded[operation.id] ?? sampleValue(description, schema)) }),
    });
    expect(mock.calls.map((call) => call.problems)).toEqual([[]]);
    expect(mock.calls[0]?.operation).toBe(operation.id);
    // The one without a success is the one that has no route.
    expect(response.status).toBe(operation.status ?? 404);
  });
});
