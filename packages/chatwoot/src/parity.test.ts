import { readFileSync } from "node:fs";
import * as snapshot from "@truewire/core/chatwoot";
import { describe, expect, it } from "vitest";
import { Chatwoot } from "./chatwoot.ts";
import { ChatwootAccount } from "./chatwoot-account.ts";
import { ChatwootPlatform } from "./platform.ts";
import { PlatformResources } from "./platform/platform-resources.ts";
import { ChatwootPublic } from "./public.ts";
import { PublicResources } from "./public/public-resources.ts";
import { reachedOperations } from "./reached-operations.testing.ts";
import { notYetWrapped, unreachable } from "./unreached-operations.testing.ts";

const operations = Object.values(snapshot);
const reasonsFor = (id: string): string[] =>
  [unreachable, notYetWrapped].flatMap((reasons) => new Map<string, string>(Object.entries(reasons)).get(id) ?? []);
const reached = await reachedOperations();
const label = ({ client, resource, method }: (typeof reached)[number]): string => `${client}.${resource}.${method}`;

/** The methods that reach an operation and nothing else: whose method it is. */
const owners = new Map(
  operations.map(({ id }) => [
    id,
    reached.filter((one) => one.operations.length === 1 && one.operations[0]?.id === id).map(label),
  ]),
);

describe("the methods", () => {
  it("are those of the published classes", () => {
    expect(Object.getPrototypeOf(Chatwoot)).toBe(ChatwootAccount);
    expect(Object.getPrototypeOf(ChatwootPlatform)).toBe(PlatformResources);
    expect(Object.getPrototypeOf(ChatwootPublic)).toBe(PublicResources);
  });

  it.each(reached.map((one) => [label(one), one] as const))("%s reaches what the description knows", (_name, one) => {
    expect(one.thrown).toBeUndefined();
    expect(one.operations.length).toBeGreaterThan(0);
    for (const { id } of one.operations) expect([...owners.keys()]).toContain(id);
    // A method made of several operations may add to the methods of those, never replace them.
    if (one.operations.length > 1) for (const { id } of one.operations) expect(owners.get(id)).toHaveLength(1);
  });
});

describe("the operations", () => {
  it("are those of the description", () => {
    const file = readFileSync(new URL("../../../specs/chatwoot/openapi.yaml", import.meta.url), "utf8");
    const described = [...file.matchAll(/^ {6}operationId: ["']?([\w-]+)["']?$/gm)].map(([, id]) => id);
    expect(described.length).toBeGreaterThan(100);
    expect(described.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  });

  it.each(operations.map(({ id }) => id))("%s is reached by exactly one method, or has a reason", (id) => {
    const reasons = reasonsFor(id);
    expect({ id, methods: owners.get(id), reasons }).toEqual(
      reasons.length === 0
        ? { id, methods: [expect.any(String)], reasons: [] }
        : { id, methods: [], reasons: [expect.stringMatching(/\w/)] },
    );
  });
});
