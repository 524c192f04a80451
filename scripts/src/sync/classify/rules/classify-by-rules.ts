import type { JsonObject } from "../../../shared/json.ts";
import type { Finding } from "../../model/finding.ts";
import type { OperationMatch } from "../../model/operation-match.ts";
import { Collector } from "./collector.ts";
import { compareComponents } from "./compare-components.ts";
import { compareDocumentation } from "./compare-documentation.ts";
import { OperationComparer } from "./compare-operations.ts";
import { SchemaComparer } from "./compare-schemas.ts";
import { compareSchemes } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { compareWebhooks } from "./compare-webhooks.ts";
import { sideOf } from "./side.ts";
import { at } from "./view.ts";

/**
 * Names every change between two admitted descriptions, with what it means for whoever programs against their types. A change inside a
 * schema that operations share is told once for each way the schema travels.
 *
 * @param matches which operations are which, from `identify`
 * @returns strongest first
 */
export function classifyByRules(
  old: JsonObject,
  now: JsonObject,
  matches: readonly OperationMatch[],
): readonly Finding[] {
  const collector = new Collector();
  const [before, after] = [sideOf(old), sideOf(now)];
  const operations = new OperationComparer(before, after, collector);
  for (const match of matches) operations.compare(match);
  compareWebhooks(before, after, new SchemaComparer(before, after, collector), collector);
  compareComponents(before, after, collector);
  compareSchemes(before.description.root, after.description.root, collector);
  const servers = [before, after].map(({ description }) => at(description.root, "servers"));
  const [was, is] = servers;
  if (was !== undefined && is !== undefined) compareServers(was, is, collector, collector.scope());
  compareDocumentation(old, now, matches, collector.size > 0, collector);
  return collector.findings();
}
