import type { KoreClient } from "../../kore-client.ts";
import { AgentGroups } from "./agent-groups.ts";
import { ContactCenterAgents } from "./agents.ts";
import { Calls } from "./calls.ts";
import { Campaigns } from "./campaigns.ts";
import { CampaignsV1 } from "./campaigns-v1.ts";
import { Configuration } from "./configuration.ts";
import { Contacts } from "./contacts.ts";
import { Conversations } from "./conversations.ts";
import { HoursOfOperations } from "./hours.ts";
import { Interactions } from "./interactions.ts";
import { OutboundCalls } from "./outbound-calls.ts";
import { Queues } from "./queues.ts";
import { Recordings } from "./recordings.ts";
import { Reports } from "./reports.ts";
import { Routing } from "./routing.ts";
import { SkillGroups } from "./skill-groups.ts";
import { Skills } from "./skills.ts";
import { OutboundSms } from "./sms.ts";
import { SpeechServices } from "./speech-services.ts";
import { WorkforceManagement } from "./wfm.ts";

/**
 * The contact center of a bot. Every method wants `botId` and most of them `accountId`, as options of the client; where
 * the header `iid` is wanted it is the bot, unless the option `iid` says otherwise.
 */
export class ContactCenter {
  /** Groups of agents, each with managers. */
  readonly agentGroups: AgentGroups;
  /** The people who answer. */
  readonly agents: ContactCenterAgents;
  /** The report of calls. */
  readonly calls: Calls;
  /** Campaigns of calls and of text messages. */
  readonly campaigns: Campaigns;
  /** The first version of the campaigns, for instances that have not got the second. */
  readonly campaignsV1: CampaignsV1;
  /** Configuration that is carried from one app to another. */
  readonly configuration: Configuration;
  /** The address book. */
  readonly contacts: Contacts;
  /** Conversations between customers and agents. */
  readonly conversations: Conversations;
  /** When queues are open. */
  readonly hours: HoursOfOperations;
  /** The report of all conversations, calls and others. */
  readonly interactions: Interactions;
  /** Calls to customers. */
  readonly outboundCalls: OutboundCalls;
  /** Queues that conversations wait in for an agent. */
  readonly queues: Queues;
  /** Recordings of calls, and voicemail. */
  readonly recordings: Recordings;
  /** What agents did and how queues fared. */
  readonly reports: Reports;
  /** Where conversations go. */
  readonly routing: Routing;
  /** Groups that skills belong to. */
  readonly skillGroups: SkillGroups;
  /** What agents can do, which conversations are routed by. */
  readonly skills: Skills;
  /** Text messages to customers. */
  readonly sms: OutboundSms;
  /** Speech recognition and synthesis services of one's own. */
  readonly speechServices: SpeechServices;
  /** What a system that plans shifts wants to know. */
  readonly wfm: WorkforceManagement;

  constructor(client: KoreClient) {
    this.agentGroups = new AgentGroups(client);
    this.agents = new ContactCenterAgents(client);
    this.calls = new Calls(client);
    this.campaigns = new Campaigns(client);
    this.campaignsV1 = new CampaignsV1(client);
    this.configuration = new Configuration(client);
    this.contacts = new Contacts(client);
    this.conversations = new Conversations(client);
    this.hours = new HoursOfOperations(client);
    this.interactions = new Interactions(client);
    this.outboundCalls = new OutboundCalls(client);
    this.queues = new Queues(client);
    this.recordings = new Recordings(client);
    this.reports = new Reports(client);
    this.routing = new Routing(client);
    this.skillGroups = new SkillGroups(client);
    this.skills = new Skills(client);
    this.sms = new OutboundSms(client);
    this.speechServices = new SpeechServices(client);
    this.wfm = new WorkforceManagement(client);
  }
}
