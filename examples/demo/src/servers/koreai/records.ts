/** A user of the account. */
export interface User {
  readonly userId: string;
  readonly emailId: string;
  readonly orgUserId: string;
  firstName: string;
  lastName: string;
  readonly status: "active" | "not active";
  canCreateBot: boolean;
  isDeveloper: boolean;
  /** The account's owner may not be removed. */
  readonly isOwner: boolean;
}

/** A group and the users in it, by their ids. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly userIds: Set<string>;
}

/** A role for the admin console or for bots. */
export interface Role {
  readonly id: string;
  readonly type: "admin" | "bot";
  readonly name: string;
  readonly permissions: Readonly<Record<string, string | readonly string[]>>;
}

/** Everything the server remembers: one account and the one app that may call it. */
export interface Store {
  readonly app: { readonly clientId: string; readonly clientSecret: string };
  readonly users: User[];
  readonly groups: Group[];
  readonly roles: readonly Role[];
}
