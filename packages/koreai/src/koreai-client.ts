import { openRaw } from "@truewire/core";
import type { APIPromise, ClientOptions, FullClient, HttpMethod, RawClient, RequestInput } from "@truewire/core";
import type { paths } from "@truewire/core/koreai";
import type { KoreAIApp } from "./auth/app.ts";
import { asKoreClient, scopedClient } from "./kore-client.ts";
import { requireHostOptions } from "./arguments/objects.ts";
import { AgentAi } from "./resources/agent-ai/agent-ai.ts";
import { AgentTransfer } from "./resources/agent-transfer/agent-transfer.ts";
import { Analytics } from "./resources/analytics/analytics.ts";
import { Feedback } from "./resources/analytics/feedback.ts";
import { Intents } from "./resources/analytics/intents.ts";
import { Logs } from "./resources/analytics/logs.ts";
import { Messages } from "./resources/analytics/messages.ts";
import { Sessions } from "./resources/analytics/sessions.ts";
import { Usage } from "./resources/analytics/usage.ts";
import { AuditLogs } from "./resources/audit-logs.ts";
import { Bots } from "./resources/bots.ts";
import { CaseManagement } from "./resources/case-management/case-management.ts";
import { ContactCenter } from "./resources/contact-center/contact-center.ts";
import { Faqs } from "./resources/faqs/faqs.ts";
import { Files } from "./resources/files.ts";
import { Groups } from "./resources/groups.ts";
import { Ml } from "./resources/ml.ts";
import { Notifications } from "./resources/notifications/notifications.ts";
import { QualityAi } from "./resources/quality-ai/quality-ai.ts";
import { Roles } from "./resources/roles.ts";
import { Rtm } from "./resources/rtm.ts";
import { SearchAi } from "./resources/search-ai/search-ai.ts";
import { Sso } from "./resources/sso.ts";
import { Tables } from "./resources/tables/tables.ts";
import { TestSuites } from "./resources/test-suites/test-suites.ts";
import { UserData } from "./resources/user-data.ts";
import { Users } from "./resources/users.ts";
import { WebhookChannel } from "./resources/webhook-channel/webhook-channel.ts";
import { botScope, checkScope } from "./scope/scope.ts";

/** What {@link KoreAIClient.request} takes beside method and path. */
export interface KoreAIRequestInput extends RequestInput {
  /** Whose credentials to take, where there are several. */
  readonly app?: KoreAIApp | undefined;
}

/** The resources of one workspace. `KoreAI` is one; `bot()`, `account()` and `withOptions()` give further ones. */
export class KoreAIClient {
  /** Help for human agents: conversations, coaching, events, transcription. */
  readonly agentAi: AgentAi;
  /** Handing conversations over to human agents. */
  readonly agentTransfer: AgentTransfer;
  /** How the bot is doing. */
  readonly analytics: Analytics;
  /** What was done in the admin console, and by whom. */
  readonly auditLogs: AuditLogs;
  /** The bots of the account, and the definition of the client's bot. */
  readonly bots: Bots;
  /** Cases that agents work on, and their tasks. */
  readonly caseManagement: CaseManagement;
  /** The contact center of the bot. */
  readonly contactCenter: ContactCenter;
  /** Questions and answers of a bot's knowledge graph. */
  readonly faqs: Faqs;
  /** Files that other calls take by their id. */
  readonly files: Files;
  /** What users answered in surveys. */
  readonly feedback: Feedback;
  /** Groups of users. */
  readonly groups: Groups;
  /** What the bot makes of an utterance. */
  readonly intents: Intents;
  /** Changes, debugging, language models, translations. */
  readonly logs: Logs;
  /** What users and bots said to each other. */
  readonly messages: Messages;
  /** The utterances that a bot learns from, and its training. */
  readonly ml: Ml;
  /** Messages to people who have not written first. */
  readonly notifications: Notifications;
  /** Evaluates conversations. */
  readonly qualityAi: QualityAi;
  /** Roles for the admin console and for bots. */
  readonly roles: Roles;
  /** The socket that end users talk to a bot over. */
  readonly rtm: Rtm;
  /** Search AI: content, answers, configuration. */
  readonly searchAi: SearchAi;
  /** Sessions of users with bots. */
  readonly sessions: Sessions;
  /** Single sign-on. */
  readonly sso: Sso;
  /** Rows of data tables and views. */
  readonly tables: Tables;
  /** Tests of a bot. */
  readonly testSuites: TestSuites;
  /** What bots used, as it is billed. */
  readonly usage: Usage;
  /** What bots keep about the people who talk to them. */
  readonly userData: UserData;
  /** The users of the account. */
  readonly users: Users;
  /** The webhook channel of a bot: speaking for an end user. */
  readonly webhookChannel: WebhookChannel;
  readonly #client: FullClient;
  #raw: RawClient<paths> | undefined;

