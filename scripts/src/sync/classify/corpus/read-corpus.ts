import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { isArray, isObject, own, ownArray, ownObject, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { parseYaml } from "../../../shared/parse-yaml.ts";
import type { ClassifyOptions, Versions } from "../classify.ts";

const FILES = ["request.yaml", "response.yaml", "operation.yaml", "document.yaml"];

/** What a pair of descriptions has to be judged as. */
export interface Expectation {
  readonly bump: string;
  /** Ids of the rules, sorted, each once. */
  readonly rules: readonly string[];
  readonly compiler: string;
  /** Public ids of the operations that are reached, where that is part of the case. */
  readonly operations: readonly string[] | undefined;
  readonly hold: boolean;
  readonly disagreements: number;
}

/** One pair of small descriptions. */
export interface CorpusCase {
  readonly name: string;
  /** Row of the semver table. */
  readonly row: number;
  readonly versions: Versions;
  readonly options: ClassifyOptions;
  readonly expect: Expectation;
}

type Half = 0 | 1;

function half(item: JsonObject, key: string, which: Half): JsonObject {
  const value = ownArray(item, key)[which];
  return isObject(value) ? value : {};
}

function pathsOf(item: JsonObject, which: Half): JsonObject {
  if (Object.hasOwn(item, "paths")) return half(item, "paths", which);
  if (Object.hasOwn(item, "operation")) {
    return {
      "/things": { post: { operationId: "things.do", responses: { "200": {} }, ...half(item, "operation", which) } },
    };
  }
  const [sent, received] = [ownArray(item, "sent")[which], ownArray(item, "received")[which]];
  return {
    ...(sent !== undefined && {
      "/things": {
        post: {
          operationId: "things.create",
          requestBody: { content: { "application/json": { schema: sent } } },
          responses: { "204": {} },
        },
      },
    }),
    ...(received !== undefined && {
      "/thing": {
        get: {
          operationId: "things.get",
          responses: { "200": { content: { "application/json": { schema: received } } } },
        },
      },
    }),
  };
}

function documentOf(item: JsonObject, which: Half): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    ...half(item, "document", which),
    paths: pathsOf(item, which),
    ...(Object.hasOwn(item, "webhooks") && { webhooks: half(item, "webhooks", which) }),
    components: { ...half(item, "components", which), schemas: half(item, "schemas", which) },
  };
}

function optionsOf(item: JsonObject, versions: Versions): ClassifyOptions {
  const [old, now] = ownArray(item, "generator").map((options) => ({
    defaultNonNullable: isObject(options) && own(options, "defaultNonNullable") === true,
  }));
  const upstream = own(item, "upstream");
  return {
    ...(old !== undefined && now !== undefined && { compiler: { old, new: now } }),
    ...(upstream !== undefined && {
      upstream: upstream === "same" ? { old: versions.old, new: versions.old } : versions,
    }),
  };
}

function textsOf(value: JsonValue | undefined): readonly string[] | undefined {
  return isArray(value) ? value.map(String) : undefined;
}

function caseOf(item: JsonObject): CorpusCase {
  const versions = { old: documentOf(item, 0), new: documentOf(item, 1) };
  const expected = ownObject(item, "expect");
  return {
    name: String(own(item, "name")),
    row: Number(own(item, "row")),
    versions,
    options: optionsOf(item, versions),
    expect: {
      bump: String(own(expected, "bump")),
      rules: textsOf(own(expected, "rules")) ?? [],
      compiler: String(own(expected, "compiler")),
      operations: textsOf(own(expected, "operations")),
      hold: own(expected, "hold") === true,
      disagreements: Number(own(expected, "disagreements") ?? 0),
    },
  };
}

/** Every pair of the corpus, in the order of its files. */
export function readCorpus(): readonly CorpusCase[] {
  return FILES.flatMap((file) => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const cases = parseYaml(readFileSync(path, "utf8"), file);
    return isArray(cases) ? cases.filter(isObject).map(caseOf) : [];
  });
}
