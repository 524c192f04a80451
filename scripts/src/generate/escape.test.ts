import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";

import {
  commentLines,
  constantName,
  docComment,
  memberName,
  objectKey,
  stringLiteral,
  typeName,
  valueLiteral,
} from "./escape.ts";
import { runModule } from "./testing/compile.ts";

/** Strings that are likelier than random ones to break out. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "*/",
    "/*",
    "//",
    "\\",
    '"',
    "'",
    "`",
    "${",
    "\n",
    "\r",
    "\u2028",
    "\u2029",
    "\u202e",
    "\0",
    "\ud800",
    "__proto__",
    "@",
  ),
);
const hostileText = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(""));

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("x.ts", code, ts.ScriptTarget.ESNext, true);
}

describe("stringLiteral", () => {
  it("evaluates to the text, whatever it holds, and is printable ASCII", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = stringLiteral(text);
        expect(code).toMatch(/^"[ -~]*"$/u);
        const [statement] = parse(code).statements;
        const literal = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
        expect(literal && ts.isStringLiteral(literal) && literal.text).toBe(text);
      }),
    );
  });
});

describe("names of members", () => {
  it("stay bare when they are identifiers", () => {
    expect(memberName("inbox_id")).toBe("inbox_id");
    expect(memberName("constructor")).toBe("constructor");
    expect(memberName("attachments[]")).toBe('"attachments[]"');
    expect(memberName("1")).toBe('"1"');
    expect(memberName("ünïcode")).toBe('"\\u00fcn\\u00efcode"');
    expect(objectKey("__proto__")).toBe('["__proto__"]');
  });

  it("name one member, whatever they hold", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [statement] = parse(`interface X { ${memberName(text)}?: 1 }`).statements;
        const members = statement && ts.isInterfaceDeclaration(statement) ? statement.members : [];
        const [name] = members.map((member) => member.name);
        expect(members).toHaveLength(1);
        expect(name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text).toBe(text);
      }),
    );
  });
});

describe("valueLiteral", () => {
  it("evaluates to the value", async () => {
    const value = JSON.parse('{"__proto__":{"a":["*/",1,null,true]},"constructor":"`${1}`","":{},"b\\u2028":[]}');
    const { result } = await runModule(`export const result = ${valueLiteral(value)};`);
    expect(result).toStrictEqual(value);
    expect(Object.keys(result as object)).toContain("__proto__");
  });

  it("evaluates to any value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { result } = await runModule(`export const result = ${valueLiteral(value as never)};`);
        expect(JSON.stringify(result)).toBe(JSON.stringify(value));
      }),
      { numRuns: 50 },
    );
  });
});

describe("docComment", () => {
  it("holds nothing but the comment, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const comment = docComment([first, second]);
        const file = parse(`${comment}\nconst marker = 1;`);
        expect(file.statements).toHaveLength(1);
        expect(file.statements[0]?.getText()).toBe("const marker = 1;");
        expect(comment).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029\u0085\0\r]/u);
      }),
    );
  });

  it("lets no text speak to a compiler, a documentation tool or a debugger", () => {
    const lines = commentLines("@ts-ignore\n{@link x}\n*\u200b/ //# sourceMappingURL=data:x\nwrite to a@b.example");
    expect(lines).toEqual([
      "&#64;ts-ignore",
      "{&#64;link x}",
      "*\\/ //# sourceMappingURL:data:x",
      "write to a@b.example",
    ]);
  });

  it("is one line for one line, and a block for more", () => {
    expect(docComment(["One."])).toBe("/** One. */");
    expect(docComment(["One.", undefined, "  ", "Two.\n\n\n\nThree."])).toBe(
      "/**\n * One.\n *\n * Two.\n *\n * Three.\n */",
    );
    expect(docComment(["Gone."], true)).toBe("/**\n * Gone.\n *\n * @deprecated\n */");
    expect(docComment([undefined, "\u0000"])).toBe("");
  });
});

describe("names of types and constants", () => {
  it.each([
    ["contact_list_item", "ContactListItem"],
    ["contactList", "ContactList"],
    ["delete-agent-in-inbox", "DeleteAgentInInbox"],
    ["users.remove", "UsersRemove"],
    ["GetInbox", "GetInbox"],
    ["2fa", "_2fa"],
    ["error", "ErrorSchema"],
    ["record", "RecordSchema"],
    ["ключ", undefined],
  ])("%s is the type %s", (key, name) => {
    expect(typeName(key)).toBe(name);
  });

  it.each([
    ["delete-agent-in-inbox", "deleteAgentInInbox"],
    ["users.remove", "usersRemove"],
    ["GetInbox", "getInbox"],
    ["SSOConfig", "ssoConfig"],
    ["SSO", "sso"],
    ["delete", "deleteOperation"],
    ["operations", "operationsOperation"],
    ["2fa", "_2fa"],
    ["…", undefined],
  ])("%s is the constant %s", (id, name) => {
    expect(constantName(id)).toBe(name);
  });

  it("are identifiers, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const file = parse(`const ${constantName(`a${text}`)} = 1; type ${typeName(`a${text}`)} = 1;`);
        expect(file.statements.map((statement) => statement.kind)).toEqual([
          ts.SyntaxKind.VariableStatement,
          ts.SyntaxKind.TypeAliasDeclaration,
        ]);
      }),
    );
  });
});
