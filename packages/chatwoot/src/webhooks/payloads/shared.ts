// Facts: app/models/account.rb, app/models/inbox.rb, app/listeners/webhook_listener.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef

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
