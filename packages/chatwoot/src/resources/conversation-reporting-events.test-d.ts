import { expectTypeOf, test } from "vitest";
import type { Chatwoot, ConversationReportingEvents } from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<Chatwoot["conversations"]["reportingEvents"]>().toEqualTypeOf<ConversationReportingEvents>();
});
