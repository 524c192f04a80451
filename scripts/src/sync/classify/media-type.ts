/** A media type without its parameters: a client asks for JSON, and whatever charset the server names makes no difference to it. */
export function mediaEssence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}
