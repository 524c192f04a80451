import { KoreAI, toFile, type KoreAIClient } from "@truewire/koreai";
import { readBotArchive, type BotArchive } from "./bot-archive.ts";
import { explain, runProgram, UsageError } from "./program.ts";

/** The steps, in order, and how production stands when one of them fails. */
const STEPS = {
  export: "Production is as it was.",
  download: "Production is as it was.",
  unpack: "Production is as it was.",
  upload: "Production is as it was; files that were uploaded are used by nothing.",
  import:
    "What is published in production is as it was, but its draft may hold parts of the new version: look at it before somebody publishes it, or import again.",
  publish:
    "The new version is in production's draft. If its status there is not published, publish it in the console, or run this again.",
} as const;

/** One step of a promotion. */
export type Step = keyof typeof STEPS;

/** A step that was done. */
export interface Done {
  readonly step: Step;
  /** Ids by which the console knows what came of it. */
  readonly detail: string;
}

/** A step failed; those before it were done, those after it not tried. */
export class PromotionError extends Error {
  readonly step: Step;
  readonly done: readonly Done[];

  constructor(step: Step, done: readonly Done[], cause: unknown) {
    super(`${step} failed: ${explain(cause)}`, { cause });
    this.name = "PromotionError";
    this.step = step;
    this.done = done;
  }

  /** How production stands. */
  get state(): string {
    return STEPS[this.step];
  }
}

/** How to go about it. */
export interface PromoteOptions {
  /** Says in production's history what this version is. */
  readonly comment: string;
  /** Exports and looks into the archive only. @default false */
  readonly dryRun?: boolean;
  /** Milliseconds that the export, the import and the publishing may take each. @default 600,000 */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  /** Told of each step when it is done. */
  readonly onStep?: (done: Done) => void;
}

/**
 * Takes a bot as it is being built on staging over to an existing bot in production, and publishes it there. Each client
 * is for one of the two bots; both want credentials of an Admin Console app.
 *
 * @throws PromotionError at the first step that fails
 */
export async function promoteBot(
  staging: KoreAIClient,
  production: KoreAIClient,
  { comment, dryRun = false, deadline = 600_000, signal, onStep }: PromoteOptions,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const run = async <Result>(
    step: Step,
    work: () => Promise<Result>,
    tell: (result: Result) => string,
  ): Promise<Result> => {
    try {
      const result = await work();
      done.push({ step, detail: tell(result) });
      onStep?.({ step, detail: tell(result) });
      return result;
    } catch (error) {
      throw new PromotionError(step, [...done], error);
    }
  };
  const wait = { deadline, signal };

  const file = await run(
    "export",
    async () => (await staging.bots.export({ exportType: "latest" }, { signal })).wait(wait),
    ({ fileId }) => `file ${fileId ?? "without an id"}`,
  );
  const zip = await run(
    "download",
    async () => new Uint8Array(await (await file.download({ signal })).arrayBuffer()),
    ({ byteLength }) => `${byteLength} bytes`,
  );
  const archive = await run(
    "unpack",
    async () => readBotArchive(zip),
    ({ functions }) => `definition, configuration, ${functions.length} files of functions`,
  );
  if (dryRun) return done;
  const files = await run(
    "upload",
    async () => uploadAll(production, archive, signal),
    ({ botDefinition, configInfo }) => `definition ${botDefinition}, configuration ${configInfo}`,
  );
  await run(
    "import",
    async () => (await production.bots.imports.start(files, { signal })).wait(wait),
    ({ _id }) => `import ${_id}`,
  );
  await run(
    "publish",
    async () => (await production.bots.publish({ versionComment: comment }, { signal })).wait(wait),
    ({ _id }) => `publishing ${_id}`,
  );
  return done;
}

async function uploadAll(kore: KoreAIClient, { definition, config, functions }: BotArchive, signal?: AbortSignal) {
  const upload = async (content: Uint8Array<ArrayBuffer>, name: string): Promise<string> => {
    const { fileId } = await kore.files.upload(toFile(content, name), "bulkImport", { signal });
    return fileId;
  };
  const botDefinition = await upload(definition, "botDefinition.json");
  const configInfo = await upload(config, "config.json");
  const botFunctions: string[] = [];
  for (const [name, content] of functions) botFunctions.push(await upload(content, name));
  return { botDefinition, configInfo, ...(botFunctions.length > 0 && { botFunctions }) };
}

const usage = `usage: promote-bot.ts --comment <text> [--dry-run]

Exports a bot from staging, imports it into a bot in production, and publishes that.

  --comment  says in production's history what this version is
  --dry-run  exports and looks into the archive; production is not called

In the environment, of an Admin Console app each:
  STAGING_HOST, STAGING_BOT_ID, STAGING_CLIENT_ID, STAGING_CLIENT_SECRET
  PRODUCTION_HOST, PRODUCTION_BOT_ID, PRODUCTION_CLIENT_ID, PRODUCTION_CLIENT_SECRET
Exit codes: 0 published, 1 a step failed (which, and how production stands, is printed), 2 wrong usage.`;

/** A client for the bot that variables with a prefix name. */
function clientOf(prefix: "STAGING" | "PRODUCTION"): KoreAI {
  const read = (name: string): string => {
    const value = process.env[`${prefix}_${name}`];
    if (value !== undefined && value !== "") return value;
    throw new UsageError(`${prefix}_${name} is missing in the environment`);
  };
  const credentials = { clientId: read("CLIENT_ID"), clientSecret: read("CLIENT_SECRET") };
  return new KoreAI({ host: read("HOST"), botId: read("BOT_ID"), credentials });
}

await runProgram(import.meta.url, {
  usage,
  options: { comment: { type: "string" }, "dry-run": { type: "boolean", default: false } },
  run: async ({ values, positionals, signal }) => {
    if (values.comment === undefined || values.comment === "") throw new UsageError("--comment is missing");
    if (positionals.length > 0) throw new UsageError(`${positionals[0]} is one argument too many`);
    const [staging, production] = [clientOf("STAGING"), clientOf("PRODUCTION")];
    const same = ["HOST", "BOT_ID"].every(
      (name) => process.env[`STAGING_${name}`] === process.env[`PRODUCTION_${name}`],
    );
    if (same) throw new UsageError("staging and production are the same bot");
    try {
      await promoteBot(staging, production, {
        comment: values.comment,
        dryRun: values["dry-run"],
        signal,
        onStep: ({ step, detail }) => console.log(`${step}: ${detail}`),
      });
    } catch (error) {
      if (!(error instanceof PromotionError)) throw error;
      console.error(`${error.message}\n${error.state}`);
      console.error(`Done before: ${error.done.map(({ step }) => step).join(", ") || "nothing"}.`);
      return 1;
    }
    return 0;
  },
});
