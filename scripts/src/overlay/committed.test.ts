import { describe, expect, it } from "vitest";

import { own, ownObject, sameJson, type JsonObject } from "../shared/json.ts";
import { repositoryRoot } from "../shared/repository-root.ts";
import { readText } from "../shared/read-text.ts";
import { readDescription } from "../spec/admission/read-description.ts";
import { eachNode, pointerOf } from "../spec/admission/each-node.ts";
import { buildDescription } from "../spec/build/build-vendor.ts";
import { callableOperations } from "../spec/operations.ts";
import { applyOverlay } from "../spec/overlay/apply.ts";
import { specPaths } from "../spec/paths.ts";
import { readDocs, readFacts } from "./facts/read-facts.ts";
import { buildTarget } from "./target/build-target.ts";
import { typeNameOf } from "./target/names.ts";
import { overlayOf } from "./write-overlay.ts";

const paths = specPaths(repositoryRoot);
const upstream = readDescription(paths.file("chatwoot", "upstream.yaml"), "upstream.yaml").document;
const facts = readFacts(repositoryRoot, "chatwoot");
const docs = readDocs(repositoryRoot, "chatwoot");
const compiled = overlayOf(paths, "chatwoot");
const effective = buildDescription(paths, "chatwoot", new Map([[compiled.path, compiled.text]])).document;
const operations = callableOperations(effective);

function idsOf(document: JsonObject): readonly string[] {
  return callableOperations(document)
    .map(({ operation }) => String(own(operation, "operationId")))
    .toSorted();
}

function operationOf(id: string): JsonObject {
  const place = operations.find(({ operation }) => own(operation, "operationId") === id);
  expect(place, id).toBeDefined();
  return place?.operation ?? {};
}

describe("the facts about Chatwoot", () => {
  it("tell of every operation of upstream's, and so do the texts", () => {
    const ids = idsOf(upstream);
    expect(ids).toHaveLength(148);
    expect([...facts.operations.keys()].toSorted()).toEqual(ids);
    expect(Object.keys(docs.content.operations).toSorted()).toEqual(ids);
  });

  it("are all used: no shape, failure or parameter is written down in vain", () => {
    const components = ownObject(effective, "components");
    const named = (section: string): readonly string[] => Object.keys(ownObject(components, section));
    expect([...facts.schemas.keys()].filter((name) => !named("schemas").map(typeNameOf).includes(name))).toEqual([]);
    expect([...facts.responses.keys()].filter((name) => !named("responses").map(typeNameOf).includes(name))).toEqual(
      [],
    );
  });

  it("cite files of upstream's", () => {
    const cited = new Set<string>();
    for (const section of [facts.schemas, facts.responses, facts.operations, facts.parameters]) {
      for (const { evidence } of section.values()) for (const file of evidence) cited.add(file);
    }
    expect([...cited].filter((file) => !/^(?:app|config|db|enterprise|lib|spec)\//u.test(file))).toEqual([]);
  });
});

describe("the overlay of Chatwoot", () => {
  it("is what the facts give", () => {
    expect(readText(compiled.path) === compiled.text).toBe(true);
    expect(overlayOf(paths, "chatwoot").text === compiled.text).toBe(true);
  });

  it("applies as a whole, and gives what the facts say", () => {
    const { document, outcomes } = applyOverlay(upstream, compiled.overlay);
    expect(outcomes.filter(({ status }) => status !== "applied")).toEqual([]);
    expect(sameJson(document, buildTarget(upstream, facts, docs))).toBe(true);
  });
});

describe("the effective description of Chatwoot", () => {
  it("still has every operation", () => {
    expect(idsOf(effective)).toEqual(idsOf(upstream));
  });

  it("has no two shapes that would be types of one name", () => {
    const names = Object.keys(ownObject(ownObject(effective, "components"), "schemas")).map(typeNameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("never answers with the error body that the server does not send", () => {
    const schemas = ownObject(ownObject(effective, "components"), "schemas");
    expect(Object.keys(schemas).filter((key) => ["bad_request_error", "request_error"].includes(key))).toEqual([]);
  });

  it("expects throttling everywhere, since it is by IP address", () => {
    const silent = operations.filter(({ operation }) => !Object.hasOwn(ownObject(operation, "responses"), "429"));
    expect(silent.map(({ operation }) => own(operation, "operationId"))).toEqual(["getConversationMessages"]);
  });

  it("holds files in multipart bodies only", () => {
    const places: string[] = [];
    for (const node of eachNode(effective)) {
      if (node.token === "format" && node.value === "binary") places.push(pointerOf(node));
    }
    expect(places).not.toEqual([]);
    expect(places.filter((pointer) => !pointer.includes("/multipart~1form-data/"))).toEqual([]);
  });

  it("says whom to remove from an inbox in numbers", () => {
    for (const id of ["delete-agent-in-inbox", "update-agents-in-inbox", "add-new-agent-to-inbox"]) {
      const { requestBody } = operationOf(id);
      expect(requestBody).toMatchObject({
        required: true,
        content: {
          "application/json": {
            schema: {
              required: ["inbox_id", "user_ids"],
              properties: { inbox_id: { type: "integer" }, user_ids: { type: "array", items: { type: "integer" } } },
            },
          },
        },
      });
    }
  });

  it("keeps the path that is not routed, with its only answer", () => {
    expect(operationOf("getConversationMessages")).toMatchObject({
      deprecated: true,
      security: [],
      responses: { "404": { $ref: "#/components/responses/no_such_route" } },
      "x-truewire": { exists: false },
    });
    expect(Object.keys(ownObject(operationOf("getConversationMessages"), "responses"))).toEqual(["404"]);
  });
});
