// Facts: enterprise/app/models/applied_sla.rb, enterprise/app/models/sla_event.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "./open.ts";

/** The service level agreement that holds for a conversation. */
export interface EventAppliedSla {
  id: number;
  sla_id: number;
  sla_status: Open<"active" | "hit" | "missed" | "active_with_misses"> | null;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  updated_at: number;
  /** Unix time in seconds. */
  sla_completed_at: number | null;
  sla_description: string | null;
  sla_name: string;
  sla_first_response_time_threshold: number | null;
  sla_next_response_time_threshold: number | null;
  sla_only_during_business_hours: boolean | null;
  sla_resolution_time_threshold: number | null;
  /** When the first response is due, Unix time in seconds. */
  sla_frt_due_at: number | null;
  /** When the next response is due, Unix time in seconds. */
  sla_nrt_due_at: number | null;
  /** When the resolution is due, Unix time in seconds. */
  sla_rt_due_at: number | null;
}

/** A term of a service level agreement that was missed. */
export interface EventSlaEvent {
  id: number;
  /** First response, next response or resolution. */
  event_type: Open<"frt" | "nrt" | "rt"> | null;
  meta: FreeAttributes | null;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  updated_at: number;
}
