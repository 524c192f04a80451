import { InvalidArgumentError } from "@truewire/core";
import type { ClientOptions } from "@truewire/core";

/** Options of {@link ChatwootPublic}. A bad or missing value is an `InvalidArgumentError` at construction. */
export interface ChatwootPublicOptions extends ClientOptions {
  /**
   * Where the installation is, for instance `https://app.chatwoot.com`.
   * @default process.env.CHATWOOT_BASE_URL
   */
  readonly baseUrl?: string | undefined;
  /** Identifier of an inbox of the API channel, shown in its settings. No secret. */
  readonly inboxIdentifier: string;
}

/** @throws InvalidArgumentError unless the value is a text that can stand in a path */
export function checkInboxIdentifier(inboxIdentifier: unknown): string {
  if (typeof inboxIdentifier === "string" && !/^\.{0,2}$/.test(inboxIdentifier)) return inboxIdentifier;
  throw new InvalidArgumentError("inboxIdentifier", "the identifier of an API inbox", inboxIdentifier);
}
