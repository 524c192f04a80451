import type { AccountScope } from "../account-scope.ts";
import { InboxMembers } from "./inbox-members.ts";

/** The channels through which contacts reach an account. */
export class Inboxes {
  /** The agents who may answer in an inbox. */
  readonly members: InboxMembers;

  constructor(scope: AccountScope) {
    this.members = new InboxMembers(scope);
  }
}
