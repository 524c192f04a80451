import { own, type JsonObject } from "../../shared/json.ts";
import { beat } from "../frame/heartbeat.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import { HttpClient } from "../http/http-client.ts";
import { CHATWOOT, vendorsNamed, type Vendor } from "../sources/vendors.ts";
import { fetchRepository } from "./fetch-repository.ts";
import { fetchedToJson } from "./fetched.ts";

/** What was found of one vendor. */
interface Found {
  readonly status: "changed" | "unchanged";
  readonly summary: string;
  readonly data: JsonObject;
}

async function fetchChatwoot(context: StageContext, client: HttpClient, options: JsonObject): Promise<Found> {
  const fetched = await fetchRepository(context, client, CHATWOOT, {
    force: own(options, "force") === true,
    acceptHistory: own(options, "acceptHistory") === true,
  });
  const { vendor, status, commit, sha256, imported } = fetched;
  beat(context.work, vendor, context.now(), { commit, sha256 });
  const at = commit.slice(0, 9);
  const summary =
    status === "unchanged"
      ? `${vendor} is what was imported, at ${at}`
      : `${vendor} went from ${imported?.slice(0, 9) ?? "nothing"} to ${at}`;
  return { status, summary, data: fetchedToJson(fetched) };
}

type Fetch = (context: StageContext, client: HttpClient, options: JsonObject) => Promise<Found>;

const FETCHES: Readonly<Partial<Record<Vendor, Fetch>>> = { chatwoot: fetchChatwoot };

/** Reads every vendor that was named; that one cannot be read keeps none of the others from it. */
export const fetchStage: StageRun = async (context, options, words): Promise<StageResult> => {
  const { settings, progress } = context;
  const client = new HttpClient({
    sources: [settings.githubApi, settings.githubRaw, settings.chatwootDocs, settings.koreaiDocs],
    spacing: settings.spacing,
    backoff: settings.backoff,
  });
  const found: Found[] = [];
  const failures: unknown[] = [];
  for (const vendor of vendorsNamed(words)) {
    try {
      const fetchVendor = FETCHES[vendor];
      if (fetchVendor !== undefined) found.push(await fetchVendor(context, client, options));
    } catch (error) {
      failures.push(error);
    }
  }
  progress.clear();
  if (failures.length > 0)
    throw failures.length === 1 ? failures[0] : new AggregateError(failures, "vendors that could not be fetched");
  return {
    status: found.some(({ status }) => status === "changed") ? "done" : "unchanged",
    summary: found.map(({ summary }) => summary).join("; "),
    data: Object.fromEntries(found.map(({ data }) => [String(own(data, "vendor")), data])),
  };
};
