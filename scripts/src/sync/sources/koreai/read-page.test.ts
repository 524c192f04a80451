import { describe, expect, test } from "vitest";

import { callsIn, methodsIn, pathOf, pathsIn } from "./endpoints.ts";
import type { OperationFacts } from "./page-facts.ts";
import { readPage } from "./read-page.ts";
import { keysOfSample } from "./sample-keys.ts";

/** A page with pipe tables, as newer ones are written. */
const NEWER = `---
title: Ovens
noindex: true
---
<Badge icon="arrow-left">[Back](/list)</Badge>

Words about ovens with a table | in | them.

<Note>
Only for bakers.
</Note>

| **Method** | PUT |
|---|---|
| **Endpoint** | \`https://{{host}}/bakery/{{ovenId}}/heat?unit=c\` |
| **Content Type** | \`application/json\` |

## Path Parameters

| Parameter | Required/Optional | Description |
|---|---|---|
| \`host\` | Required | Where the bakery is |
| \`ovenId\` | Required | Which oven, optional for bakers |

## Body Parameters

 | Parameter | Description | Type |
| :---- | :---- | :---- |
| \`degrees\` | How hot | integer, required |
| \`rack.position\` or \`shelf\` | Where | string (enum), optional |
| \`lamp\` (optional) | Whether it is lit | boolean |

## Sample Request

\`\`\`bash expandable=true
curl -X PUT 'https://{{host}}/bakery/1.1/{{ovenId}}/heat' \\
  -H 'auth: {{JWT}}' \\
  -d '{ "degrees": 200, "rack": { "position": "top" } }'
\`\`\`

## Sample Response

\`\`\`json
{ "id": "a secret value", "racks": [{ "free": true }] }
\`\`\`

## Response Parameters

| Parameter | Type | Description |
|---|---|---|
| \`id\` | String | Which one |
`;

/** The same in HTML, with closing tags left out, as older ones are written. */
const OLDER = `# Remove bread

<table>
  <tr>
   <td><strong>Method</strong>
   <td>DELETE
  </tr>
  <tr>
   <td><strong>Endpoint</strong>
   </td>
   <td><code>https://{{host}}/bakery/bread/:breadId</code>
   </td>
  </tr>
</table>


## Body Parameters


<table>
  <tr>
   <td><strong>PARAMETER</strong>
   </td>
   <td><strong>DESCRIPTION</strong>
   </td>
  </tr>
  <tr>
   <td>loafIds
<p>
or rollIds
   </td>
   <td>What to take away
   </td>
  </tr>
</table>

## Sample Response

* It worked:
\`\`\`
{ "msg": "gone", };
\`\`\`
`;

test("reads method, path, parameters and the keys of samples from pipe tables", () => {
  expect(readPage(NEWER, "ovens.mdx")).toEqual<readonly OperationFacts[]>([
    {
      method: "PUT",
      path: "/bakery/{ovenId}/heat",
      parameters: [
        { in: "body", name: "degrees", type: "integer", required: true },
        { in: "body", name: "lamp", type: "boolean", required: false },
        { in: "body", name: "rack.position", type: "string enum", required: false },
        { in: "body", name: "shelf", type: "string enum", required: false },
        { in: "path", name: "host", type: "", required: true },
        { in: "path", name: "ovenId", type: "", required: true },
        { in: "response", name: "id", type: "string", required: null },
      ],
      requestKeys: ["degrees", "rack", "rack.position"],
      responseKeys: ["id", "racks", "racks[].free"],
      calls: ["PUT /bakery/1.1/{ovenId}/heat"],
    },
  ]);
});

test("reads the same from tables of HTML, closed or not", () => {
  expect(readPage(OLDER, "bread.md")).toEqual([
    {
      method: "DELETE",
      path: "/bakery/bread/{breadId}",
      parameters: [
        { in: "body", name: "loafIds", type: "", required: null },
        { in: "body", name: "rollIds", type: "", required: null },
      ],
      requestKeys: [],
      responseKeys: ["msg"],
      calls: [],
    },
  ]);
});

test("keeps no sentence and no value of a page", () => {
  const facts = JSON.stringify([readPage(NEWER, "ovens.mdx"), readPage(OLDER, "bread.md")]);

  for (const words of ["bakers", "Words", "secret", "gone", "Where", "200", "take away"])
    expect(facts).not.toContain(words);
});

