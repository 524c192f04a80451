import { describe, expect, it } from "vitest";

import { own, ownObject } from "../shared/json.ts";
import { readText } from "../shared/read-text.ts";
import { repositoryRoot } from "../shared/repository-root.ts";
import { sha256 } from "../shared/sha256.ts";
import { buildDescription } from "../spec/build/build-vendor.ts";
import { lintDescription } from "../spec/lint/lint.ts";
import { readLock } from "../spec/lock.ts";
import { specPaths } from "../spec/paths.ts";

const paths = specPaths(repositoryRoot);
const built = buildDescription(paths, "koreai");

describe("the committed description of Kore.ai", () => {
  it("is what its pages, schemas and overlay give, and the lock knows it", () => {
    expect(readText(built.path, "specs/koreai/openapi.yaml")).toBe(built.text);
    expect(own(readLock(paths).outputs, "koreai/openapi.yaml")).toBe(sha256(built.text));
  });

  it("lints without a finding", async () => {
    expect(await lintDescription("koreai", built.text, "specs/koreai/openapi.yaml")).toEqual([]);
  });

  it("tells the client secrets of bots apart", () => {
    const schemas = ownObject(ownObject(built.document, "components"), "schemas");
    const secret = ownObject(ownObject(ownObject(schemas, "JwtApp"), "properties"), "clientSecret");
    expect(secret).toEqual({ type: "string", "x-truewire-secret": true });
  });

  it("describes a failed removal of users under success and under every error", () => {
    const operation = ownObject(ownObject(ownObject(built.document, "paths"), "/api/public/users"), "delete");
    const responsesOf = ownObject(operation, "responses");
    expect(responsesOf).toMatchObject({
      "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/UserRemovalResult" } } } },
      "400": { $ref: "#/components/responses/users.remove" },
      "500": { $ref: "#/components/responses/users.remove" },
    });
    const responses = ownObject(ownObject(built.document, "components"), "responses");
    expect(responses["users.remove"]).toMatchObject({
      content: {
        "application/json": {
          schema: {
            anyOf: [
              { $ref: "#/components/schemas/UserRemovalPartial" },
              { $ref: "#/components/schemas/UserRemovalFailure" },
              { $ref: "#/components/schemas/ErrorBody" },
            ],
          },
        },
      },
    });
  });
});
