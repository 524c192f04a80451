import { compareText, objectOf, type JsonObject } from "../shared/json.ts";
import { checkSchemas } from "./check-schemas.ts";
import { gatherComponents, type Checked } from "./components.ts";
import { failureComponents } from "./failures.ts";
import { openApiSchema } from "./fragments.ts";
import type { Page, SourceFile } from "./notation.ts";
import { operationObject, resourceOf } from "./operation-object.ts";
import { indexOperations, type PlacedOperation } from "./operation-index.ts";
import { validatePage, validateSchemas } from "./validate.ts";
import { webhookObject } from "./webhook-object.ts";

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

function checkAll<T>(sources: readonly SourceFile[], check: (source: SourceFile) => T): readonly Checked<T>[] {
  // In order of names, so that neither the result nor the first error depends on how a folder was read.
  return [...sources]
    .sort((left, right) => compareText(left.file, right.file))
    .map((source) => ({ file: source.file, content: check(source) }));
}

function pathsObject(operations: readonly PlacedOperation[]): JsonObject {
  const paths = [...new Set(operations.map(({ operation }) => operation.path))].sort(compareText);
  const itemOf = (path: string): JsonObject => {
    const here = operations.filter(({ operation }) => operation.path === path);
    const entries = METHODS.flatMap((method) =>
      here
        .filter(({ operation }) => operation.method === method)
        .map((placed): [string, JsonObject] => [method.toLowerCase(), operationObject(placed)]),
    );
    return objectOf(entries);
  };
  return objectOf(paths.map((path) => [path, itemOf(path)]));
}

/** The pages, checked, in order of their files. */
export function checkPages(pages: readonly SourceFile[]): readonly Checked<Page>[] {
  return checkAll(pages, validatePage);
}

/**
 * Assembles the OpenAPI 3.1 description of Kore.ai's API from what our pages and shared schemas say. The order in which the files are
 * given makes no difference.
 *
 * @throws {SpecError} on anything outside the notation, names that are repeated or lead nowhere, a request that is open or an answer that
 * is closed; see the README of specs/koreai.
 */
export function assembleKoreai(pages: readonly SourceFile[], schemas: readonly SourceFile[]): JsonObject {
  const checkedPages = checkPages(pages);
  const components = gatherComponents(checkedPages, checkAll(schemas, validateSchemas));
  const index = indexOperations(checkedPages);
  checkSchemas(components, index);
  const { operations, webhooks } = index;
  const ids = [...operations.map(({ operation }) => operation.id), ...webhooks.map(({ webhook }) => webhook.id)];
  const tags = [...new Set(ids.map(resourceOf))].sort(compareText);
  const inOrder = [...operations].sort((left, right) => compareText(left.operation.id, right.operation.id));
  const calls = [...webhooks].sort((left, right) => compareText(left.webhook.id, right.webhook.id));
  const bearer = operations.some(({ operation }) => operation.auth === "bearer");
  return {
    openapi: "3.1.0",
    info: { title: "Kore.ai AI for Service API", version: "2026-11" },
    servers: [{ url: "{host}", variables: { host: { default: "https://platform.kore.ai" } } }],
    security: [{ auth: [] }],
    tags: tags.map((name) => ({ name })),
    paths: pathsObject(operations),
    ...(calls.length > 0 && { webhooks: objectOf(calls.map((call) => [call.webhook.id, webhookObject(call)])) }),
    components: {
      securitySchemes: {
        auth: { type: "apiKey", in: "header", name: "auth" },
        ...(bearer && { bearer: { type: "http", scheme: "bearer" } }),
      },
      responses: failureComponents(inOrder.map(({ operation }) => operation)),
      schemas: objectOf([...components].map(([name, { schema }]) => [name, openApiSchema(schema)])),
    },
  };
}