test("reads several operations of one page, inside of components and indented, too", () => {
  const table = (method: string, path: string): string =>
    `    | Property | Value |\n    |---|---|\n    | Method | ${method} |\n    | Endpoint | ${path} |\n`;
  const page = `<Tabs>\n<Tab title="One">\n${table("GET", "`https://{host}/a/<id>`")}</Tab>\n<Tab title="Two">\n${table("POST", "`https://{{host}}/b` or `https://{{host}}/c/{{:id}}`")}</Tab>\n</Tabs>\n`;

  expect(readPage(page, "tabs.mdx").map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /a/{id}",
    "POST /b",
    "POST /c/{id}",
  ]);
});

test("a page without such a table tells of no operation", () => {
  expect(readPage("# List\n\n| Name | Link |\n|---|---|\n| a | b |\n", "api-list.mdx")).toEqual([]);
});

describe("what is hostile stays text:", () => {
  test("scripts, expressions and imports", () => {
    const page = `import x from "https://evil.test/x.js"\n\n<script>globalThis.polluted = 1</script>\n\n{globalThis.polluted = 1}\n\n| Method | GET |\n|---|---|\n| Endpoint | https://{{host}}/a |\n`;

    expect(readPage(page, "evil.mdx")).toMatchObject([{ method: "GET", path: "/a" }]);
    expect(globalThis).not.toHaveProperty("polluted");
  });

  test("characters that would change a terminal", () => {
    const page = `| Method | GET |\n|---|---|\n| Endpoint | https://{{host}}/a |\n\n| Parameter | Type |\n|---|---|\n| ok | string |\n| \u001B[31mred | string |\n| \u202Eevil | string |\n`;

    // What has no width and no place in a name is left out, a name with anything else is none.
    expect(readPage(page, "evil.mdx")[0]?.parameters.map(({ name }) => name)).toEqual(["evil", "ok"]);
  });

  test("keys of prototypes in samples", () => {
    const page = `| Method | GET |\n|---|---|\n| Endpoint | https://{{host}}/a |\n\n## Sample Response\n\n\`\`\`\n{"__proto__": {"polluted": true}}\n\`\`\`\n`;

    expect(readPage(page, "evil.mdx")[0]?.responseKeys).toEqual(["__proto__", "__proto__.polluted"]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("nesting without end, and length", () => {
    expect(() => readPage("> ".repeat(20_000), "deep.md")).toThrow("deep.md#: is nested too deeply to be read");
    expect(() => readPage("x".repeat(1024 * 1024 + 1), "long.md")).toThrow(
      "long.md#: holds more than 1048576 characters",
    );
  });
});

test.each([
  ["https://{{host}}/api/public/bot/{{streamId}}/x", "/api/public/bot/{streamId}/x"],
  ["https://{{host}}/api/:{{reqId}}/x?y=1", "/api/{reqId}/x"],
  ["https://{{host}}/api/{{:reqId}}", "/api/{reqId}"],
  ["https://<host_url>/api/<id>/:name", "/api/{id}/{name}"],
  ["https://platform.kore.ai/api/1.1/x/", "/api/1.1/x/"],
  ["https://{{host}}", undefined],
])("writes the path of %s as %s", (address, path) => {
  expect(pathOf(address)).toBe(path);
});

test("finds addresses, methods and calls in text", () => {
  expect(pathsIn("`https://{{host}}/a/{{x}}` or https://{{host}}/b, and /c/d")).toEqual(["/a/{x}", "/b", "/c/d"]);
  expect(methodsIn("**post** / GET")).toEqual(["POST", "GET"]);
  expect(
    callsIn(
      "curl --location --request DELETE 'https://h/a' \\\n --data ''\n\ncurl 'https://h/b' -d '{}'\n\ncurl https://h/c",
    ),
  ).toEqual(["DELETE /a", "POST /b", "GET /c"]);
});

test.each([
  ['{"a":{"b":[{"c":1}]}}', ["a", "a.b", "a.b[].c"]],
  ['[{"a":1},{"b":2}]', ["[].a", "[].b"]],
  ['{ "a": 1, // why\n "b": }', ["a", "b"]],
  ["{ “curly”: 1 }", ["curly"]],
  ["nothing", []],
])("tells the keys of %s", (sample, keys) => {
  expect(keysOfSample(sample)).toEqual(keys);
});
