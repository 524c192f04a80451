import { InvalidArgumentError } from "@truewire/core";

/**
 * The path of a portal. The server finds portals by slug, although its description calls the value an id.
 *
 * @throws InvalidArgumentError when the slug is no text, such as the portal's number
 */
export function portalPath(accountId: number, slug: unknown): { account_id: number; id: string } {
  if (typeof slug !== "string") throw new InvalidArgumentError("portalSlug", "the portal's slug, not its number", slug);
  return { account_id: accountId, id: slug };
}
