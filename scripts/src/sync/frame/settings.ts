import { Option, type Command } from "commander";

import { BaseUrl } from "../http/base-url.ts";

/** Where things are asked for, and how patiently. */
export interface Settings {
  readonly githubApi: BaseUrl;
  readonly githubRaw: BaseUrl;
  readonly chatwootDocs: BaseUrl;
  /** Token for GitHub's interface; sent there and nowhere else. */
  readonly githubToken: string | undefined;
  /** Milliseconds from one request to a host to the next. */
  readonly spacing: number;
  /** Milliseconds before the first repetition; doubled for each further one. */
  readonly backoff: number;
}

const URLS = [
  ["githubApi", "--github-api <url>", "TRUEWIRE_GITHUB_API", "https://api.github.com", "GitHub's interface"],
  ["githubRaw", "--github-raw <url>", "TRUEWIRE_GITHUB_RAW", "https://raw.githubusercontent.com", "GitHub's files"],
  [
    "chatwootDocs",
    "--chatwoot-docs <url>",
    "TRUEWIRE_CHATWOOT_DOCS",
    "https://developers.chatwoot.com",
    "Chatwoot's documentation",
  ],
] as const;

const TIMES = [
  ["spacing", "--spacing <ms>", "TRUEWIRE_SYNC_SPACING", 250, "time from one request to a host to the next"],
  ["backoff", "--backoff <ms>", "TRUEWIRE_SYNC_BACKOFF", 1000, "time before a request is repeated"],
] as const;

function milliseconds(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 600_000)
    throw new RangeError(`${text} is no number of milliseconds`);
  return value;
}

/** Adds the options that say where sources are. */
export function addSettingOptions(program: Command): Command {
  for (const [, flags, env, fallback, what] of URLS) {
    program.addOption(new Option(flags, `address of ${what}`).env(env).default(fallback));
  }
  for (const [, flags, env, fallback, what] of TIMES) {
    program.addOption(new Option(flags, what).env(env).default(String(fallback)));
  }
  return program;
}

/**
 * The settings that a command was given.
 *
 * @throws {RangeError} when one of them is no address or no time.
 */
export function settingsOf(command: Command, env: NodeJS.ProcessEnv): Settings {
  const given = command.optsWithGlobals<Record<string, string>>();
  const url = (index: 0 | 1 | 2): BaseUrl => new BaseUrl(given[URLS[index][0]] ?? URLS[index][3]);
  const time = (index: 0 | 1): number => milliseconds(given[TIMES[index][0]] ?? String(TIMES[index][3]));
  const token = env["GITHUB_TOKEN"];
  return {
    githubApi: url(0),
    githubRaw: url(1),
    chatwootDocs: url(2),
    githubToken: token === undefined || token === "" ? undefined : token,
    spacing: time(0),
    backoff: time(1),
  };
}
