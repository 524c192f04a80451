import type { APIPromise, RequestOptions } from "@truewire/core";
import { createAWebhook, deleteAWebhook, listAllWebhooks, updateAWebhook } from "@truewire/core/chatwoot";
import type {
  CreateAWebhookBody,
  CreateAWebhookFailure,
  DeleteAWebhookFailure,
  ListAllWebhooksFailure,
  UpdateAWebhookBody,
  UpdateAWebhookFailure,
  Webhook,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** Where events go, and which. */
export interface WebhookCreateParams extends CreateAWebhookBody {}

/** What can be changed about a webhook; what is left out stays. */
export interface WebhookUpdateParams extends UpdateAWebhookBody {}

/** Addresses that the server posts events to. */
export class Webhooks {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists all webhooks of the account, all at once. Each `secret` is the key that deliveries are signed with; it is
   * masked in logs and errors of this package, not in the value returned.
   *
   * Open to administrators. Stands on `GET /api/v1/accounts/{account_id}/webhooks` (`list-all-webhooks`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<Webhook[], ListAllWebhooksFailure> {
    const { client, accountId } = this.#scope;
    return client.call(listAllWebhooks, { path: { account_id: accountId } }, options, (data) => data.payload.webhooks);
  }

  /**
   * Creates a webhook and gives it with its `secret`. Unless `subscriptions` says otherwise it gets all events but those
   * of inboxes and of typing.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/webhooks` (`create-a-webhook`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when the URL is no http or https address, or is taken
   */
  create(params: WebhookCreateParams, options?: RequestOptions): APIPromise<Webhook, CreateAWebhookFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId }, body: params };
    return client.call(createAWebhook, input, options, (data) => data.payload.webhook);
  }

  /**
   * Changes a webhook; what is left out stays, what is sent of `subscriptions` **replaces** all of them.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}` (`update-a-webhook`).
   *
   * @throws NotFoundError when the account has no such webhook
   * @throws UnprocessableEntityError when the URL is no http or https address, or is taken
   */
  update(
    webhookId: number,
    params: WebhookUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Webhook, UpdateAWebhookFailure> {
    const input = { path: this.#path(webhookId), body: params };
    return this.#scope.client.call(updateAWebhook, input, options, (data) => data.payload.webhook);
  }

  /**
   * Deletes a webhook.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}` (`delete-a-webhook`).
   *
   * @throws NotFoundError when the account has no such webhook
   */
  delete(webhookId: number, options?: RequestOptions): APIPromise<void, DeleteAWebhookFailure> {
    return this.#scope.client.call(deleteAWebhook, { path: this.#path(webhookId) }, options);
  }

  #path(webhookId: number) {
    return { account_id: this.#scope.accountId, webhook_id: webhookId };
  }
}
