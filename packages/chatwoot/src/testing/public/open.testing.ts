import { Chatwoot } from "../../chatwoot.ts";
import { ChatwootPublic } from "../../public.ts";
import { judged } from "../judged.testing.ts";
import { mockChatwoot, type MockChatwoot, type MockChatwootOptions } from "../mock-chatwoot.ts";

/** A mock with a client of each side, an agent's and a contact's, both sides of whose exchanges are judged. */
export interface BothSides {
  readonly mock: MockChatwoot;
  readonly cw: Chatwoot;
  readonly chat: ChatwootPublic;
}

/** A mock with an inbox of the API channel, `inbox-3`, unless others are seeded. */
export function bothSides(options: MockChatwootOptions = {}): BothSides {
  const mock = mockChatwoot({ inboxes: [{ id: 3 }], ...options });
  const common = { fetch: judged(mock), maxRetries: 0 };
  return {
    mock,
    cw: new Chatwoot({ ...mock.options, ...common }),
    chat: new ChatwootPublic({ ...mock.publicOptions, ...common, inboxIdentifier: "inbox-3" }),
  };
}
