// Facts: enterprise/app/models/call.rb, enterprise/app/services/whatsapp/incoming_call_service.rb,
// enterprise/app/services/whatsapp/call_service.rb, enterprise/app/services/whatsapp/call_permission_reply_service.rb
// @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { Open } from "../../events/open.ts";

/** A voice call (enterprise). */
export interface RealtimeCall {
  id: number;
  call_id: string;
  provider: Open<"twilio" | "whatsapp">;
  /** Id in the database: not the conversation's number within the account. */
  conversation_id: number;
  account_id: number;
}

/** Somebody calls. */
export interface RealtimeIncomingCall extends RealtimeCall {
  direction: Open<"inbound" | "outbound">;
  inbox_id: number;
  sdp_offer: string | null;
  ice_servers: { urls: string[] }[];
  caller: { name: string | null; phone: string | null; avatar: string };
}

/** Somebody took a call. */
export interface RealtimeAcceptedCall extends RealtimeCall {
  accepted_by_agent_id: number | null;
}

/** An outbound call rings. */
export interface RealtimeConnectedCall extends RealtimeCall {
  sdp_answer: string | null;
}

/** A call is over. */
export interface RealtimeEndedCall extends RealtimeCall {
  /** Spelled with hyphens, as `no-answer`. */
  status: string;
  duration_seconds?: number | null;
}

/** A contact allows to be called. */
export interface RealtimeCallPermission {
  account_id: number;
  conversation_id: number;
  contact_name: string | null;
  contact_phone: string | null;
}
