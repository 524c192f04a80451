import { inspect, isDeepStrictEqual, styleText } from "node:util";
import type { ReceivedRequest, SentAnswer } from "./loopback.ts";

/** Where a transcript goes, and how. */
export interface TranscriptOptions {
  readonly write: (text: string) => void;
  /** Columns to stay within. */
  readonly width: number;
  readonly colour: boolean;
}

/** A running record of what the clients did and what the servers saw, which notices when something is not as it should be. */
export interface Transcript {
  /** Begins a part, such as everything about one vendor. */
  part(title: string): void;
  /** Begins a step: what it is about, and the call as it stands in the code. */
  step(title: string, call: string): void;
  /** Notes one exchange as the server saw it. */
  exchange(request: ReceivedRequest, answer: SentAnswer): void;
  /** Notes what the client gave. */
  result(value: unknown): void;
  /** Notes what the client threw: its class, its message, and what else it tells. */
  failure(error: Error, details: Readonly<Record<string, unknown>>): void;
  /** Notes whether something is as expected; if not, both are shown and {@link Transcript.wrong} goes up. */
  check(claim: string, actual: unknown, expected: unknown): void;
  /** Method, target and JSON body of every request since the step began. */
  readonly sent: readonly Sent[];
  /** How many checks have failed. */
  readonly wrong: number;
  /** How many checks were made. */
  readonly checks: number;
}

/** One request in short. */
export interface Sent {
  readonly method: string;
  readonly target: string;
  /** The parsed body; undefined without one. */
  readonly body: unknown;
}

const SECRET_HEADERS = ["Api-Access-Token", "auth"];
const SECRET_KEYS = new Set(["access_token", "pubsub_token"]);
const REDACTED = "[redacted]";
const LONGEST_ANSWER = 300;

type Style = Parameters<typeof styleText>[0];

/** Starts an empty transcript. */
export function startTranscript({ write, width, colour }: TranscriptOptions): Transcript {
  const sent: Sent[] = [];
  let steps = 0;
  let checks = 0;
  let wrong = 0;

  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const line = (mark: string, style: Style, text: string): void => {
    const [first = "", ...rest] = fold(text, width - 7);
    write(`   ${paint(style, mark.padEnd(4))}${first}\n`);
    for (const more of rest) write(`       ${more}\n`);
  };

  return {
    sent,
    get wrong() {
      return wrong;
    },
    get checks() {
      return checks;
    },
    part(title) {
      write(`\n${paint("bold", `${title} ${"-".repeat(Math.max(0, width - title.length - 1))}`)}\n`);
    },
    step(title, call) {
      steps += 1;
      sent.length = 0;
      write(`\n${paint("bold", `${String(steps).padStart(2)} ${title}`)}\n`);
      for (const part of fold(call, width - 3)) write(`   ${paint("cyan", part)}\n`);
    },
    exchange(request, answer) {
      sent.push({
        method: request.method,
        target: request.target,
        body: request.text === "" ? undefined : parsed(request.text),
      });
      line("-->", "yellow", `${request.method} ${request.target}`);
      for (const name of SECRET_HEADERS) if (request.headers.has(name)) line("", "yellow", `${name}: ${REDACTED}`);
      if (request.text !== "") line("", "yellow", request.text);
      line("<--", "magenta", `${answer.status} ${answer.text === "" ? "(no body)" : shorten(redacted(answer.text))}`);
    },
    result(value) {
      line("==>", "green", show(value, width - 7));
    },
    failure(error, details) {
      line("!!>", "red", error.name);
      line("", "red", error.message);
      for (const [name, value] of Object.entries(details)) line("", "red", `${name}: ${show(value, width - 12)}`);
    },
    check(claim, actual, expected) {
      checks += 1;
      if (isDeepStrictEqual(actual, expected)) return line("ok", "green", claim);
      wrong += 1;
      line("NOT", "red", claim);
      line("", "red", `expected ${show(expected, width - 16)}`);
      return line("", "red", `but got  ${show(actual, width - 16)}`);
    },
  };
}

function show(value: unknown, breakLength: number): string {
  return typeof value === "string" ? value : inspect(value, { breakLength, compact: 3, depth: 6, sorted: false });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function redacted(text: string): string {
  const value = parsed(text);
  if (typeof value === "string") return text;
  return JSON.stringify(value, (key, inner: unknown) => (SECRET_KEYS.has(key) && inner !== "" ? REDACTED : inner));
}

function shorten(text: string): string {
  return text.length <= LONGEST_ANSWER ? text : `${text.slice(0, LONGEST_ANSWER)} ... (${text.length} characters)`;
}

/** Breaks text into lines, at a space or after a comma where there is one in the last third of a line. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    let rest = line;
    while (rest.length > width) {
      const best = Math.max(rest.lastIndexOf(" ", width), rest.lastIndexOf(",", width - 1) + 1);
      const at = best > (width * 2) / 3 ? best : width;
      lines.push(rest.slice(0, at));
      rest = rest.slice(at).trimStart();
    }
    lines.push(rest);
  }
  return lines;
}
