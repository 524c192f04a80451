import { expectTypeOf, test } from "vitest";
import type { Chatwoot, IntegrationApps } from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<Chatwoot["integrations"]["apps"]>().toEqualTypeOf<IntegrationApps>();
});
