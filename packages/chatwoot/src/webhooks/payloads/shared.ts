// Facts: app/models/account.rb, app/models/inbox.rb, app/models/contact_inbox.rb, app/listeners/webhook_listener.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef

/** An account or inbox, named. */
export interface WebhookReference {
  id: number;
  name: string;
}

/**
 * What a save has changed: one entry a column, each an object with that column's name as its only key. Columns that the
 * server sets by itself, such as `updated_at`, are among them.
 */
export type WebhookChangedAttributes = Record<string, { previous_value: unknown; current_value: unknown }>[];

/** How a contact is known to an inbox: the row of the database as it is. */
export interface WebhookContactInbox {
  id: number;
  contact_id: number | null;
  inbox_id: number | null;
  /** The contact's id on the inbox's own channel. */
  source_id: string;
  /** ISO time. */
  created_at: string;
  /** ISO time. */
  updated_at: string;
  hmac_verified: boolean | null;
  /** Opens the contact's realtime stream: a secret. */
  pubsub_token: string | null;
}
