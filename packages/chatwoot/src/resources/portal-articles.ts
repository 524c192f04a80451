import type { APIPromise, RequestOptions } from "@truewire/core";
import { addNewArticleToAccount } from "@truewire/core/chatwoot";
import type { AddNewArticleToAccountBody, AddNewArticleToAccountFailure, Article } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { portalPath } from "./portal-slug.ts";

/** What a new article is made of. */
export interface PortalArticleCreateParams extends AddNewArticleToAccountBody {}

/** The articles of a portal. */
export class PortalArticles {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Creates an article in a portal, a draft unless `status` says otherwise. `updated_at` comes back in unix seconds.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage the knowledge base. Stands on
   * `POST /api/v1/accounts/{account_id}/portals/{id}/articles` (`add-new-article-to-account`).
   *
   * @param portalSlug - the portal's slug, not its number
   * @throws InvalidArgumentError when the slug is no text, before anything is sent
   * @throws NotFoundError when there is no portal with this slug, or no article `associated_article_id` in it; **in the
   *   latter case the article is made nevertheless**
   * @throws UnprocessableEntityError when the author is no member of the account, or a field is not valid
   */
  create(
    portalSlug: string,
    params: PortalArticleCreateParams,
    options?: RequestOptions,
  ): APIPromise<Article, AddNewArticleToAccountFailure> {
    const { client, accountId } = this.#scope;
    const input = () => ({ path: portalPath(accountId, portalSlug), body: params });
    return client.call(addNewArticleToAccount, input, options, (data) => data.payload);
  }
}
