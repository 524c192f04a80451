import { expectTypeOf, test } from "vitest";
import type { ChatwootPublic, PublicInboxDetails } from "../public.ts";

test("the client has what is exported", () => {
  expectTypeOf<ChatwootPublic["inbox"]>().toEqualTypeOf<PublicInboxDetails>();
});
