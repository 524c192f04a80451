// Facts: app/models/message.rb, app/models/concerns/message_filter_helpers.rb,
// app/presenters/message_content_presenter.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { EventAttachment } from "../../events/attachment.ts";
import type { EventContentType } from "../../events/message.ts";
import type { FreeAttributes, Open } from "../../events/open.ts";
import type { EventAssistant } from "../../events/people.ts";
import type { WebhookConversation } from "./conversation.ts";
import type { WebhookAgentBot, WebhookContact, WebhookUser } from "./people.ts";
import type { WebhookReference } from "./shared.ts";

/**
 * A message, as events about it show it: `message_type` is text and `created_at` ISO time. In answers of the API, and in
 * `conversation.messages`, both are numbers.
 */
export interface WebhookMessage {
  account: WebhookReference;
  additional_attributes: FreeAttributes | null;
  content_attributes: FreeAttributes;
  content_type: EventContentType;
  content: string | null;
  conversation: WebhookConversation;
  /** ISO time. */
  created_at: string;
  id: number;
  inbox: WebhookReference;
  /** Activities are not delivered. */
  message_type: Open<"incoming" | "outgoing" | "template">;
  /** Whether it is a note for agents; notes are delivered too. */
  private: boolean;
  /** Tell them apart by `type`, which contacts do not have. `null` for messages of the system. */
  sender: WebhookContact | WebhookUser | WebhookAgentBot | EventAssistant | null;
  source_id: string | null;
  /** Left out when there are none. */
  attachments?: EventAttachment[];
}
