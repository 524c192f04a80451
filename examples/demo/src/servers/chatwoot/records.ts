/** A person who can log in; `role` is null for one who belongs to another account. */
export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly role: "administrator" | "agent" | null;
  readonly accessToken: string;
}

/** An inbox and the agents who work in it. */
export interface Inbox {
  readonly id: number;
  readonly name: string;
  readonly channelType: string;
  readonly memberIds: Set<number>;
}

/** The columns of a team that a request may set. */
export interface TeamColumns {
  name: string;
  description: string | null;
  allow_auto_assign: boolean | null;
  icon: string | null;
  icon_color: string | null;
}

/** A team and its members. */
export interface Team extends TeamColumns {
  readonly id: number;
  readonly memberIds: Set<number>;
}

/** A customer. Without e-mail, phone number and identifier it is an anonymous visitor. */
export interface Contact {
  readonly id: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly phoneNumber: string | null;
  readonly identifier: string | null;
  readonly company: string | null;
  readonly city: string | null;
  readonly country: string | null;
  /** Unix seconds. */
  readonly createdAt: number;
  /** Unix seconds; null when the contact never did anything. */
  readonly lastActivityAt: number | null;
  readonly inboxId: number;
  readonly labels: readonly string[];
}

/** Everything the server remembers: one account. */
export interface Store {
  readonly account: { readonly id: number; readonly name: string };
  readonly users: User[];
  readonly inboxes: Inbox[];
  readonly teams: Team[];
  readonly contacts: Contact[];
}
