// Facts: app/presenters/inbox/event_data_presenter.rb, app/models/inbox.rb, app/models/working_hour.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "../../events/open.ts";
import type { WebhookReference } from "./shared.ts";

/** When an inbox is open on a day of the week. */
export interface WebhookWorkingHour {
  id: number;
  inbox_id: number | null;
  account_id: number | null;
  day_of_week: number;
  closed_all_day: boolean | null;
  open_hour: number | null;
  open_minutes: number | null;
  close_hour: number | null;
  close_minutes: number | null;
  /** ISO time. */
  created_at: string;
  /** ISO time. */
  updated_at: string;
  open_all_day: boolean | null;
}

/** The channel behind an inbox: the row of the database as it is, with tokens and passwords. Do not log it. */
export interface WebhookInboxChannel {
  id: number;
  account_id: number | null;
  /** ISO time. */
  created_at: string;
  /** ISO time. */
  updated_at: string;
  [field: string]: unknown;
}

/** An inbox, as events show it: without id and name. `working_hours[0].inbox_id` tells which one it is. */
export interface WebhookInbox {
  account: WebhookReference;
  allow_messages_after_resolved: boolean | null;
  lock_to_single_conversation: boolean;
  auto_assignment_config: FreeAttributes | null;
  enable_auto_assignment: boolean | null;
  enable_email_collect: boolean | null;
  greeting_enabled: boolean | null;
  greeting_message: string | null;
  csat_survey_enabled: boolean | null;
  business_name: string | null;
  sender_name_type: Open<"friendly" | "professional">;
  timezone: string;
  out_of_office_message: string | null;
  working_hours_enabled: boolean | null;
  working_hours: WebhookWorkingHour[];
  /** ISO time. */
  created_at: string;
  /** ISO time. */
  updated_at: string;
  channel: WebhookInboxChannel;
}
