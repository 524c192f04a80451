import { expect, test } from "vitest";

import type { JsonObject } from "../../../shared/json.ts";
import { canonicalYaml } from "../../../shared/canonical-yaml.ts";
import { thingApi, thingText, type ThingApi } from "../../testing/chatwoot.ts";
import { Checkout } from "../../testing/checkout.ts";
import { FakeRepository } from "../../testing/github.ts";
import { Loopback, send, type Seen } from "../../testing/loopback.ts";
import { pagesOfIndex, readDocsPage } from "./docs-page.ts";

/** A page as the documentation has it: words, then the description of one operation behind four backticks. */
function page(method: string, path: string, changes: ThingApi = {}): string {
  return `# A thing\n\n> Words.\n\n## OpenAPI\n\n\`\`\`\`yaml https://raw.test/api.json ${method} ${path}\n${canonicalYaml(thingApi(changes))}\n\`\`\`\`\n`;
}

const INDEX = `# Things

- [Get](https://elsewhere.test/api-reference/evil.md)
- [Guide](/guides/start.md): words
- [Thing](/api-reference/things/get.md): words
- [Other](/api-reference/others/list.md)
- [Thing again](/api-reference/things/get.md)
- [About](/api-reference/introduction.md)
- [Broken](/api-reference/broken.md)
`;

const OTHERS: JsonObject = { get: { operationId: "listOthers", responses: { "200": { description: "" } } } };

const PAGES: Readonly<Record<string, string>> = {
  "/llms.txt": INDEX,
  "/api-reference/things/get.md": page("get", "/things/{thing_id}", {
    path: "/things/{thing_id}",
    operationId: "get-thing",
  }),
  "/api-reference/others/list.md": page("get", "/others", { paths: { "/others": OTHERS } }),
  "/api-reference/introduction.md": "# Words only\n",
  "/api-reference/broken.md": page("get", "/things/{id}", { properties: { evil: { $ref: "https://evil.test/a" } } }),
};

/** Serves pages with validators. */
function docs(pages: Readonly<Record<string, string>>): Promise<Loopback> {
  return Loopback.start(({ target, headers }: Seen, response) => {
    const text = pages[target];
    if (text === undefined) return void send(response, "404", "text/plain", 404);
    const etag = `"${text.length}"`;
    if (headers["if-none-match"] === etag) {
      response.writeHead(304, { etag });
      return void response.end();
    }
    response.writeHead(200, {
      "content-type": "text/markdown",
      etag,
      "last-modified": "Thu, 31 Jan 2030 00:00:00 GMT",
    });
    return void response.end(text);
  });
}

test("tells what is documented only, what is undocumented, and what is called otherwise", async () => {
  const repository = new FakeRepository();
  repository.commit(
    thingText({
      paths: { "/hidden": { get: { operationId: "getHidden", responses: { "200": { description: "" } } } } },
    }),
  );
  await using github = await repository.serve();
  await using pages = await docs(PAGES);
  using checkout = new Checkout();
  checkout.use({ "github-api": github.url, "chatwoot-docs": pages.url });

  const result = await checkout.sync("fetch", "chatwoot");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toContain("; 2 documentation pages: 1 documented only, 1 undocumented, 1 unreadable (");
  expect(JSON.parse(checkout.read(".sync/fetched/chatwoot.docs.json"))).toEqual({
    pages: 2,
    documentedOnly: ["GET /others (/api-reference/others/list.md)"],
    undocumented: ["GET /hidden"],
    otherIds: ["GET /things/{thing_id} is get-thing on /api-reference/things/get.md, getThing in the file"],
    unreadable: [
      expect.stringContaining(
        "/api-reference/broken.md#/components/schemas/thing/properties/evil/$ref: leads out of the document",
      ),
    ],
  });
  expect(pages.seen.map(({ target }) => target)).toEqual([
    "/llms.txt",
    ...Object.keys(PAGES).filter((path) => path.startsWith("/api")),
  ]);
});

test("asks for pages that have not changed under a condition, and does not read them again", async () => {
  const repository = new FakeRepository();
  repository.commit(thingText());
  await using github = await repository.serve();
  await using pages = await docs(PAGES);
  using checkout = new Checkout();
  checkout.use({ "github-api": github.url, "chatwoot-docs": pages.url });
  await checkout.sync("fetch", "chatwoot");
  const first = checkout.read(".sync/fetched/chatwoot.docs.json");
  expect(checkout.read(".sync/chatwoot/docs-pages.json")).not.toContain("Words");
  pages.seen.length = 0;

  await checkout.sync("fetch", "chatwoot", "--cross-check");

  expect(checkout.read(".sync/fetched/chatwoot.docs.json")).toBe(first);
  const asked = pages.seen.filter(({ target }) => target !== "/llms.txt");
  expect(asked).toHaveLength(4);
  for (const { headers } of asked)
    expect(headers).toMatchObject({
      "if-none-match": expect.any(String),
      "if-modified-since": "Thu, 31 Jan 2030 00:00:00 GMT",
    });
});

test("a documentation that cannot be had stops nothing", async () => {
  const repository = new FakeRepository();
  repository.commit(thingText());
  await using github = await repository.serve();
  await using pages = await Loopback.start((_seen, response) => {
    send(response, "<!doctype html>", "text/html");
  });
  using checkout = new Checkout();
  checkout.use({ "github-api": github.url, "chatwoot-docs": pages.url });

  const result = await checkout.sync("fetch", "chatwoot");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toContain("not compared with the documentation (");
  expect(result.stdout).toContain("answers with a web page");
});

test("an answer that nothing has changed counts only where something was read before", async () => {
  const repository = new FakeRepository();
  repository.commit(thingText());
  await using github = await repository.serve();
  await using pages = await Loopback.start(({ target }, response) => {
    if (target === "/llms.txt") return void send(response, INDEX);
    response.writeHead(304);
    return void response.end();
  });
  using checkout = new Checkout();
  checkout.use({ "github-api": github.url, "chatwoot-docs": pages.url });

  expect((await checkout.sync("fetch", "chatwoot")).stdout).toContain(
    "says that it has not changed since it was never read",
  );
});

test("lists the pages of an index that are of its own host, once each", () => {
  expect(pagesOfIndex(INDEX, "https://docs.test", "/api-reference/").map(({ href }) => href)).toEqual([
    "https://docs.test/api-reference/things/get.md",
    "https://docs.test/api-reference/others/list.md",
    "https://docs.test/api-reference/introduction.md",
    "https://docs.test/api-reference/broken.md",
  ]);
});

test("refuses a page whose description lacks the operation that it names", () => {
  expect(() => readDocsPage(page("delete", "/things/{id}"), "page.md")).toThrow(
    "page.md#/paths: lacks the operation that its page names, delete /things/{id}",
  );
});

test("takes a page without a description for no operation", () => {
  expect(readDocsPage("# Words\n\n```yaml\nopenapi: 3.1.0\n```\n", "page.md")).toBeUndefined();
});
