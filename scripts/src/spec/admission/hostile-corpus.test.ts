import { mkdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { minimal, withSchema } from "../test-documents.ts";
import { Workspace } from "../test-workspace.ts";
import { MAX_NODES } from "./node-count.ts";
import { readDescription } from "./read-description.ts";

/** A document as text, and the pointer and the reason that its refusal names: how they begin, or a pattern of them. */
type Row = readonly [name: string, text: string, refusal: string | RegExp];

function json(document: JsonValue): string {
  return JSON.stringify(document);
}

function nested(depth: number): JsonObject {
  let schema: JsonObject = { type: "string" };
  for (let level = 0; level < depth; level++) schema = { type: "array", items: schema };
  return withSchema(schema);
}

/** Two operations at two paths. */
function paths(first: JsonObject, second: JsonObject): JsonObject {
  return minimal({ paths: { "/a": { get: first }, "/b": { post: second } } });
}

const REF = (target: string): string => json(withSchema({ $ref: target }));

const TEXT: readonly Row[] = [
  ["nothing at all", "", "#: is empty"],
  ["an HTML page behind a byte order mark", "\uFEFF <html>", "#: is an HTML or XML page, not an API description"],
  ["a page that only begins with a comment", "<!-- x --><p>", "#: is an HTML or XML page, not an API description"],
  ["blanks only", " \n\t\n", "#: is empty"],
  ["an HTML page", "<!doctype html><html><body>404</body></html>", "#: is an HTML or XML page, not an API description"],
  ["JSON that breaks off", '{"openapi": "3.1.0", "paths": {', "#: is not valid JSON: "],
  ["JSON with a comment", '{"openapi": "3.1.0" /* yes */}', "#: is not valid JSON: "],
  [
    "a key twice",
    '{"openapi":"3.1.0","info":{"title":"a","title":"b"}}',
    "#/info/title: stands here twice in one object",
  ],
  ["a key twice, once escaped", '{"paths":{"/a":{},"\\u002fa":{}}}', "#/paths/~1a: stands here twice in one object"],
];

const YAML: readonly Row[] = [
  ["a key twice", "openapi: 3.1.0\nopenapi: 3.1.1\n", "#/openapi: stands here twice in one object"],
  [
    "a key twice, as number and as text",
    "responses:\n  200: {}\n  '200': {}\n",
    "#/responses/200: stands here twice in one object",
  ],
  ["an alias", "a: &a [1]\nb: *a\n", "#/a: carries a YAML anchor"],
  [
    "an alias bomb",
    `a: &a [x, x]\n${[..."bcdefgh"].map((name, index) => `${name}: &${name} [*${"abcdefgh"[index]}, *${"abcdefgh"[index]}]`).join("\n")}\n`,
    "#/a: carries a YAML anchor",
  ],
  ["a tag that constructs something", "a: !!js/function 'x'\n", "#: is not valid YAML: Unresolved tag"],
  ["a key that is a list", "? [a, b]\n: c\n", "#: has a key that is not plain text"],
  ["two documents", "a: 1\n---\nb: 2\n", "#: is not valid YAML: Source contains multiple documents"],
  ["a number that is none", "a: .nan\n", "#/a: is a value that JSON does not have"],
  ["brackets without end", "[".repeat(50_000), "#: is not valid YAML: "],
  [
    "more items than can be read in time",
    `[${"a,".repeat(1_000_001)}a]`,
    "#: has more than 1000000 lines and list items",
  ],
  ["a syntax error", "a: 'b\n", "#: is not valid YAML: Missing closing 'quote (line 2 column 1)"],
];

const VERSION: readonly Row[] = [
  ["a list", "[]", "#: is not an object, so no API description"],
  ["a text", '"openapi"', "#: is not an object, so no API description"],
  [
    "Swagger 2.0",
    json({ swagger: "2.0", info: {}, paths: {} }),
    "#/swagger: says Swagger 2.0; only OpenAPI 3.1 is read",
  ],
  [
    "OpenAPI 3.0",
    json(minimal({ openapi: "3.0.4" })),
    "#/openapi: says OpenAPI 3.0.4; only 3.1 is read: 3.0 says null, exclusive bounds and files differently",
  ],
  ["OpenAPI 4", json(minimal({ openapi: "4.0.0" })), '#/openapi: says "4.0.0"; only OpenAPI 3.1 is read'],
  ["a version that is a number", json(minimal({ openapi: 3.1 })), "#/openapi: says 3.1; only OpenAPI 3.1 is read"],
  ["some other JSON", json({ message: "Not Found" }), "#/openapi: is missing: the file is no OpenAPI description"],
];

const SHAPE: readonly Row[] = [
  ["no title", json({ openapi: "3.1.0", info: { version: "1" }, paths: {} }), "#/info/title: is missing or no text"],
  ["no info", json({ openapi: "3.1.0", paths: {} }), "#/info/title: is missing or no text (and 1 more of this kind)"],
  ["no paths", json({ openapi: "3.1.0", info: { title: "a", version: "1" } }), "#/paths: is missing or no object"],
  ["paths in a list", json(minimal({ paths: [] })), "#/paths: is missing or no object"],
  [
    "a path without slash",
    json(minimal({ paths: { things: {} } })),
    '#/paths/things: is no path: it does not start with "/"',
  ],
  ["a path item that is text", json(minimal({ paths: { "/a": "get" } })), "#/paths/~1a: is no object"],
];

const LIMITS: readonly Row[] = [
  [
    "too deep",
    json(nested(200)),
    /^#\/components\/schemas\/Thing(?:\/items)+\S*…\S*: is nested deeper than 100 levels$/u,
  ],
  [
    "too deep for any stack",
    `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    /^#\/a(?:\/0)+\/?…[/0]+: is nested deeper than 100 levels$/u,
  ],
  [
    "too many values",
    json(minimal({ "x-list": Array.from({ length: MAX_NODES }, () => 0) })),
    "#: holds more than 1000000 values",
  ],
  ["a number too large", '{"openapi":"3.1.0","x-big":1e999}', "#/x-big: is a number too large to be held"],
  ["too many bytes", " ".repeat(32 * 1024 * 1024 + 1), "#: holds 33554433 bytes, more than the 33554432 that are read"],
];

const NAMES: readonly Row[] = [
  [
    "a __proto__ key",
    '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"__proto__":{"polluted":true}}',
    "#/__proto__: is a key that could reach an object's prototype",
  ],
  [
    "a property called constructor",
    json(withSchema({ properties: { constructor: { type: "string" } } })),
    "#/components/schemas/Thing/properties/constructor: is a key that could reach an object's prototype",
  ],
  [
    "a control character in a path",
    json(minimal({ paths: { "/a\u001b[31m": {} } })),
    "#/paths/~1a\\u{1b}[31m: is a key with a control or invisible character (U+001B)",
  ],
  [
    "a line break in an operationId",
    json(minimal({ paths: { "/a": { get: { operationId: "a\nb" } } } })),
    "#/paths/~1a/get/operationId: holds a control or invisible character (U+000A)",
  ],
  [
    "a bidirectional override in a property",
    json(withSchema({ properties: { "user\u202Eresu": {} } })),
    "#/components/schemas/Thing/properties/user\\u{202e}resu: is a key with a control or invisible character (U+202E)",
  ],
  [
    "a zero-width space in an enum",
    json(withSchema({ enum: ["a", "a\u200B"] })),
    "#/components/schemas/Thing/enum/1: holds a control or invisible character (U+200B)",
  ],
  [
    "half a surrogate pair in a parameter",
    json(minimal({ paths: { "/a": { parameters: [{ in: "query", name: "x\uD800" }] } } })),
    "#/paths/~1a/parameters/0/name: holds a control or invisible character (U+D800)",
  ],
  [
    "a bidirectional isolate in a default's key",
    json(withSchema({ default: { "\u2066a": 1 } })),
    "#/components/schemas/Thing/default/\\u{2066}a: is a key with a control or invisible character (U+2066)",
  ],
];

const out = (keyword: string, target: string): string =>
  `leads out of the document: ${keyword} ${JSON.stringify(target)} is no pointer into it`;

const REFERENCES: readonly Row[] = [
  ...[
    "https://evil.test/a.json",
    "http://127.0.0.1:1/a",
    "file:///etc/passwd",
    "./other.yaml#/a",
    "../../../etc/passwd",
    "//evil.test/a",
    "Thing",
    "#Thing",
    "#/a%zz",
    "data:application/json,{}",
    "\\\\evil.test\\share",
    "https://evil.test/#/components/schemas/Thing",
    "",
  ].map((target): Row => [
    `$ref ${JSON.stringify(target)}`,
    REF(target),
    `#/components/schemas/Thing/$ref: ${out("$ref", target)}`,
  ]),
  [
    "an external $ref in an example",
    json(
      minimal({
        paths: {
          "/a": {
            get: { responses: { 200: { content: { "text/plain": { example: { $ref: "http://evil.test" } } } } } },
          },
        },
      }),
    ),
    `#/paths/~1a/get/responses/200/content/text~1plain/example/$ref: ${out("$ref", "http://evil.test")}`,
  ],
  [
    "an external path item",
    json(minimal({ paths: { "/a": { $ref: "paths.yaml" } } })),
    `#/paths/~1a/$ref: ${out("$ref", "paths.yaml")}`,
  ],
  [
    "an external discriminator",
    json(withSchema({ discriminator: { propertyName: "kind", mapping: { a: "https://evil.test/a.json" } } })),
    `#/components/schemas/Thing/discriminator/mapping/a: ${out("mapping", "https://evil.test/a.json")}`,
  ],
  [
    "an external operationRef",
    json(minimal({ components: { links: { next: { operationRef: "https://evil.test#/paths/~1a/get" } } } })),
    `#/components/links/next/operationRef: ${out("operationRef", "https://evil.test#/paths/~1a/get")}`,
  ],
  [
    "an $id that moves the base",
    json(withSchema({ $id: "https://evil.test/", $ref: "#/components/schemas/Thing/$defs/a", $defs: { a: {} } })),
    "#/components/schemas/Thing/$id: changes what references mean: $id is not read",
  ],
  [
    "a $ref that is a number",
    json(withSchema({ $ref: 1 })),
    "#/components/schemas/Thing/$ref: is a $ref that is no text",
  ],
  [
    "a dangling $ref",
    REF("#/components/schemas/Gone"),
    '#/components/schemas/Thing/$ref: leads nowhere: $ref "#/components/schemas/Gone" is not in the document',
  ],
  [
    "a $ref to what every object has",
    REF("#/components/schemas/toString"),
    '#/components/schemas/Thing/$ref: leads nowhere: $ref "#/components/schemas/toString" is not in the document',
  ],
  [
    "a dangling discriminator",
    json(withSchema({ discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Gone" } } })),
    '#/components/schemas/Thing/discriminator/mapping/a: leads nowhere: mapping "#/components/schemas/Gone" is not in the document',
  ],
  [
    "a $ref to a prototype",
    REF("#/components/schemas/__proto__"),
    '#/components/schemas/Thing/$ref: leads nowhere: $ref "#/components/schemas/__proto__" is not in the document',
  ],
  [
    "a $ref to itself",
    REF("#/components/schemas/Thing"),
    '#/components/schemas/Thing/$ref: goes round in circles: $ref "#/components/schemas/Thing" leads back to itself',
  ],
  [
    "a chain of $refs that never arrives",
    json(
      minimal({
        components: {
          schemas: {
            A: { $ref: "#/components/schemas/B" },
            B: { $ref: "#/components/schemas/C" },
            C: { $ref: "#/components/schemas/B" },
          },
        },
      }),
    ),
    '#/components/schemas/B/$ref: goes round in circles: $ref "#/components/schemas/C" leads back to itself',
  ],
];

const OPERATIONS: readonly Row[] = [
  [
    "an operationId twice",
    json(paths({ operationId: "same" }, { operationId: "same" })),
    '#/paths/~1b/post/operationId: "same" is the operationId of /paths/~1a/get, too',
  ],
  [
    "an operationId twice, once in a callback",
    json(
      paths(
        { operationId: "same", callbacks: { done: { "{$request.body#/url}": { post: { operationId: "same" } } } } },
        {},
      ),
    ),
    '#/paths/~1a/get/callbacks/done/{$request.body#~1url}/post/operationId: "same" is the operationId of /paths/~1a/get, too',
  ],
  [
    "an operationId three times, once in a webhook",
    json({
      ...paths({ operationId: "same" }, { operationId: "same" }),
      webhooks: { w: { put: { operationId: "same" } } },
    }),
    '#/paths/~1b/post/operationId: "same" is the operationId of /paths/~1a/get, too (and 1 more of this kind)',
  ],
];

/** Imports a file through the command, and sees to it that it is refused in one line and leaves everything as it was. */
async function expectRefusal(workspace: Workspace, file: string, refusal: string | RegExp): Promise<void> {
  workspace.write("specs/acme/upstream.yaml", "as it was\n");
  workspace.write("specs/lock.json", '{"version":1}\n');
  const before = workspace.specs();

  const result = await workspace.import(file);

  expect(result.stdout).toBe("");
  expect(result.stderr.split("\n")).toHaveLength(1);
  expectReason(result.stderr, `spec: ${file}`, refusal);
  expect(result.code).toBe(1);
  expect(workspace.specs()).toEqual(before);
}

function refusalOf(path: string, file: string): string {
  try {
    readDescription(path, file);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return expect.fail("the document was admitted");
}

function expectReason(message: string, file: string, refusal: string | RegExp): void {
  expect(message.slice(0, file.length)).toBe(file);
  const reason = message.slice(file.length);
  if (typeof refusal === "string") expect(reason.slice(0, refusal.length)).toBe(refusal);
  else expect(reason).toMatch(refusal);
}

const CORPUS: readonly (readonly [rule: string, file: string, rows: readonly Row[]])[] = [
  ["text", "hostile.json", TEXT],
  ["YAML", "hostile.yaml", YAML],
  ["version", "hostile.json", VERSION],
  ["shape", "hostile.json", SHAPE],
  ["limits", "hostile.json", LIMITS],
  ["names", "hostile.json", NAMES],
  ["references", "hostile.json", REFERENCES],
  ["operations", "hostile.json", OPERATIONS],
];

describe.each(CORPUS)("refuses by its %s", (_rule, file, rows) => {
  test.each(rows)("%s", (_name, text, refusal) => {
    using workspace = new Workspace();
    const path = workspace.write(file, text);

    const message = refusalOf(path, file);

    expect(message).not.toMatch(/\p{Cc}/u);
    expectReason(message, file, refusal);
  });

  // A process for each row would say the same and take a minute.
  test("through the command: one line, exit code 1, nothing written", async () => {
    using workspace = new Workspace();
    const [, text, refusal] = rows.at(-1) ?? ["", "", ""];
    workspace.write(file, text);
    await expectRefusal(workspace, file, refusal);
  });
});

describe("refuses by what the file is", () => {
  test("missing", async () => {
    using workspace = new Workspace();
    await expectRefusal(workspace, "gone.json", "#: no such file");
  });

  test("a folder", async () => {
    using workspace = new Workspace();
    mkdirSync(workspace.path("folder"));
    await expectRefusal(workspace, "folder", "#: is a directory, not a file");
  });

  test("not UTF-8", async () => {
    using workspace = new Workspace();
    workspace.write("latin1.json", Uint8Array.of(0x22, 0xe9, 0x22));
    await expectRefusal(workspace, "latin1.json", "#: is not UTF-8 text");
  });

  test("a name that would write to the terminal", async () => {
    using workspace = new Workspace();
    workspace.write("specs/lock.json", '{"version":1}\n');

    expect(await workspace.import("a\u001b[2J.json")).toMatchObject({
      code: 1,
      stderr: "spec: a\\u{1b}[2J.json#: no such file",
    });
  });
});
