import { execFileSync } from "node:child_process";

import { isObject, own, ownObject, type JsonObject } from "../../shared/json.ts";
import { parseJson } from "../../shared/parse-json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { readLock } from "../../spec/lock.ts";
import { SyncFailure } from "../frame/failure.ts";
import { ageOf, OLDEST_COMPARISON } from "../frame/heartbeat.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import { HttpClient, type GetOptions } from "../http/http-client.ts";
import { readPagesLock } from "../sources/koreai/pages-lock.ts";
import { CHATWOOT, KOREAI, VENDORS } from "../sources/vendors.ts";

/** One thing that was looked at. */
interface Finding {
  readonly what: string;
  readonly found: string;
  /** What is wrong with it; absent when nothing is. */
  readonly failure?: SyncFailure;
}

const HOUR = 60 * 60 * 1000;
const OLDEST_NODE: readonly [major: number, minor: number] = [22, 18];

function wrong(what: string, found: string): Finding {
  return { what, found, failure: new SyncFailure("not-set-up", what, found) };
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return isOld
    ? wrong("node", `${process.version} is older than ${OLDEST_NODE.join(".")}`)
    : { what: "node", found: process.version };
}

function gitVersion(root: string): Finding {
  const git = (...words: readonly string[]): string =>
    execFileSync("git", ["-C", root, ...words], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  let version: string;
  try {
    version = git("--version");
  } catch {
    return wrong("git", "cannot be run");
  }
  try {
    const changed = git("status", "--porcelain", "--", "specs")
      .split("\n")
      .filter((line) => line !== "").length;
    return { what: "git", found: `${version}, ${changed} uncommitted files below specs` };
  } catch {
    return wrong("git", "the root is no checkout");
  }
}

function lockFinding({ paths }: StageContext): Finding {
  try {
    const locked = ownObject(readLock(paths).sources, CHATWOOT.vendor);
    const pages = readPagesLock(paths);
    const chatwoot = String(own(locked, "commit") ?? "never").slice(0, 9);
    const koreai = pages.commit === "" ? "never" : pages.commit.slice(0, 9);
    return { what: "imported", found: `${CHATWOOT.vendor} at ${chatwoot}, ${KOREAI.vendor}'s pages at ${koreai}` };
  } catch (error) {
    if (error instanceof SpecError) return wrong("imported", error.message);
    throw error;
  }
}

function heartbeats({ work, now }: StageContext, strict: boolean): readonly Finding[] {
  return VENDORS.map((vendor) => {
    const what = `compared ${vendor}`;
    const age = ageOf(work, vendor, now());
    const found =
      age === undefined ? "never, as far as the working folder knows" : `${Math.floor(age / HOUR)} hours ago`;
    const isOld = age === undefined || age > OLDEST_COMPARISON;
    return strict && isOld
      ? { what, found, failure: new SyncFailure("stale-heartbeat", what, found) }
      : { what, found };
  });
}

/** How many requests GitHub still answers, from its own count. */
function remainingRequests(bytes: Uint8Array): string {
  const value = parseJson(new TextDecoder().decode(bytes), "rate_limit");
  const core = ownObject(ownObject(isObject(value) ? value : {}, "resources"), "core");
  const [remaining, limit] = [own(core, "remaining"), own(core, "limit")];
  return typeof remaining === "number" && typeof limit === "number" ? `, ${remaining} of ${limit} requests left` : "";
}

/** An address that has to answer. */
interface Asked {
  readonly what: string;
  readonly url: URL;
  readonly options: GetOptions;
  /** What the answer says, to be put behind that there is one. */
  readonly tell?: (bytes: Uint8Array) => string;
}

async function reachable({ settings, progress }: StageContext): Promise<readonly Finding[]> {
  const { githubApi, githubRaw, chatwootDocs, githubToken } = settings;
  const client = new HttpClient({
    sources: [githubApi, githubRaw, chatwootDocs],
    spacing: 0,
    backoff: settings.backoff,
    retries: 0,
    timeout: 10_000,
  });
  const authorization = githubToken === undefined ? {} : { headers: { authorization: `Bearer ${githubToken}` } };
  const { repository, ref, path } = CHATWOOT;
  const asked: readonly Asked[] = [
    {
      what: githubApi.origin,
      url: githubApi.at("rate_limit"),
      options: { accept: "application/json", ...authorization },
      tell: remainingRequests,
    },
    { what: githubRaw.origin, url: githubRaw.at(repository, ref, path), options: { accept: "*/*" } },
    { what: chatwootDocs.origin, url: chatwootDocs.at("llms.txt"), options: { accept: "text/plain" } },
  ];
  const findings: Finding[] = [];
  for (const { what, url, options, tell = () => "" } of asked) {
    progress.note(`asking ${what}`);
    try {
      const { bytes } = await client.get(url, options);
      findings.push({ what, found: `answers${tell(bytes)}` });
    } catch (error) {
      if (!(error instanceof SyncFailure || error instanceof SpecError)) throw error;
      const failure = error instanceof SyncFailure ? error : new SyncFailure("unexpected-answer", what, error.reason);
      findings.push({ what, found: failure.message, failure });
    }
  }
  return findings;
}

function toJson({ what, found, failure }: Finding): JsonObject {
  return { what, found, ok: failure === undefined };
}

/** Looks at what a run needs, and at how old the last comparison is. Nothing is written, and the token is not printed. */
export const doctorStage: StageRun = async (context, options): Promise<StageResult> => {
  const { settings, paths, progress } = context;
  const findings = [
    nodeVersion(),
    gitVersion(paths.root),
    lockFinding(context),
    { what: "GITHUB_TOKEN", found: settings.githubToken === undefined ? "not set: 60 requests an hour" : "set" },
    ...heartbeats(context, own(options, "heartbeat") === true),
    ...(own(options, "offline") === true ? [] : await reachable(context)),
  ];
  for (const { what, found, failure } of findings)
    progress.line(failure === undefined ? "ok" : "wrong", `${what}: ${found}`);
  const failures = findings.flatMap(({ failure }) => failure ?? []);
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures, "what is wrong");
  return { status: "unchanged", summary: "nothing is wrong", data: { findings: findings.map(toJson) } };
};
