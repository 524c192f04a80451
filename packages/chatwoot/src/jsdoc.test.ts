import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as operations from "@truewire/core/chatwoot";
import { loadDescription } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { unreachable } from "./unreached-operations.testing.ts";

const known = Object.values(operations);
const description = await loadDescription("chatwoot");

interface Method {
  readonly name: string;
  /** In one line; empty when there is none. */
  readonly comment: string;
}

/**
 * The public methods of the resources, with their comments. Of several signatures in a row the first one has it. What the
 * clients themselves offer (`request`, `withOptions`) stands on no operation.
 */
function methodsOf(folder: string): Method[] {
  const files = readdirSync(join(import.meta.dirname, folder)).filter(
    (file) => !/\.test|testing|-resources\.ts$/.test(file),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, folder, file), "utf8");
    const bodies = Array.from(
      source.matchAll(/^export (?:abstract )?class [^\n]*\{\n([\s\S]*?)^\}$/gm),
      ([, body = ""]) => body,
    );
    return bodies.flatMap((body) => {
      const members = body.matchAll(/(?:^ {2}\/\*\*\n((?: {3}\*.*\n)+?) {3}\*\/\n)?^ {2}(?:async )?(\w+)(?:<.*>)?\(/gm);
      const comments = new Map<string, string>();
      for (const [, comment = "", name = ""] of members) {
        if (!comments.has(name)) comments.set(name, comment.replaceAll(/\n\s*\*\s*/g, " "));
      }
      comments.delete("constructor");
      return Array.from(comments, ([name, comment]) => ({ name: `${folder}/${file} ${name}`, comment }));
    });
  });
}

const methods = ["resources", "platform", "public"].flatMap(methodsOf);

// Made of two methods that tell of operation and failures.
const isMadeOfOthers = ({ comment }: Method): boolean =>
  comment.includes("Stands on what {@link list} and {@link set} stand on.");

/** What comments have to name besides the failures of every call, which the README tells of: token, access, throttling. */
const errors: Readonly<Record<string, string>> = {
  402: "APIError with status 402",
  404: "NotFoundError",
  422: "UnprocessableEntityError",
  500: "InternalServerError",
};

/** Failures that the client itself prevents, by what it sends or refuses to send. */
const prevented: Readonly<Record<string, string>> = {
  "toggle-status-of-a-conversation 500": "an unknown status and a time that is no number are refused",
  "update-custom-attributes-of-a-conversation 500": "missing attributes are refused",
  "update-agents-in-inbox 422": "ids that are texts are refused",
  "get-account-conversation-metrics 422": "the type is always sent",
  "get-agent-conversation-metrics 422": "the type is always sent",
  "add-new-agent-to-team 500": "missing ids are refused",
  "update-agents-in-team 500": "missing ids are refused",
  "delete-agent-in-team 500": "missing ids are refused",
};

function failuresOf(id: string): string[] {
  const described = Object.values(description.paths).flatMap(
    (item) => Object.values(item) as { operationId?: string }[],
  );
  const operation = described.find(({ operationId }) => operationId === id) as { responses: object };
  return Object.keys(operation.responses).filter((status) => status in errors);
}

describe("the comment of every method", () => {
  it("is looked at", () => {
    const documented = new Set(
      methods.flatMap(({ comment }) => known.filter(({ id }) => comment.includes(`(\`${id}\`)`))),
    );
    const reachable = known.filter(({ id }) => !Object.hasOwn(unreachable, id));
    expect(documented.size).toBe(reachable.length);
    expect(methods.filter((method) => !isMadeOfOthers(method))).toHaveLength(reachable.length);
  });

  it.each(methods)("$name: who may call it, the operation, and what is thrown", (method) => {
    const { comment } = method;
    expect(comment).toMatch(/Open to /);
    expect(comment).toMatch(/@throws \w+Error/);
    if (isMadeOfOthers(method)) return;
    const [named, ...others] = known.filter(({ id }) => comment.includes(`(\`${id}\`)`));
    expect([named?.id, others]).toEqual([expect.any(String), []]);
    expect(comment).toContain(`Stands on \`${named?.method} ${named?.path}\``);
    const missing = failuresOf(named?.id ?? "").filter(
      (status) => !comment.includes(`@throws ${errors[status]}`) && prevented[`${named?.id} ${status}`] === undefined,
    );
    expect(missing).toEqual([]);
  });

  it("need not name what cannot happen, and only that", () => {
    const spare = Object.keys(prevented).filter((one) => {
      const [id = "", status = ""] = one.split(" ");
      const method = methods.find(({ comment }) => comment.includes(`(\`${id}\`)`));
      return !failuresOf(id).includes(status) || method?.comment.includes(`@throws ${errors[status]}`) !== false;
    });
    expect(spare).toEqual([]);
  });
});
