import { own, type JsonObject } from "../../shared/json.ts";
import { beat } from "../frame/heartbeat.ts";
import type { StageContext, StageResult, StageRun } from "../frame/stage.ts";
import { HttpClient } from "../http/http-client.ts";
import { CHATWOOT, KOREAI, vendorsNamed, type Vendor } from "../sources/vendors.ts";
import type { PageChange } from "./fetch-pages.ts";
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
  const news =
    status === "unchanged"
      ? `${vendor} is what was imported, at ${at}`
      : `${vendor} went from ${imported?.slice(0, 9) ?? "nothing"} to ${at}`;
  if (status === "unchanged" && own(options, "crossCheck") !== true) {
    return { status, summary: news, data: fetchedToJson(fetched) };
  }
  const { crossCheckChatwoot } = await import("./cross-check-chatwoot.ts");
  const { summary, data } = await crossCheckChatwoot(context, client, fetched);
  return { status, summary: `${news}; ${summary}`, data: { ...fetchedToJson(fetched), documentation: data } };
}

async function fetchKoreai(context: StageContext, client: HttpClient, options: JsonObject): Promise<Found> {
  // A parser of Markdown need not be read to fetch a file.
  const { fetchPages, pagesToJson } = await import("./fetch-pages.ts");
  const fetched = await fetchPages(context, client, own(options, "force") === true);
  const data = pagesToJson(fetched);
  context.work.writeJson("fetched/koreai.json", data);
  beat(context.work, KOREAI.vendor, context.now(), { commit: fetched.commit });
  const count = (kind: PageChange["kind"]): number => fetched.changes.filter((change) => change.kind === kind).length;
  const at = fetched.commit.slice(0, 9);
  const summary =
    fetched.status === "unchanged"
      ? `koreai's pages say what they said, at ${at}`
      : `koreai's pages at ${at}: ${count("changed")} changed, ${count("added")} added, ${count("removed")} removed, ${fetched.undescribed.length} operations not described`;
  return { status: fetched.status, summary, data };
}

type Fetch = (context: StageContext, client: HttpClient, options: JsonObject) => Promise<Found>;

const FETCHES: Readonly<Record<Vendor, Fetch>> = { chatwoot: fetchChatwoot, koreai: fetchKoreai };

/** Reads every vendor that was named; that one cannot be read keeps none of the others from it. */
export const fetchStage: StageRun = async (context, options, words): Promise<StageResult> => {
  const { settings, progress } = context;
  const client = new HttpClient({
    sources: [settings.githubApi, settings.githubRaw, settings.chatwootDocs],
    spacing: settings.spacing,
    backoff: settings.backoff,
  });
  const found: Found[] = [];
  // By message: that one host cannot be reached need not be said for each of its vendors.
  const failures = new Map<string, unknown>();
  for (const vendor of vendorsNamed(words)) {
    try {
      found.push(await FETCHES[vendor](context, client, options));
    } catch (error) {
      failures.set(error instanceof Error ? error.message : String(error), error);
    }
  }
  progress.clear();
  const [first, ...others] = failures.values();
  if (others.length > 0) throw new AggregateError(failures.values(), "vendors that could not be fetched");
  if (first !== undefined) throw first;
  return {
    status: found.some(({ status }) => status === "changed") ? "done" : "unchanged",
    summary: found.map(({ summary }) => summary).join("; "),
    data: Object.fromEntries(found.map(({ data }) => [String(own(data, "vendor")), data])),
  };
};
