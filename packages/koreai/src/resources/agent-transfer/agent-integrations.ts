import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  agentTransferIntegrationsCreate,
  agentTransferIntegrationsDelete,
  agentTransferIntegrationsDeleteAll,
  agentTransferIntegrationsUpdate,
} from "@truewire/core/koreai";
import type {
  AgentIntegration,
  AgentIntegrationChanged,
  AgentIntegrationDeleted,
  AgentTransferIntegrationsCreateFailure,
  AgentTransferIntegrationsCreateQuery,
  AgentTransferIntegrationsDeleteAllFailure,
  AgentTransferIntegrationsDeleteFailure,
  AgentTransferIntegrationsUpdateFailure,
  AgentTransferIntegrationsUpdateQuery,
  CustomAgentIntegration,
  GenesysAgentIntegration,
  KoreAgentIntegration,
  SalesforceChatAgentIntegration,
  SalesforceMessagingAgentIntegration,
  ServiceNowBasicAgentIntegration,
  ServiceNowOAuthAgentIntegration,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireObject } from "../../arguments/objects.ts";

/** What the settings of each desk of human agents look like. */
export interface AgentIntegrationSettings {
  readonly custom: CustomAgentIntegration;
  readonly genesys: GenesysAgentIntegration;
  readonly kore: KoreAgentIntegration;
  readonly salesforce: SalesforceChatAgentIntegration | SalesforceMessagingAgentIntegration;
  readonly servicenow: ServiceNowBasicAgentIntegration | ServiceNowOAuthAgentIntegration;
}

/**
 * The desks of human agents that a bot hands conversations over to. Changes take effect once the bot is published;
 * `requiresPublish` of an answer says so.
 */
export class AgentIntegrations {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Sets a desk up. Passwords and secrets are masked in logs and errors of this package.
   *
   * Stands on `POST /api/public/bot/{botId}/agentintegrations/chat/{integration}` (`agentTransfer.integrations.create`).
   *
   * @param query - `setAsDefault` makes it the desk of all channels that have no other
   * @throws InvalidArgumentError when the settings hold `isDefault`, which the server refuses, before anything is sent
   */
  create<Name extends AgentIntegration>(
    integration: Name,
    settings: AgentIntegrationSettings[Name],
    query: AgentTransferIntegrationsCreateQuery = {},
    options?: RequestOptions,
  ): APIPromise<AgentIntegrationChanged, AgentTransferIntegrationsCreateFailure> {
    const input = () => ({ path: { integration }, query, body: checkSettings(settings) });
    return this.#client.call(agentTransferIntegrationsCreate, input, options);
  }

  /**
   * **Replaces** the settings of a desk.
   *
   * Stands on `PUT /api/public/bot/{botId}/agentintegrations/chat/{integration}` (`agentTransfer.integrations.update`).
   *
   * @param query - `setAsDefault` makes it the desk of all channels that have no other
   * @throws InvalidArgumentError when the settings hold `isDefault`, which the server refuses, before anything is sent
   */
  update<Name extends AgentIntegration>(
    integration: Name,
    settings: AgentIntegrationSettings[Name],
    query: AgentTransferIntegrationsUpdateQuery = {},
    options?: RequestOptions,
  ): APIPromise<AgentIntegrationChanged, AgentTransferIntegrationsUpdateFailure> {
    const input = () => ({ path: { integration }, query, body: checkSettings(settings) });
    return this.#client.call(agentTransferIntegrationsUpdate, input, options);
  }

  /**
   * Resets one desk.
   *
   * Stands on `DELETE /api/public/bot/{botId}/agentintegrations/chat/{integration}` (`agentTransfer.integrations.delete`).
   */
  delete(
    integration: AgentIntegration,
    options?: RequestOptions,
  ): APIPromise<AgentIntegrationDeleted, AgentTransferIntegrationsDeleteFailure> {
    return this.#client.call(agentTransferIntegrationsDelete, { path: { integration } }, options);
  }

  /**
   * Resets all desks of the bot. The documentation shows no answer, so none is read.
   *
   * Stands on `DELETE /api/public/bot/{botId}/agentintegrations` (`agentTransfer.integrations.deleteAll`).
   */
  deleteAll(options?: RequestOptions): APIPromise<undefined, AgentTransferIntegrationsDeleteAllFailure> {
    return this.#client.call(agentTransferIntegrationsDeleteAll, {}, options);
  }
}

function checkSettings<Settings extends object>(settings: Settings): Settings {
  if (!("isDefault" in requireObject("settings", settings))) return settings;
  throw new InvalidArgumentError("settings.isDefault", "left out: `setAsDefault` of the query does it", true);
}
