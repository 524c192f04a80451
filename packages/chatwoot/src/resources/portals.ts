import type { APIPromise, RequestOptions } from "@truewire/core";
import { addNewPortalToAccount, getPortal, updatePortalToAccount } from "@truewire/core/chatwoot";
import type {
  AddNewPortalToAccountBody,
  AddNewPortalToAccountFailure,
  GetPortalFailure,
  Portal,
  UpdatePortalToAccountBody,
  UpdatePortalToAccountFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { PortalArticles } from "./portal-articles.ts";
import { PortalCategories } from "./portal-categories.ts";
import { portalPath } from "./portal-slug.ts";

/** What a new portal is made of. */
export interface PortalCreateParams extends AddNewPortalToAccountBody {}

/** What can be changed about a portal; what is left out stays. */
export interface PortalUpdateParams extends UpdatePortalToAccountBody {}

/** Help centers. Everywhere they are named by **slug**, never by number. */
export class Portals {
  /** The articles of a portal. */
  readonly articles: PortalArticles;
  /** The categories of a portal. */
  readonly categories: PortalCategories;
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
    this.articles = new PortalArticles(scope);
    this.categories = new PortalCategories(scope);
  }

  /**
   * Lists all portals of the account, all at once. Counts of articles are 0 or `null` in this answer.
   *
   * Open to users. Stands on `GET /api/v1/accounts/{account_id}/portals` (`get-portal`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<Portal[], GetPortalFailure> {
    const { client, accountId } = this.#scope;
    return client.call(getPortal, { path: { account_id: accountId } }, options, (data) => data.payload);
  }

  /**
   * Creates a portal.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/portals` (`add-new-portal-to-account`).
   *
   * @param params - `color` as `#rgb` or `#rrggbb`; of a `custom_domain` given as URL only the host is kept
   * @throws NotFoundError when the account has no inbox of this `inbox_id`
   * @throws UnprocessableEntityError when a field is not valid or the slug is taken
   */
  create(params: PortalCreateParams, options?: RequestOptions): APIPromise<Portal, AddNewPortalToAccountFailure> {
    const { client, accountId } = this.#scope;
    return client.call(addNewPortalToAccount, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a portal; what is left out stays, `config` is merged over what is stored. A new `slug` is what the portal
   * is named by from then on.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage the knowledge base. Stands on
   * `PATCH /api/v1/accounts/{account_id}/portals/{id}` (`update-portal-to-account`).
   *
   * @throws InvalidArgumentError when the slug is no text, before anything is sent
   * @throws NotFoundError when there is no such account
   * @throws InternalServerError when there is no portal with this slug: the server answers 500, not 404
   * @throws UnprocessableEntityError when a field is not valid or the slug is taken
   */
  update(
    portalSlug: string,
    params: PortalUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Portal, UpdatePortalToAccountFailure> {
    const { client, accountId } = this.#scope;
    const input = () => ({ path: portalPath(accountId, portalSlug), body: params });
    return client.call(updatePortalToAccount, input, options);
  }
}
