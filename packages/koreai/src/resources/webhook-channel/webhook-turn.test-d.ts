import { expectTypeOf, test } from "vitest";
import type { KoreAI, WebhookTurn, WebhookTurnResult } from "../../index.ts";
import type { WebhookReplyMessage } from "../../webhook-channel.ts";

declare const turn: WebhookTurn;

test("a turn gives its messages one after the other, or all at its end", async () => {
  expectTypeOf<KoreAI["webhookChannel"]["ask"]>().returns.toEqualTypeOf<WebhookTurn>();
  for await (const message of turn) expectTypeOf(message).toEqualTypeOf<WebhookReplyMessage>();
  expectTypeOf(await turn).toEqualTypeOf<WebhookTurnResult>();
  expectTypeOf<WebhookTurnResult["messages"]>().toEqualTypeOf<readonly WebhookReplyMessage[]>();
  expectTypeOf<WebhookTurnResult["endOfTask"]>().toEqualTypeOf<boolean | undefined>();
});
