import { expectTypeOf, test } from "vitest";
import type { ChatwootPublic, PublicCsat } from "../public.ts";

test("the client has what is exported", () => {
  expectTypeOf<ChatwootPublic["csat"]>().toEqualTypeOf<PublicCsat>();
});
