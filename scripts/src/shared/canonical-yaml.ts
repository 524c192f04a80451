import { stringify } from "yaml";

import type { JsonValue } from "./json.ts";

/**
 * The one way YAML is written here: the same value gives the same bytes on every machine. LF, two spaces, keys in the order they are
 * given, lines folded at 120, no anchors, tags or comments; whatever a YAML 1.1 reader would take for something else (`on`, `1_000`,
 * dates, numeric keys) is quoted.
 */
export function canonicalYaml(value: JsonValue): string {
  return stringify(value, {
    version: "1.2",
    schema: "core",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
    sortMapEntries: false,
    lineWidth: 120,
    minContentWidth: 0,
    indent: 2,
    indentSeq: true,
    keepUndefined: false,
    nullStr: "null",
    defaultStringType: "PLAIN",
    defaultKeyType: "PLAIN",
  });
}
