import { expectTypeOf, test } from "vitest";
import type { Chatwoot, Integrations } from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<Chatwoot["integrations"]>().toEqualTypeOf<Integrations>();
});
