import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  addNewAutomationRuleToAccount,
  deleteAutomationRuleFromAccount,
  getAccountAutomationRule,
  getDetailsOfASingleAutomationRule,
  updateAutomationRuleInAccount,
} from "@truewire/core/chatwoot";
import type {
  AddNewAutomationRuleToAccountBody,
  AddNewAutomationRuleToAccountFailure,
  AutomationRule,
  DeleteAutomationRuleFromAccountFailure,
  GetAccountAutomationRuleFailure,
  GetDetailsOfASingleAutomationRuleFailure,
  UpdateAutomationRuleInAccountBody,
  UpdateAutomationRuleInAccountFailure,
} from "@truewire/core/chatwoot";
import type { AccountScope } from "../account-scope.ts";

/** What a new rule is made of: an event, conditions, and what is done when they hold. */
export interface AutomationRuleCreateParams extends AddNewAutomationRuleToAccountBody {}

/** What can be changed about a rule; what is left out stays. */
export interface AutomationRuleUpdateParams extends UpdateAutomationRuleInAccountBody {}

/** What the account does by itself when something happens. */
export class AutomationRules {
  readonly #scope: AccountScope;

  constructor(scope: AccountScope) {
    this.#scope = scope;
  }

  /**
   * Lists all rules of the account, all at once. `created_on` is in unix seconds, `execution_delay` in minutes.
   *
   * Open to administrators. Stands on `GET /api/v1/accounts/{account_id}/automation_rules`
   * (`get-account-automation-rule`).
   *
   * @throws NotFoundError when there is no such account
   */
  list(options?: RequestOptions): APIPromise<AutomationRule[], GetAccountAutomationRuleFailure> {
    const { client, accountId } = this.#scope;
    const input = { path: { account_id: accountId } };
    return client.call(getAccountAutomationRule, input, options, (data) => data.payload);
  }

  /**
   * Fetches one rule.
   *
   * Open to administrators. Stands on `GET /api/v1/accounts/{account_id}/automation_rules/{id}`
   * (`get-details-of-a-single-automation-rule`).
   *
   * @throws NotFoundError when there is no such account
   * @throws InternalServerError when the account has no such rule: the server answers 500, not 404
   */
  get(ruleId: number, options?: RequestOptions): APIPromise<AutomationRule, GetDetailsOfASingleAutomationRuleFailure> {
    const input = { path: this.#path(ruleId) };
    return this.#scope.client.call(getDetailsOfASingleAutomationRule, input, options, (data) => data.payload);
  }

  /**
   * Creates a rule, which is active at once unless `active` is false. The event is not checked by the server: a rule for
   * one that it does not know is stored and never runs.
   *
   * Open to administrators. Stands on `POST /api/v1/accounts/{account_id}/automation_rules`
   * (`add-new-automation-rule-to-account`).
   *
   * @param params - `execution_delay` is in minutes, from 10 to 43,200, and needs its feature to be on
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when an attachment or the delay is refused, or a field is not valid
   * @throws InternalServerError when name, event, conditions or actions are missing
   */
  create(
    params: AutomationRuleCreateParams,
    options?: RequestOptions,
  ): APIPromise<AutomationRule, AddNewAutomationRuleToAccountFailure> {
    const { client, accountId } = this.#scope;
    return client.call(addNewAutomationRuleToAccount, { path: { account_id: accountId }, body: params }, options);
  }

  /**
   * Changes a rule; what is left out stays, what is sent of `conditions` and `actions` replaces all of them.
   *
   * Open to administrators. Stands on `PATCH /api/v1/accounts/{account_id}/automation_rules/{id}`
   * (`update-automation-rule-in-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws UnprocessableEntityError when an attachment or the delay is refused, or a field is not valid
   * @throws InternalServerError when the account has no such rule: the server answers 500, not 404
   */
  update(
    ruleId: number,
    params: AutomationRuleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<AutomationRule, UpdateAutomationRuleInAccountFailure> {
    const input = { path: this.#path(ruleId), body: params };
    return this.#scope.client.call(updateAutomationRuleInAccount, input, options, (data) => data.payload);
  }

  /**
   * Deletes a rule.
   *
   * Open to administrators. Stands on `DELETE /api/v1/accounts/{account_id}/automation_rules/{id}`
   * (`delete-automation-rule-from-account`).
   *
   * @throws NotFoundError when there is no such account
   * @throws InternalServerError when the account has no such rule: the server answers 500, not 404
   */
  delete(ruleId: number, options?: RequestOptions): APIPromise<void, DeleteAutomationRuleFromAccountFailure> {
    return this.#scope.client.call(deleteAutomationRuleFromAccount, { path: this.#path(ruleId) }, options);
  }

  #path(ruleId: number) {
    return { account_id: this.#scope.accountId, id: ruleId };
  }
}
