import type { APIPromise, RequestOptions } from "@truewire/core";
import { addNewCategoryToAccount } from "@truewire/core/chatwoot";
import type { AddNewCategoryToAccountBody, AddNewCategoryToAccountFailure, Category } from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";
import { requireParams } from "../require-object.ts";
import { portalPath } from "./portal-slug.ts";

type Fields = AddNewCategoryToAccountBody["category"];

/** What a new category is made of. */
export interface PortalCategoryCreateParams extends Fields {}

/** The categories that the articles of a portal are sorted into. */
export class PortalCategories {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Creates a category in a portal, in English unless `locale` names another of the portal's languages.
   *
   * Open to administrators, on the enterprise edition also to custom roles that may manage the knowledge base. Stands on
   * `POST /api/v1/accounts/{account_id}/portals/{id}/categories` (`add-new-category-to-account`).
   *
   * @param portalSlug - the portal's slug, not its number
   * @throws InvalidArgumentError when the slug is no text, before anything is sent
   * @throws NotFoundError when there is no portal with this slug
   * @throws UnprocessableEntityError when a field is not valid or the category's slug is taken
   */
  create(
    portalSlug: string,
    params: PortalCategoryCreateParams,
    options?: RequestOptions,
  ): APIPromise<Category, AddNewCategoryToAccountFailure> {
    const { client, accountId } = this.#scope;
    // Under its name, as the server reads the related categories only there.
    const input = () => ({ path: portalPath(accountId, portalSlug), body: { category: requireParams(params) } });
    return client.call(addNewCategoryToAccount, input, options, (data) => data.payload);
  }
}
