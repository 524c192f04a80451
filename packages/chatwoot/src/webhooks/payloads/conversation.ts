// Facts: app/presenters/conversations/event_data_presenter.rb, app/models/conversation.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventConversation } from "../../events/conversation.ts";
import type { WebhookReference } from "./shared.ts";

/** A conversation, as webhooks show it. */
export interface WebhookConversation extends EventConversation {
  account: WebhookReference;
}
