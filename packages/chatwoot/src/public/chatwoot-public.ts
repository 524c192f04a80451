import { FullClient } from "@truewire/core";
import { fullProfile } from "../full-profile.ts";
import { requireObject } from "../require-object.ts";
import { checkInboxIdentifier } from "./public-options.ts";
import type { ChatwootPublicOptions } from "./public-options.ts";
import { PublicResources } from "./public-resources.ts";

/**
 * Client of Chatwoot's client API, over which the contacts of an API inbox write and read. It takes no token and works
 * in browsers: what opens a contact's conversations is the contact's `source_id`, so keep that as a secret.
 *
 * ```ts
 * const chat = new ChatwootPublic({ baseUrl: "https://app.chatwoot.com", inboxIdentifier: "inbox-identifier" });
 * const { source_id } = await chat.contacts.create({ name: "Ada" });
 * const conversation = await chat.conversations.create(source_id);
 * await chat.messages.create(source_id, conversation.id, { content: "Hello", attachments: [file] });
 * ```
 */
export class ChatwootPublic extends PublicResources {
  /**
   * @param options - `baseUrl` may come from the environment instead
   * @throws InvalidArgumentError naming the option that is missing or unusable
   */
  constructor(options: ChatwootPublicOptions) {
    const { inboxIdentifier, ...rest } = requireObject("options", options);
    super(new FullClient(fullProfile(), rest), checkInboxIdentifier(inboxIdentifier));
  }
}
