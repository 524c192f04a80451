import type { BotSummary, Message, Role, Session, StoredTableRow } from "@truewire/core/koreai";
import { notFound } from "./refusals.ts";

/** Content of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A user of the account. */
export interface StoredUser {
  readonly userId: string;
  emailId: string;
  orgUserId: string;
  firstName: string;
  lastName: string;
  readonly status: "active" | "not active";
  canCreateBot: boolean;
  isDeveloper: boolean;
  readonly isOwner: boolean;
  readonly adminRoles: Set<string>;
  readonly botRoles: { readonly botId: string; readonly roleId: string }[];
}

/** A group, and the ids of the users in it. */
export interface StoredGroup {
  readonly _id: string;
  readonly gN: string;
  readonly gDesc: string;
  readonly members: Set<string>;
}

/** A bot, as it is being built and as it was published last. */
export interface StoredBot {
  summary: BotSummary;
  /** The archive that an export makes. */
  latest: Bytes;
  /** Undefined before the first publishing. */
  published: Bytes | undefined;
}

/** A message, and the user whom the bot talked to. */
export interface StoredMessage {
  readonly message: Message;
  readonly userId: string | undefined;
}

/** Begins on a fixed day, so that a test sees the same times whenever it runs. */
const FIRST_MOMENT = Date.UTC(2026, 0, 5, 9);

/** Everything that the server remembers. */
export class State {
  readonly host: string;
  readonly accountId: string;
  readonly users: StoredUser[] = [];
  readonly groups: StoredGroup[] = [];
  readonly roles: Role[] = [];
  readonly bots: StoredBot[] = [];
  readonly tables: Map<string, StoredTableRow[]> = new Map();
  /** Names of tables by the names of the views of them. */
  readonly views: Map<string, string> = new Map();
  readonly sessions: Session[] = [];
  readonly messages: StoredMessage[] = [];
  readonly files: Map<string, Bytes> = new Map();
  readonly #counts = new Map<string, number>();
  #seconds = 0;

  constructor(host: string, accountId: string) {
    this.host = host;
    this.accountId = accountId;
  }

  /** Each moment is one second later than the last, so that an order by time is one by creation. */
  now(): string {
    this.#seconds += 1;
    return new Date(FIRST_MOMENT + this.#seconds * 1000).toISOString();
  }

  /** The next id with this beginning, such as `u-3`, that no one has. */
  newId(prefix: string, isTaken: (id: string) => boolean = () => false): string {
    for (;;) {
      const count = (this.#counts.get(prefix) ?? 0) + 1;
      this.#counts.set(prefix, count);
      const id = `${prefix}-${count}`;
      if (!isTaken(id)) return id;
    }
  }

  /** Keeps a file and gives its id. */
  keepFile(file: Bytes): string {
    const id = this.newId("file");
    this.files.set(id, file);
    return id;
  }

  /** Where a file can be fetched without credentials. */
  urlOf(fileId: string): string {
    return `${this.host}${FILES}${fileId}`;
  }

  /** @throws Refusal 404 for an id of no bot */
  bot(botId: unknown): StoredBot {
    const found = this.bots.find(({ summary }) => summary._id === botId);
    if (found === undefined) throw notFound(`There is no bot ${String(botId)}`);
    return found;
  }

  /** @throws Refusal 404 for an id of no file that was uploaded */
  file(fileId: unknown): Bytes {
    const found = this.files.get(String(fileId));
    if (found === undefined) throw notFound(`There is no file ${String(fileId)}`);
    return found;
  }
}

/** Where files are served; no operation has a path like it. */
export const FILES = "/mock-files/";
