import type { KoreClient } from "../../kore-client.ts";
import { BatchTestSuites } from "./batch-test-suites.ts";
import { ConversationTestSuites } from "./conversation-test-suites.ts";

/**
 * Tests of a bot. For another language than the bot's own, send the header `bot-language`:
 * `{ headers: { "bot-language": "de" } }` as the options of a call.
 */
export class TestSuites {
  /** Whether single utterances are understood. */
  readonly batch: BatchTestSuites;
  /** Whether whole conversations go as recorded. */
  readonly conversation: ConversationTestSuites;

  constructor(client: KoreClient) {
    this.batch = new BatchTestSuites(client);
    this.conversation = new ConversationTestSuites(client);
  }
}
