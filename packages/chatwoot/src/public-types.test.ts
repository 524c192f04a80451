import { entryTypes } from "@truewire/test-support";
import { expect, it } from "vitest";

const entries = entryTypes(new URL("../", import.meta.url), new URL("../../core/", import.meta.url));

it.each(entries.map(({ entry, untested }) => [entry, untested] as const))(
  "%s exports no type without a type test",
  (_entry, untested) => expect(untested).toEqual([]),
);
