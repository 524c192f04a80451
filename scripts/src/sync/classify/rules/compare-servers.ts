import type { Collector, Scope } from "./collector.ts";
import { at, itemsOf, type View } from "./view.ts";

/** Addresses without a slash at the end, which paths begin with. */
function urlsOf(servers: View): readonly string[] {
  return itemsOf(servers).map((server) => String(at(server, "url").value).replace(/\/$/u, ""));
}

/** The part of a server's address that every path is put after. */
function basePath(url: string | undefined): string {
  return (url ?? "").replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu, "");
}

/**
 * Compares addresses. Clients are given theirs by whoever makes them, so that another host is worth a line; paths that are put after
 * something else lead nowhere.
 */
export function compareServers(old: View, now: View, collector: Collector, scope: Scope): void {
  const [before, after] = [urlsOf(old), urlsOf(now)];
  if (before.join("\n") === after.join("\n")) return;
  collector.report(scope, {
    rule: "srv.changed",
    level: basePath(before[0]) === basePath(after[0]) ? "patch" : "major",
    direction: "document",
    old,
    new: now,
    before: before.join(", "),
    after: after.join(", "),
  });
}
