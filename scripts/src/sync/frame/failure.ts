import { printable } from "../../shared/printable.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";

/** What can go wrong between upstream and a merged change, with the way each ends and what a person can do. */
export const FAILURES = {
  offline: { exit: EXIT.unreachable, advice: "Check the connection and run it again; nothing else is needed." },
  timeout: { exit: EXIT.unreachable, advice: "Run it again; when it lasts, look at the vendor's status page." },
  unavailable: { exit: EXIT.unreachable, advice: "Run it again; when it lasts, look at the vendor's status page." },
  "rate-limited": { exit: EXIT.unreachable, advice: "Wait until the limit is lifted, or set GITHUB_TOKEN." },
  forbidden: {
    exit: EXIT.unreachable,
    advice: "See whether the repository or page is public still, and whether the token is valid.",
  },
  "not-found": {
    exit: EXIT.unreachable,
    advice: "See whether the file, branch or page was renamed; then change the source.",
  },
  redirected: {
    exit: EXIT.unreachable,
    advice: "See where the vendor moved it; another host has to be allowed by hand.",
  },
  "host-not-allowed": { exit: EXIT.unreachable, advice: "Only the hosts of the configured sources are asked." },
  "unexpected-answer": {
    exit: EXIT.unreachable,
    advice: "Open the address in a browser: a page stands where data should be.",
  },
  truncated: { exit: EXIT.unreachable, advice: "Run it again; when it lasts, compare the file by hand." },
  "too-large": { exit: EXIT.unreachable, advice: "See why the file has grown so much before the limit is raised." },
  "unknown-commit": {
    exit: EXIT.refused,
    advice: "The commit in specs/lock.json is gone upstream: compare by hand, then import with --accept-history.",
  },
  "rewritten-history": {
    exit: EXIT.refused,
    advice:
      "Upstream's branch no longer holds the imported commit: compare by hand, then import with --accept-history.",
  },
  "not-admitted": {
    exit: EXIT.refused,
    advice: "Upstream's document cannot be used as it is: wait for a fixed one, or report it there.",
  },
  "guard-refused": {
    exit: EXIT.refused,
    advice: "Too much is gone at once: look at what upstream did, then accept this very content in decisions.yaml.",
  },
  "stale-overlay": {
    exit: EXIT.attention,
    advice: "Compare each named correction with the server's code, then change or delete its facts.",
  },
  "pages-changed": {
    exit: EXIT.attention,
    advice:
      "Compare each named page with its file under specs/koreai/pages and change what differs; --draft takes note of the pages' new version.",
  },
  "pull-request-stopped": {
    exit: EXIT.attention,
    advice: "Merge or close the pull request, take the label away, or delete the branch; the next run goes on.",
  },
  "stale-files": { exit: EXIT.refused, advice: "Run what the line names." },
  "stale-heartbeat": { exit: EXIT.refused, advice: "Look at the last runs of the scheduled workflow." },
  "not-set-up": { exit: EXIT.refused, advice: "Repair what the line names." },
} as const satisfies Readonly<Record<string, { exit: ExitCode; advice: string }>>;

/** Name of a kind of failure. */
export type FailureCode = keyof typeof FAILURES;

/** A failure that a person can act on: one printable line, an exit code, advice. Everything else that is thrown is a refusal of a file, or a bug. */
export class SyncFailure extends Error {
  override readonly name = "SyncFailure";
  readonly code: FailureCode;
  /** What it is about: a vendor, a file or an address; may hold untrusted text, made printable. */
  readonly where: string;
  /** Further lines that belong to it, printable: what is stale, what is gone. */
  readonly lines: readonly string[];

  constructor(code: FailureCode, where: string, reason: string, lines: readonly string[] = []) {
    super(`${printable(where, 200)}: ${printable(reason)}`);
    this.code = code;
    this.where = printable(where, 200);
    this.lines = lines.map((line) => printable(line));
  }

  /** How the command ends. */
  get exit(): ExitCode {
    return FAILURES[this.code].exit;
  }

  /** What to do about it. */
  get advice(): string {
    return FAILURES[this.code].advice;
  }
}
