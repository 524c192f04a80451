import { createRequire } from "node:module";
import type figuro from "@figuro/chatwoot-sdk";
import { contactId, token } from "../contact.ts";
import type { FetchContact } from "../subject.ts";

/** The client on npm that users have today. Its `import` yields no constructor in an ES module, so it is required. */
export function prepare(baseUrl: string): FetchContact {
  const { default: ChatwootClient } = createRequire(import.meta.url)("@figuro/chatwoot-sdk") as typeof figuro;
  const client = new ChatwootClient({
    config: { basePath: baseUrl, with_credentials: true, credentials: "include", token },
  });
  return async () => {
    const answer: unknown = await client.contacts.get({ accountId: 1, id: contactId });
    return (answer as { payload: { id: number } }).payload;
  };
}
