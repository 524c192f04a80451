import { describe, expect, it } from "vitest";

import { differences } from "./compare-shapes.testing.ts";
import { declaredEvents, statedFacts } from "./declared-events.testing.ts";
import { absence, upstreamEvents } from "./upstream-events.testing.ts";

const counts = { webhooks: 14, realtime: 31 } as const;
const kinds = ["webhooks", "realtime"] as const;

describe("every file that declares a part of an event", () => {
  it.each([...statedFacts()].filter(([name]) => !name.endsWith("/open.ts")))(
    "%s says what it is read from",
    (_, facts) => {
      expect(facts).toMatch(/^Facts: (\S+\.(rb|js),? )+@ [0-9a-f]{40}/);
    },
  );
});

describe("differences", () => {
  const type = declaredEvents("webhooks").get("message_created")!;
  const schema = {
    type: "object",
    properties: { content: { type: "integer" }, id: { type: "integer" } },
    required: ["id"],
  };

  it("are found in both directions", () => {
    const found = differences(schema, type, "event");
    expect(found).toContain("event.content: not always sent");
    expect(found).toContain("event.content: null is never sent");
    expect(found).toContain("event.content: number is sent, not string");
    expect(found).toContain("event.account: never sent");
    expect(found.filter((line) => line.startsWith("event.id"))).toEqual([]);
    expect(differences({ ...schema, properties: { mood: {} } }, type, "event")).toContain("event.mood: not declared");
  });
});

if (absence !== undefined) {
  it("is not held against upstream's events", (context) => {
    console.warn(`skipped: ${absence}`);
    context.skip(absence);
  });
}

describe.skipIf(absence !== undefined)("the declared events are those of upstream", () => {
  it.each(kinds)("by name, of %s", (kind) => {
    const sent = upstreamEvents(kind).map(({ event }) => event);
    expect(sent).toHaveLength(counts[kind]);
    expect([...declaredEvents(kind).keys()].toSorted()).toEqual(sent.toSorted());
  });

  it.each(kinds.flatMap((kind) => upstreamEvents(kind).map(({ event, schema }) => [kind, event, schema] as const)))(
    "by their fields: %s %s",
    (kind, event, schema) => {
      const sent = kind === "realtime" ? schema.properties!["data"]! : schema;
      expect(differences(sent, declaredEvents(kind).get(event)!, event)).toEqual([]);
    },
  );

  it("and name the files that they are read from", () => {
    // Its own tests prove what it sends, and send nothing.
    const stated = [...statedFacts().values()].join(" ");
    const cited = new Set(
      kinds.flatMap((kind) =>
        upstreamEvents(kind).flatMap(({ evidence }) => evidence.filter((file) => !file.startsWith("spec/"))),
      ),
    );
    expect([...cited].filter((file) => !stated.includes(file.split(/[#: ]/)[0]!))).toEqual([]);
  });
});
