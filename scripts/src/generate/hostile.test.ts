import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";

import { objectOf, type JsonObject } from "../shared/json.ts";
import { diagnose, PATIENCE, runModule } from "./testing/compile.ts";
import { documentOf, generateFrom } from "./testing/document.ts";

const MARK = "truewireTestRan";
const RUN = `globalThis.${MARK}=1`;

/** Each would run, end the comment, the literal or the statement it lands in, or change an object's prototype. */
const PAYLOADS: readonly string[] = [
  `*/${RUN}/*`,
  `*\u200b/${RUN}/*`,
  `";${RUN};"`,
  `';${RUN};'`,
  `\`;${RUN};\``,
  `\${${RUN}}`,
  `\\";${RUN}//`,
  `\n${RUN}\n`,
  `\r\n*/${RUN}`,
  `\u2028${RUN}\u2029`,
  `\u202e${RUN}\u2066\u0000`,
  `]: 1; };${RUN};({ [`,
  `@ts-expect-error`,
  `//# sourceMappingURL=data:,${RUN}`,
  "__proto__",
  "constructor",
  "toString",
  "t0_",
  "#/components/schemas/x",
];

/** A document that holds `text` wherever a description can hold text. */
function documentAround(text: string): JsonObject {
  const secretName = `s${text}`;
  const schema: JsonObject = {
    type: "object",
    title: text,
    description: text,
    required: [text],
    properties: objectOf([
      [text, { type: "string", description: text, default: text, example: text }],
      [secretName, { type: "string", "x-truewire-secret": true, format: text }],
      ["enum", { type: ["string", "null"], enum: [text, "other"], description: text }],
      ["open", { anyOf: [{ type: "string", enum: [text] }, { type: "string" }] }],
      ["const", { const: objectOf([[text, [text]]]) }],
      ["self", { $ref: `#/components/schemas/k${encodeURIComponent(pointerText(text))}`, description: text }],
    ]),
  };
  const name = text.replaceAll(/[{}]/gu, "");
  const operation: JsonObject = {
    operationId: `op ${text}`,
    summary: text,
    description: text,
    tags: [text],
    security: [objectOf([[text, []]])],
    parameters: [
      { in: "path", name, required: true, schema: { type: "string" }, description: text },
      {
        in: "query",
        name: text,
        style: "pipeDelimited",
        explode: false,
        schema: { type: "array", items: { enum: [text] } },
      },
      { in: "header", name: text, schema: { const: text }, description: text },
    ],
    requestBody: {
      description: text,
      content: objectOf([
        ["application/json", { schema }],
        [`multipart/form-data;${text}`, { schema }],
      ]),
    },
    responses: objectOf([
      ["200", { description: text, content: objectOf([[`application/json;${text}`, { schema }]]) }],
      [
        "404",
        { description: text, content: objectOf([[`text/${text}`, { schema: { type: "string", enum: [text] } }]]) },
      ],
    ]),
    "x-truewire": {
      envelope: text,
      auth: [text],
      pagination: { style: "cursor", param: text, items: text, cursor: text, sort: { param: text, value: text } },
      irregularities: [text],
    },
  };
  const paths = objectOf([[`/a/{${name}}/${text.replaceAll(/[{}]/gu, "")}`, { post: operation }]]);
  return documentOf(paths, objectOf([[`k${text}`, schema]]), { tags: [{ name: text, description: text }] });
}

function pointerText(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly auth: readonly string[];
  readonly envelope: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly secrets: readonly string[];
}

function marker(): unknown {
  return Object.getOwnPropertyDescriptor(globalThis, MARK)?.value;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, MARK);
});

describe("a description full of hostile text", PATIENCE, () => {
  it.each(PAYLOADS)("compiles, runs nothing and keeps its keys: %j", async (text) => {
    const modules = await generateFrom(documentAround(text));
    expect(diagnose(modules)).toEqual([]);
    for (const code of modules.values()) expect(code).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029\0\r]/u);

    const table = await runModule(modules.get("operations.ts") ?? "");
    expect(marker()).toBeUndefined();
    const entries = Object.values(table) as Entry[];
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry?.id).toBe(`op ${text}`);
    expect(entry?.path).toBe(`/a/{${text.replaceAll(/[{}]/gu, "")}}/${text.replaceAll(/[{}]/gu, "")}`);
    expect(entry?.auth).toEqual([text]);
    expect(entry?.envelope).toBe(text);
    expect(Object.keys(entry?.query ?? {})).toEqual([text]);
    expect(Object.getPrototypeOf(entry?.query)).toBe(Object.prototype);
    expect(entry?.secrets).toEqual([`s${text}`]);
  });

  it("is seen for what it is when the payload is written without escaping", async () => {
    await runModule(`/** */${RUN}/* */ export const x = 1;`);
    expect(marker()).toBe(1);
  });

  it("says the same in types: the hostile key is required and the hostile value is the only one", async () => {
    const modules = await generateFrom(documentAround("__proto__"));
    const program = `
import type { OpProtoBody } from "./types.ts";
declare const body: OpProtoBody;
export const value: string = body["__proto__"];
export const options: "__proto__" | "other" | null | undefined = body.enum;
export const nothing: OpProtoBody = {}; // fails
`;
    expect(diagnose(modules, { "use.ts": program }).map((message) => message.split(":", 2).join(":"))).toEqual([
      "use.ts:6",
    ]);
  });
});

describe("any text in any position", PATIENCE, () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(...PAYLOADS));

  it("gives code that compiles and a table that holds it", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (key, value) => {
        const properties = objectOf([[key, { type: "string", enum: [value, key], description: value }]]);
        const operation: JsonObject = {
          operationId: `op ${key}`,
          summary: value,
          description: key,
          requestBody: {
            content: objectOf([["application/json", { schema: { type: "object", properties, required: [key] } }]]),
          },
          responses: { "204": { description: value } },
          "x-truewire": { envelope: value },
        };
        const modules = await generateFrom(
          documentOf(objectOf([[`/${key.replaceAll(/[{}]/gu, "")}`, { put: operation }]])),
        );
        expect(diagnose(modules)).toEqual([]);
        const [entry] = Object.values(await runModule(modules.get("operations.ts") ?? "")) as Entry[];
        expect(entry?.id).toBe(`op ${key}`);
        expect(entry?.envelope).toBe(value);
        expect(marker()).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });
});
