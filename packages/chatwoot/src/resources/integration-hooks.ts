import type { APIPromise, RequestOptions } from "@truewire/core";
import { createAnIntegrationHook, deleteAnIntegrationHook, updateAnIntegrationsHook } from "@truewire/core/chatwoot";
import type {
  CreateAnIntegrationHookBody,
  CreateAnIntegrationHookFailure,
  DeleteAnIntegrationHookFailure,
  IntegrationsHook,
  UpdateAnIntegrationsHookBody,
  UpdateAnIntegrationsHookFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** What to connect, and how. */
export interface IntegrationHookCreateParams extends CreateAnIntegrationHookBody {}

/** What can be changed about a connection; what is left out stays. */
export interface IntegrationHookUpdateParams extends UpdateAnIntegrationsHookBody {}

/** An account's connections to other services. `integrations.apps.list` lists them, each with its service. */
export class IntegrationHooks {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Connects the account, or one of its inboxes, to a service. Settings are checked against the service's own schema;
   * what is secret among them never comes back.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/integrations/hooks`
   * (`create-an-integration-hook`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the settings do not fit, or the service is connected already
   */
  create(
    params: IntegrationHookCreateParams,
    options?: RequestOptions,
  ): APIPromise<IntegrationsHook, CreateAnIntegrationHookFailure> {
    const { client, accountId } = this.#scope;
    return client.call(createAnIntegrationHook, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a connection; what is left out stays, `settings` are **replaced** as a whole.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   * (`update-an-integrations-hook`).
   *
   * @throws NotFoundError when the account has no such connection
   * @throws UnprocessableEntityError when the settings do not fit
   */
  update(
    hookId: number,
    params: IntegrationHookUpdateParams,
    options?: RequestOptions,
  ): APIPromise<IntegrationsHook, UpdateAnIntegrationsHookFailure> {
    return this.#scope.client.call(updateAnIntegrationsHook, { path: this.#path(hookId), body: params }, options);
  }

  /**
   * Ends a connection.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   * (`delete-an-integration-hook`).
   *
   * @throws NotFoundError when the account has no such connection
   */
  delete(hookId: number, options?: RequestOptions): APIPromise<void, DeleteAnIntegrationHookFailure> {
    return this.#scope.client.call(deleteAnIntegrationHook, { path: this.#path(hookId) }, options);
  }

  #path(hookId: number) {
    return { account_id: this.#scope.accountId, hook_id: hookId };
  }
}
