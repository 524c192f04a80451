import type { BodyFormat } from "../../../packages/core/src/operation.ts";
import type { Content } from "./description.ts";

/** How a media type is written or read. */
export type MediaKind = "json" | "multipart" | "form" | "text" | "binary";

/** The kind of a media type; parameters such as `charset` do not count. */
export function mediaKind(type: string): MediaKind {
  const essence = (type.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "application/json" || essence.endsWith("+json") || essence === "*/*") return "json";
  if (essence === "multipart/form-data") return "multipart";
  if (essence === "application/x-www-form-urlencoded") return "form";
  return essence.startsWith("text/") || essence === "application/xml" ? "text" : "binary";
}

/** The media types of one kind. */
export function mediaOf(content: Content, kind: MediaKind): readonly string[] {
  return [...content.keys()].filter((type) => mediaKind(type) === kind);
}

/** How a request body with these media types is written, or `undefined` when none of them can be. */
export function bodyFormat(content: Content): BodyFormat | undefined {
  const kinds = new Set([...content.keys()].map(mediaKind));
  if (kinds.has("json")) return kinds.has("multipart") ? "auto" : "json";
  if (kinds.has("multipart")) return "multipart";
  return kinds.has("form") ? "form" : undefined;
}

const WRITTEN: Readonly<Record<BodyFormat, readonly MediaKind[]>> = {
  json: ["json"],
  multipart: ["multipart"],
  form: ["form"],
  auto: ["json", "multipart"],
};

/** Whether a body of this format may be sent as this media type. */
export function isWritten(format: BodyFormat, type: string): boolean {
  return WRITTEN[format].includes(mediaKind(type));
}
