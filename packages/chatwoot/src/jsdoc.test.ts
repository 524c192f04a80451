import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as operations from "@truewire/core/chatwoot";
import { describe, expect, it } from "vitest";

const operationIds = Object.values(operations).map(({ id }) => id);

interface Method {
  readonly name: string;
  readonly comment: string;
}

/** The public methods of the resources that call an operation, with their comments in one line. */
function methodsOf(folder: string): Method[] {
  const files = readdirSync(join(import.meta.dirname, folder)).filter((file) => !/\.test|testing/.test(file));
  return files.flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, folder, file), "utf8");
    const declarations = source.matchAll(
      /^ {2}\/\*\*\n((?: {3}\*.*\n)+) {3}\*\/\n {2}(\w+)\((?:[^)]|\)(?!:))*\): (?:API|Page)Promise</gm,
    );
    const calling = Array.from(declarations).filter(([, , method]) => method !== "request");
    return calling.map(([, comment = "", method = ""]) => ({
      name: `${folder}/${file} ${method}`,
      comment: comment.replaceAll(/\n\s*\*\s*/g, " "),
    }));
  });
}

const methods = ["resources", "platform", "public"].flatMap(methodsOf);

describe("the comment of every method", () => {
  it("is looked at", () => {
    expect(methods.length).toBeGreaterThanOrEqual(operationIds.length - 1);
  });

  it.each(methods)("$name: who may call it, the operation, and what is thrown", ({ comment }) => {
    expect(comment).toMatch(/Open to /);
    expect(comment).toMatch(/@throws \w+Error/);
    // Made of two methods that tell it.
    if (comment.includes("Stands on what {@link list} and {@link set} stand on.")) return;
    expect(comment).toMatch(/Stands on `[A-Z]+ \//);
    expect(operationIds.filter((id) => comment.includes(`(\`${id}\`)`))).not.toEqual([]);
  });
});
