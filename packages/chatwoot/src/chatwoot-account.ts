import { openRaw } from "@truewire/core";
import type { APIPromise, ClientOptions, FullClient, HttpMethod, RawClient, RequestInput } from "@truewire/core";
import type { paths } from "@truewire/core/chatwoot";
import { checkAccountId } from "./chatwoot-options.ts";
import { Accounts } from "./resources/accounts.ts";
import { AgentBots } from "./resources/agent-bots.ts";
import { Agents } from "./resources/agents.ts";
import { AuditLogs } from "./resources/audit-logs.ts";
import { AutomationRules } from "./resources/automation-rules.ts";
import { CannedResponses } from "./resources/canned-responses.ts";
import { Contacts } from "./resources/contacts.ts";
import { Conversations } from "./resources/conversations.ts";
import { CustomAttributes } from "./resources/custom-attributes.ts";
import { CustomFilters } from "./resources/custom-filters.ts";
import { Inboxes } from "./resources/inboxes.ts";
import { Integrations } from "./resources/integrations.ts";
import { Labels } from "./resources/labels.ts";
import { Portals } from "./resources/portals.ts";
import { Profile } from "./resources/profile.ts";
import { Reports } from "./resources/reports.ts";
import { SummaryReports } from "./resources/summary-reports.ts";
import { Teams } from "./resources/teams.ts";
import { Webhooks } from "./resources/webhooks.ts";

/** The application API, seen from one account. `Chatwoot` is one; `account()` and `withOptions()` give further ones. */
export class ChatwootAccount {
  /** The account that calls are made in. */
  readonly accountId: number;
  /** The account itself: its settings and the layout of its e-mails. */
  readonly accounts: Accounts;
  /** Programs that take part in conversations. */
  readonly agentBots: AgentBots;
  /** The people who answer in the account. */
  readonly agents: Agents;
  /** Who changed what in the account. Enterprise edition only. */
  readonly auditLogs: AuditLogs;
  /** What the account does by itself when something happens. */
  readonly automationRules: AutomationRules;
  /** Prepared texts that agents call up by a short code. */
  readonly cannedResponses: CannedResponses;
  /** The people who write to the account's inboxes. */
  readonly contacts: Contacts;
  /** What contacts and agents say to each other. */
  readonly conversations: Conversations;
  /** Definitions of the further fields that contacts, conversations and companies have. */
  readonly customAttributes: CustomAttributes;
  /** Filters that the token's user has saved. */
  readonly customFilters: CustomFilters;
  /** The channels through which contacts reach the account. */
  readonly inboxes: Inboxes;
  /** Other services that the account is connected to. */
  readonly integrations: Integrations;
  /** The labels that the account offers. */
  readonly labels: Labels;
  /** Help centers, with their categories and articles. */
  readonly portals: Portals;
  /** The user whom the token belongs to. */
  readonly profile: Profile;
  /** Figures on conversations. */
  readonly reports: Reports;
  /** Figures on agents, inboxes, teams or types of channel side by side. */
  readonly summaryReports: SummaryReports;
  /** Groups of agents that conversations are assigned to. */
  readonly teams: Teams;
  /** Addresses that the server posts events to. */
  readonly webhooks: Webhooks;
  readonly #client: FullClient;
  #raw: RawClient<paths> | undefined;

  /** @internal Use `new Chatwoot(options)`. */
  constructor(client: FullClient, accountId: number) {
    this.#client = client;
    this.accountId = accountId;
    const scope = { client, accountId };
    this.accounts = new Accounts(scope);
    this.agentBots = new AgentBots(scope);
    this.agents = new Agents(scope);
    this.auditLogs = new AuditLogs(scope);
    this.automationRules = new AutomationRules(scope);
    this.cannedResponses = new CannedResponses(scope);
    this.contacts = new Contacts(scope);
    this.conversations = new Conversations(scope);
    this.customAttributes = new CustomAttributes(scope);
    this.customFilters = new CustomFilters(scope);
    this.inboxes = new Inboxes(scope);
    this.integrations = new Integrations(scope);
    this.labels = new Labels(scope);
    this.portals = new Portals(scope);
    this.profile = new Profile(scope);
    this.reports = new Reports(scope);
    this.summaryReports = new SummaryReports(scope);
    this.teams = new Teams(scope);
    this.webhooks = new Webhooks(scope);
  }

  /**
   * A cheap copy for another account, with the same token, limits and options.
   *
   * @throws InvalidArgumentError unless the id is a positive integer
   */
  account(accountId: number): ChatwootAccount {
    return new ChatwootAccount(this.#client, checkAccountId(accountId));
  }

  /**
   * A copy with other options. Those not named stay; `headers` are merged and `middleware` added. Queues, limits and
   * credentials stay shared.
   *
   * @throws InvalidArgumentError naming the option that is unusable
   */
  withOptions(options: ClientOptions): ChatwootAccount {
    return new ChatwootAccount(this.#client.withOptions(options), this.accountId);
  }

  /**
   * Calls an endpoint that no method covers, with the same credentials, retries and errors. `{account_id}` in the path
   * is filled in with this account; give other placeholders in `init.path`.
   *
   * @param path - begins with exactly one `/` and is added to the base URL
   * @throws InvalidArgumentError for a path that could leave the base URL, before anything is sent
   */
  request(method: HttpMethod, path: string, init: RequestInput = {}): APIPromise<unknown> {
    return this.#client.request(method, path, { ...init, path: { account_id: this.accountId, ...init.path } });
  }

  /**
   * openapi-fetch's client over the same credentials, attempts and guards, typed by all operations of the description.
   * The way to an operation that has no method yet; it gives `{ data, error, response }` instead of throwing.
   */
  get raw(): RawClient<paths> {
    this.#raw ??= openRaw<paths>(this.#client);
    return this.#raw;
  }
}
