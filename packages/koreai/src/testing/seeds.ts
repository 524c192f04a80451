import type { BotSummary, Message, Role, Session, TableRow } from "@truewire/core/koreai";

/** A user who exists from the start. */
export interface UserSeed {
  readonly emailId: string;
  readonly userId?: string;
  /** The organisation's own id. */
  readonly orgUserId?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** @default "active" */
  readonly status?: "active" | "not active";
  /** @default true */
  readonly canCreateBot?: boolean;
  /** @default true */
  readonly isDeveloper?: boolean;
  /** The account's owner cannot be removed. @default false */
  readonly isOwner?: boolean;
  /** Ids of roles for the admin console. */
  readonly adminRoles?: readonly string[];
  readonly botRoles?: readonly { readonly botId: string; readonly roleId: string }[];
}

/** A group that exists from the start. */
export interface GroupSeed {
  readonly gN: string;
  readonly _id?: string;
  readonly gDesc?: string;
  /** E-mail addresses of users. */
  readonly users?: readonly string[];
}

/** A role that exists from the start. */
export type RoleSeed = Pick<Role, "role" | "roleType"> &
  Partial<Pick<Role, "_id" | "rDesc">> & {
    readonly permissions?: Readonly<Record<string, string | readonly string[]>>;
  };

/** A bot that exists from the start. */
export interface BotSeed extends Partial<BotSummary> {
  /** What `botDefinition.json` of an export holds. @default its name */
  readonly definition?: object;
}

/** A session of the past. */
export interface SessionSeed extends Partial<Session> {
  /** What was said in it, in order. */
  readonly messages?: readonly MessageSeed[];
}

/** A message of the past. */
export interface MessageSeed extends Partial<Message> {
  /** What it says, instead of `components`. */
  readonly text?: string;
  /** Whom the bot talked to. @default that of its session */
  readonly userId?: string;
}

/** The kinds of seeds, by the name of their option. */
export const seedNames: readonly (keyof Seeds)[] = [
  "users",
  "groups",
  "roles",
  "bots",
  "tables",
  "views",
  "sessions",
  "messages",
];

/** What the server holds when it begins. Whatever is left out is filled in; ids count up. */
export interface Seeds {
  readonly users?: readonly UserSeed[];
  readonly groups?: readonly GroupSeed[];
  readonly roles?: readonly RoleSeed[];
  /** @default the one bot that the clients are for */
  readonly bots?: readonly BotSeed[];
  /** Rows of data tables by the names of the tables. */
  readonly tables?: Readonly<Record<string, readonly TableRow[]>>;
  /** Names of tables by the names of the views that show them. */
  readonly views?: Readonly<Record<string, string>>;
  readonly sessions?: readonly SessionSeed[];
  /** Messages beside those of `sessions`. */
  readonly messages?: readonly MessageSeed[];
}
