// Facts: app/models/contact_inbox.rb, app/controllers/api/v1/widget/events_controller.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { WebhookConversation } from "./conversation.ts";
import type { WebhookContact } from "./people.ts";
import type { WebhookReference } from "./shared.ts";

/** The browser in which the website's widget was opened. */
export interface WebhookBrowser {
  browser_name: string | null;
  browser_version: string | null;
  device_name: string | null;
  platform_name: string | null;
  platform_version: string | null;
}

/** How the widget was opened; what the page's own script sent stands beside. */
export interface WebhookWidgetInfo {
  widget_language: string | null;
  browser_language: string | null;
  browser: WebhookBrowser;
  [field: string]: unknown;
}

/** The opening of the website's widget. */
export interface WebhookWidgetOpening {
  /** Id of the link between the contact and the inbox, neither of a contact nor of an inbox. */
  id: number;
  contact: WebhookContact | null;
  inbox: WebhookReference;
  account: WebhookReference;
  current_conversation: WebhookConversation | null;
  source_id: string;
  event_info: WebhookWidgetInfo;
}
