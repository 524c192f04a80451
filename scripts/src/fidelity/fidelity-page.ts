import { join } from "node:path";

import { parseYaml } from "../shared/parse-yaml.ts";
import { readText } from "../shared/read-text.ts";
import { parseOverlay } from "../spec/overlay/parse-overlay.ts";
import { correctionsOf } from "./corrections.ts";
import { renderFidelity } from "./render-fidelity.ts";

/** Where the page is, relative to the root. */
export const FIDELITY_PAGE: string = "docs/wire-fidelity.md";

/**
 * The page of corrections of Chatwoot's description.
 *
 * @param root - the checkout to read `specs` from
 * @throws {SpecError} when an overlay is missing or refused
 */
export function fidelityPage(root: string): string {
  const overlays = ["specs/chatwoot/overlay.yaml", "specs/chatwoot/overlay.local.yaml"].map((file) =>
    parseOverlay(parseYaml(readText(join(root, file), file), file), file),
  );
  const [compiled] = overlays;
  const corrections = correctionsOf(overlays.flatMap(({ actions }) => actions));
  // The compiled overlay's version is the commit that its facts were read from.
  return renderFidelity(corrections, compiled?.info.version ?? "");
}
