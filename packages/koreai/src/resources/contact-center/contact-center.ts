import type { KoreClient } from "../../kore-client.ts";
import { CampaignsV1 } from "./campaigns-v1.ts";
import { Campaigns } from "./campaigns.ts";
import { Contacts } from "./contacts.ts";
import { SpeechServices } from "./speech-services.ts";

/**
 * The contact center of a bot. Every method wants `botId` and most of them `accountId`, as options of the client; where
 * the header `iid` is wanted it is the bot, unless the option `iid` says otherwise.
 */
export class ContactCenter {
  /** Campaigns of calls and of text messages. */
  readonly campaigns: Campaigns;
  /** The first version of the campaigns, for instances that have not got the second. */
  readonly campaignsV1: CampaignsV1;
  /** The address book. */
  readonly contacts: Contacts;
  /** Speech recognition and synthesis services of one's own. */
  readonly speechServices: SpeechServices;

  constructor(client: KoreClient) {
    this.campaigns = new Campaigns(client);
    this.campaignsV1 = new CampaignsV1(client);
    this.contacts = new Contacts(client);
    this.speechServices = new SpeechServices(client);
  }
}
