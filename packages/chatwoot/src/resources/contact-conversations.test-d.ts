import { expectTypeOf, test } from "vitest";
import type { Chatwoot, ContactConversations } from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<Chatwoot["contacts"]["conversations"]>().toEqualTypeOf<ContactConversations>();
});
