import type { APIPromise, RequestOptions } from "@truewire/core";
import { getDetailsOfAllIntegrations } from "@truewire/core/chatwoot";
import type { GetDetailsOfAllIntegrationsFailure, IntegrationsApp } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** The services that the server can connect an account to. */
export class IntegrationApps {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists the services that the server is set up for, with the account's connections to each, all at once. Forms and
   * schemas of their settings are shown to administrators only.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/integrations/apps`
   * (`get-details-of-all-integrations`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<IntegrationsApp[], GetDetailsOfAllIntegrationsFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId } };
    return client.call(getDetailsOfAllIntegrations, input, options, (data) => data.payload);
  }
}
