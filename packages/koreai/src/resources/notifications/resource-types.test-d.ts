import { expectTypeOf, test } from "vitest";
import type { KoreAI, NotificationDevices, Notifications } from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["notifications"]>().toEqualTypeOf<Notifications>();
  expectTypeOf<KoreAI["notifications"]["devices"]>().toEqualTypeOf<NotificationDevices>();
});
