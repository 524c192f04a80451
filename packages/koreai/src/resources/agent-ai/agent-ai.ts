import type { KoreClient } from "../../kore-client.ts";
import { AgentConversations } from "./conversations.ts";
import { CoachingRules } from "./coaching-rules.ts";
import { AgentEvents } from "./events.ts";
import { AgentInteractions } from "./interactions.ts";
import { Transcription } from "./transcription.ts";

/** Agent AI: the help that human agents get while they talk. Every method wants credentials of the bot's app. */
export class AgentAi {
  /** Rules by which agents are coached. */
  readonly coachingRules: CoachingRules;
  /** Conversations of agents, with messages, summaries and feedback. */
  readonly conversations: AgentConversations;
  /** What happens in conversations, told to Agent AI. */
  readonly events: AgentEvents;
  /** What agents did with the help that they were offered. */
  readonly interactions: AgentInteractions;
  /** Transcription and recording of calls. */
  readonly transcription: Transcription;

  constructor(client: KoreClient) {
    this.coachingRules = new CoachingRules(client);
    this.conversations = new AgentConversations(client);
    this.events = new AgentEvents(client);
    this.interactions = new AgentInteractions(client);
    this.transcription = new Transcription(client);
  }
}
