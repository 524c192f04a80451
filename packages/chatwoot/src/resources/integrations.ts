import type { AccountScope } from "../account-scope.ts";
import { IntegrationApps } from "./integration-apps.ts";
import { IntegrationHooks } from "./integration-hooks.ts";

/** Other services that an account is connected to. */
export class Integrations {
  /** The services that the server offers. */
  readonly apps: IntegrationApps;
  /** The account's connections to them. */
  readonly hooks: IntegrationHooks;

  constructor(scope: AccountScope) {
    this.apps = new IntegrationApps(scope);
    this.hooks = new IntegrationHooks(scope);
  }
}
