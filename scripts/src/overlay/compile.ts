import type { JsonObject } from "../shared/json.ts";
import type { Overlay } from "../spec/overlay/types.ts";
import { componentActions } from "./diff/component-actions.ts";
import { pathActions } from "./diff/path-actions.ts";
import type { Facts } from "./facts/facts.ts";
import type { Docs } from "./facts/read-facts.ts";
import { buildTarget } from "./target/build-target.ts";

/**
 * Compiles what is known about a server into the corrections of its description. Applied strictly to `upstream`, they give what
 * `buildTarget` gives. The same facts give the same overlay, byte by byte.
 *
 * @param upstream the imported description
 * @param facts what the server's code says
 * @param docs our texts
 * @throws {SpecError} naming file and pointer when facts or texts are stale, name what does not exist, or contradict each other.
 */
export function compileOverlay(upstream: JsonObject, facts: Facts, docs: Docs): Overlay {
  const target = buildTarget(upstream, facts, docs);
  return {
    overlay: "1.0.0",
    info: { title: "Corrections compiled from wire and docs.yaml", version: facts.commit },
    extends: "upstream.yaml",
    actions: [...componentActions(upstream, target, facts), ...pathActions(upstream, target, facts)],
  };
}
