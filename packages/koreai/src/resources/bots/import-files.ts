import { InvalidArgumentError, isUploadable } from "@truewire/core";
import type { JobWaitOptions, RequestOptions, Uploadable } from "@truewire/core";
import { botsImportsStart } from "@truewire/core/koreai";
import type { BotImportJob, BotImportOptions, ImportBotRequest, ImportNewBotRequest } from "@truewire/core/koreai";
import { profileOf } from "../../kore-client.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireScope } from "../../scope/scope.ts";
import { Files } from "../files.ts";
import { BotImports } from "./bot-imports.ts";

/** A file to upload, or the id of one that was uploaded before. */
export type ImportFile = Uploadable | string;

/** The single files of a bot's definition. */
export interface BotDefinitionFiles {
  /** `botDefinition.json` of an export. */
  readonly definition: ImportFile;
  /** `config.json` of an export. */
  readonly config: ImportFile;
  /** Scripts that hold the bot's functions. */
  readonly functions?: readonly ImportFile[] | undefined;
}

/** What the new bot is called and for whom it is. */
interface NewBotDetails {
  readonly name?: string | undefined;
  readonly purpose?: "customer" | "employee" | undefined;
}

/** What a new bot is made of: single files, or the archive of an export. */
export type ImportNewParams =
  | (BotDefinitionFiles & NewBotDetails & { readonly icon: ImportFile; readonly zip?: never })
  | (NewBotDetails & {
      readonly zip: ImportFile;
      readonly definition?: never;
      readonly config?: never;
      readonly icon?: never;
      readonly functions?: never;
    });

/** What is imported into a bot that exists. */
export interface ImportIntoParams extends BotDefinitionFiles {
  /** Which parts to import. Default: all. */
  readonly importOptions?: BotImportOptions | undefined;
}

/** How long to wait for an import, and how its requests are made. */
export interface ImportOptions extends JobWaitOptions<BotImportJob> {
  /** Options of every request: uploads, the start, looks at the status. */
  readonly request?: RequestOptions | undefined;
}

/**
 * Uploads files, makes a new bot of them and waits for its end.
 *
 * @throws InvalidArgumentError before anything is sent; what an upload, the start and the wait throw
 */
export async function importNewBot(
  client: KoreClient,
  params: ImportNewParams,
  options: ImportOptions = {},
): Promise<BotImportJob> {
  checkNewFiles(requireParams(params));
  const { request, ...wait } = options;
  const common = { ...request, signal: wait.signal };
  const { name, purpose } = params;
  const details = { ...(name === undefined ? {} : { name }), ...(purpose === undefined ? {} : { purpose }) };
  const job = await new BotImports(client).startNew(
    { ...(await uploadNewFiles(client, params, common)), ...details },
    common,
  );
  return job.wait(wait);
}

/**
 * Uploads files, imports them into the client's bot and waits for the end.
 *
 * @throws InvalidArgumentError before anything is sent; what an upload, the start and the wait throw
 */
export async function importIntoBot(
  client: KoreClient,
  params: ImportIntoParams,
  options: ImportOptions = {},
): Promise<BotImportJob> {
  checkFiles(requireParams(params), ["definition", "config"]);
  requireScope(profileOf(client).scope, "botId", botsImportsStart.id);
  const { request, ...wait } = options;
  const common = { ...request, signal: wait.signal };
  const { importOptions } = params;
  const uploaded = await uploadDefinition(client, params, common);
  const body = { ...uploaded, ...(importOptions === undefined ? {} : { importOptions }) };
  const job = await new BotImports(client).start(body, common);
  return job.wait(wait);
}

async function uploadNewFiles(
  client: KoreClient,
  params: ImportNewParams,
  options: RequestOptions,
): Promise<ImportNewBotRequest> {
  const { zip, icon } = params;
  if (zip !== undefined) return { uploadMode: "ZIP", zipInfo: await upload(client, zip, "zip", options) };
  const [files, iconId] = await Promise.all([
    uploadDefinition(client, params, options),
    upload(client, icon, endingOf(icon) ?? "png", options),
  ]);
  return { uploadMode: "JSON", ...files, icon: iconId };
}

async function uploadDefinition(
  client: KoreClient,
  { definition, config, functions }: BotDefinitionFiles,
  options: RequestOptions,
): Promise<Pick<ImportBotRequest, "botDefinition" | "botFunctions" | "configInfo">> {
  const [botDefinition, configInfo, botFunctions] = await Promise.all([
    upload(client, definition, "json", options),
    upload(client, config, "json", options),
    Promise.all((functions ?? []).map((file) => upload(client, file, "js", options))),
  ]);
  return { botDefinition, configInfo, ...(functions === undefined ? {} : { botFunctions }) };
}

/** The part that a file plays says its type, so that it needs no name. */
async function upload(
  client: KoreClient,
  file: ImportFile,
  extension: string,
  options: RequestOptions,
): Promise<string> {
  if (typeof file === "string") return file;
  const { fileId } = await new Files(client).upload(file, "bulkImport", { ...options, extension });
  return fileId;
}

function endingOf(file: ImportFile): string | undefined {
  const name = typeof file === "object" && "name" in file ? String(file.name) : "";
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
}

const single = ["definition", "config", "icon"] as const;

function checkNewFiles(params: ImportNewParams): void {
  if (params.zip === undefined) {
    checkFiles(params, single);
    return;
  }
  checkFile("zip", params.zip);
  for (const name of [...single, "functions"] as const) {
    if (params[name] === undefined) continue;
    throw new InvalidArgumentError(name, "left out where zip is given", params[name]);
  }
}

function checkFiles(
  params: Partial<BotDefinitionFiles & { icon: ImportFile }>,
  names: readonly (typeof single)[number][],
): void {
  for (const name of names) checkFile(name, params[name]);
  const { functions = [] } = params;
  if (!Array.isArray(functions)) throw new InvalidArgumentError("functions", "an array of files", functions);
  for (const [index, file] of functions.entries()) checkFile(`functions[${index}]`, file);
}

function checkFile(name: string, file: unknown): void {
  if (isUploadable(file) ? file.size !== 0 : typeof file === "string" && file !== "") return;
  throw new InvalidArgumentError(name, "a file with content, or the id of an uploaded one", file);
}
