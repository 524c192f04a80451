import { METHODS } from "../../../spec/operations.ts";
import type { Collector } from "./collector.ts";
import type { SchemaComparer } from "./compare-schemas.ts";
import type { Side } from "./side.ts";
import { at, entriesOf, type View } from "./view.ts";

function webhooksOf(side: Side): ReadonlyMap<string, View> {
  const items = entriesOf(at(side.description.root, "webhooks"));
  const operations = items.flatMap(([name, item]) =>
    METHODS.map((method) => [`${method.toUpperCase()} ${name}`, at(side.description.resolved(item), method)] as const),
  );
  return new Map(operations.filter(([, operation]) => operation.value !== undefined));
}

/** Compares what the vendor calls us with: the bodies of webhooks are received, not sent. */
export function compareWebhooks(old: Side, now: Side, schemas: SchemaComparer, collector: Collector): void {
  const [before, after] = [webhooksOf(old), webhooksOf(now)];
  const direction = "document";
  for (const [name, webhook] of before) {
    const other = after.get(name);
    const scope = collector.scope(`webhook ${name}`);
    if (other === undefined) {
      collector.report(scope, {
        rule: "op.removed",
        level: "major",
        direction,
        old: webhook,
        before: `webhook ${name}`,
        after: "",
      });
      continue;
    }
    const received = new Map(entriesOf(at(now.description.resolved(at(other, "requestBody")), "content")));
    for (const [type, media] of entriesOf(at(old.description.resolved(at(webhook, "requestBody")), "content"))) {
      const is = received.get(type);
      if (is !== undefined)
        schemas.compare(at(media, "schema"), at(is, "schema"), { sent: false, direction: "response" }, scope);
    }
  }
  for (const [name, webhook] of after) {
    if (before.has(name)) continue;
    const scope = collector.scope(`webhook ${name}`);
    collector.report(scope, {
      rule: "op.added",
      level: "minor",
      direction,
      new: webhook,
      before: "",
      after: `webhook ${name}`,
    });
  }
}
