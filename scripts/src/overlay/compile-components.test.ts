import { describe, expect, it } from "vitest";

import { ownObject, type JsonObject } from "../shared/json.ts";
import { resolvePointer } from "../shared/pointer.ts";
import { actionsOf, corrected, THING, upstreamOf, withSchemas } from "./test-facts.ts";

describe("corrections of a component", () => {
  it("adds members and marks what is always there, in one update", () => {
    const fields = { id: "number", name: "string", "colour?": "string | null" };
    const { overlay, document } = corrected(upstreamOf(), withSchemas({ Thing: { ...THING, fields } }));
    expect(actionsOf(overlay, "schemas.thing")).toEqual([
      {
        target: "$.components.schemas.thing",
        update: { required: ["id", "name"], properties: { colour: { type: ["string", "null"] } } },
        "x-truewire": {
          id: "schemas.thing",
          reason: "Not described: colour. What is always there is marked.",
          evidence: ["thing.rb"],
        },
      },
    ]);
    expect(resolvePointer(document, "/components/schemas/thing/required")).toEqual(["id", "name"]);
  });

  it("replaces a member by removing what stands there and putting what belongs there", () => {
    const { overlay } = corrected(upstreamOf(), withSchemas({ Thing: { ...THING, fields: { "id?": "integer" } } }));
    const id = "schemas.thing.properties.id";
    const notes = { id, reason: "Described as number; is integer.", evidence: ["thing.rb"] };
    expect(actionsOf(overlay, id)).toEqual([
      {
        target: "$.components.schemas.thing.properties.id",
        remove: true,
        "x-truewire": { ...notes, expect: { type: "number" } },
      },
      {
        target: "$.components.schemas.thing.properties",
        update: { id: { type: "integer" } },
        "x-truewire": notes,
      },
    ]);
  });

  it("replaces lists instead of adding to them", () => {
    const upstream = upstreamOf(
      {},
      {
        thing: { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } },
      },
    );
    const { overlay, document } = corrected(
      upstream,
      withSchemas({ Thing: { ...THING, fields: { "id?": "integer", name: "string" } } }),
    );
    expect(actionsOf(overlay, "schemas.thing.required").map(({ target }) => target)).toEqual([
      "$.components.schemas.thing.required",
      "$.components.schemas.thing",
    ]);
    expect(resolvePointer(document, "/components/schemas/thing/required")).toEqual(["name"]);
  });

  it("replaces references, and lists of references", () => {
    const upstream = upstreamOf(
      {},
      {
        thing: {
          type: "object",
          properties: {
            owner: { $ref: "#/components/schemas/trouble" },
            parts: { type: "array", items: { $ref: "#/components/schemas/trouble" } },
          },
        },
      },
    );
    const { document } = corrected(
      upstream,
      withSchemas({ Thing: { ...THING, fields: { "owner?": "Thing | null", "parts?": "Thing[]" } } }),
    );
    const reference = { $ref: "#/components/schemas/thing" };
    expect(resolvePointer(document, "/components/schemas/thing/properties")).toEqual({
      owner: { anyOf: [reference, { type: "null" }] },
      parts: { type: "array", items: reference },
    });
  });

  it("removes what does not exist, and keeps what nothing is known of", () => {
    const upstream = upstreamOf(
      {},
      {
        thing: {
          type: "object",
          properties: { id: { type: "integer" }, ghost: { type: "string" }, later: { type: "string" } },
        },
      },
    );
    const facts = withSchemas({ Thing: { ...THING, absent: ["ghost"], fields: { "id?": "integer" } } });
    const { overlay, document } = corrected(upstream, facts);
    expect(actionsOf(overlay, "schemas.thing.properties.ghost")).toEqual([
      {
        target: "$.components.schemas.thing.properties.ghost",
        remove: true,
        "x-truewire": {
          id: "schemas.thing.properties.ghost",
          reason: "Described as string; does not exist.",
          evidence: ["thing.rb"],
          expect: { type: "string" },
        },
      },
    ]);
    expect(
      Object.keys(ownObject(resolvePointer(document, "/components/schemas/thing") as JsonObject, "properties")),
    ).toEqual(["id", "later"]);
  });

  it("goes into members that are objects themselves", () => {
    const upstream = upstreamOf(
      {},
      {
        thing: {
          type: "object",
          properties: {
            parts: {
              type: "array",
              items: { type: "object", properties: { id: { type: "string" }, size: { type: "number" } } },
            },
          },
        },
      },
    );
    const fields = { "parts?": { items: { fields: { "id?": "integer" } } } };
    const { overlay } = corrected(upstream, withSchemas({ Thing: { ...THING, fields } }));
    expect(overlay.actions.map(({ target }) => target)).toContain(
      "$.components.schemas.thing.properties.parts.items.properties.id",
    );
  });

  it("makes another kind of thing of a component", () => {
    const upstream = upstreamOf({}, { thing: { type: "array", items: { type: "string" } } });
    const { document } = corrected(upstream, withSchemas({ Thing: { ...THING, fields: { id: "integer" } } }));
    expect(resolvePointer(document, "/components/schemas/thing")).toEqual({
      type: "object",
      required: ["id"],
      properties: { id: { type: "integer" } },
    });
  });

  it("promises nothing that is not certain", () => {
    const { document } = corrected(
      upstreamOf(),
      withSchemas({ Thing: { ...THING, confidence: "medium", fields: { id: "integer" } } }),
    );
    expect(resolvePointer(document, "/components/schemas/thing/required")).toBeUndefined();
  });

  it("tells units, marks secrets and what is on its way out", () => {
    const fields = {
      "at?": { type: "unix", note: "When." },
      "key?": { type: "string", secret: true as const, deprecated: true as const },
    };
    const { document } = corrected(upstreamOf(), withSchemas({ Thing: { ...THING, fields } }));
    expect(resolvePointer(document, "/components/schemas/thing/properties/at")).toEqual({
      type: "integer",
      description: "When. Unix time in seconds.",
    });
    expect(resolvePointer(document, "/components/schemas/thing/properties/key")).toEqual({
      type: "string",
      deprecated: true,
      "x-truewire-secret": true,
    });
  });
});