  /** @internal Use `new KoreAI(options)`. */
  constructor(full: FullClient) {
    this.#client = full;
    const client = asKoreClient(full);
    this.agentAi = new AgentAi(client);
    this.agentTransfer = new AgentTransfer(client);
    this.analytics = new Analytics(client);
    this.auditLogs = new AuditLogs(client);
    this.bots = new Bots(client);
    this.caseManagement = new CaseManagement(client);
    this.contactCenter = new ContactCenter(client);
    this.faqs = new Faqs(client);
    this.files = new Files(client);
    this.feedback = new Feedback(client);
    this.groups = new Groups(client);
    this.intents = new Intents(client);
    this.logs = new Logs(client);
    this.messages = new Messages(client);
    this.ml = new Ml(client);
    this.notifications = new Notifications(client);
    this.qualityAi = new QualityAi(client);
    this.roles = new Roles(client);
    this.rtm = new Rtm(client);
    this.searchAi = new SearchAi(client);
    this.sessions = new Sessions(client);
    this.sso = new Sso(client);
    this.tables = new Tables(client);
    this.testSuites = new TestSuites(client);
    this.usage = new Usage(client);
    this.userData = new UserData(client);
    this.users = new Users(client);
    this.webhookChannel = new WebhookChannel(client);
  }

  /**
   * A cheap copy for another bot, with the same credentials, queues, limits and options. Without `iid` the bot is the
   * instance, too.
   *
   * @throws InvalidArgumentError unless the ids are non-empty strings
   */
  bot(botId: string, { iid }: { readonly iid?: string | undefined } = {}): KoreAIClient {
    return new KoreAIClient(scopedClient(this.#client, botScope(botId, iid)));
  }

  /**
   * A cheap copy for another account, with the same credentials, queues, limits and options.
   *
   * @throws InvalidArgumentError unless the id is a non-empty string
   */
  account(accountId: string): KoreAIClient {
    return new KoreAIClient(scopedClient(this.#client, { accountId: checkScope("accountId", accountId ?? null) }));
  }

  /**
   * A copy with other options. Those not named stay; `headers` are merged and `middleware` added. Queues, limits and
   * cached tokens stay shared.
   *
   * @throws InvalidArgumentError naming the option that is unusable
   */
  withOptions(options: Omit<ClientOptions, "baseUrl">): KoreAIClient {
    return new KoreAIClient(this.#client.withOptions(requireHostOptions(options)));
  }

  /**
   * Calls an endpoint that no method covers, with the same credentials, retries and errors. `{botId}` and `{accountId}`
   * in the path are filled in; give other placeholders in `init.path`.
   *
   * @param path - begins with exactly one `/` and is added to the host
   * @param init - `app` says whose credentials to take where there are several; by default those of the bot's app where
   *   the path has `{botId}`, else those of the Admin Console app
   * @throws InvalidArgumentError for a path that could leave the host, before anything is sent
   */
  request(method: HttpMethod, path: string, init: KoreAIRequestInput = {}): APIPromise<unknown> {
    if (init?.app === undefined) return this.#client.request(method, path, init);
    const { app, ...rest } = init;
    return scopedClient(this.#client, { app }).request(method, path, rest);
  }

  /**
   * openapi-fetch's client over the same credentials, attempts and guards, typed by all described operations; it gives
   * `{ data, error, response }` instead of throwing.
   */
  get raw(): RawClient<paths> {
    this.#raw ??= openRaw<paths>(this.#client);
    return this.#raw;
  }
}
