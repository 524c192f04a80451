// Facts: app/models/attachment.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef
import type { FreeAttributes, Open } from "./open.ts";

/** What kind of file an attachment is. */
export type EventFileType = Open<
  | "image"
  | "audio"
  | "video"
  | "file"
  | "location"
  | "fallback"
  | "share"
  | "story_mention"
  | "contact"
  | "ig_reel"
  | "ig_post"
  | "ig_story"
  | "embed"
>;

/** A file of a message; which fields there are depends on `file_type`. */
export interface EventAttachment {
  id: number;
  message_id: number;
  account_id: number;
  file_type: EventFileType;
  extension?: string | null;
  content_type?: string | null;
  data_url?: string | null;
  thumb_url?: string | null;
  /** In bytes. */
  file_size?: number;
  /** In pixels. */
  width?: number | null;
  /** In pixels. */
  height?: number | null;
  transcribed_text?: string;
  /** Degrees. */
  coordinates_lat?: number | null;
  /** Degrees. */
  coordinates_long?: number | null;
  fallback_title?: string | null;
  meta?: FreeAttributes;
}
