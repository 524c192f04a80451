import { own, ownObject } from "../../../shared/json.ts";
import { parseYaml } from "../../../shared/parse-yaml.ts";
import { SpecError } from "../../../shared/spec-error.ts";
import { upgradeDescription } from "../../../spec/upgrade/upgrade-description.ts";
import { blocksOf, type Block } from "../markdown/blocks.ts";

/** The operation that a documentation page shows. */
export interface DocumentedOperation {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** `""` when it has none. */
  readonly operationId: string;
}

/** Behind the fence: where the YAML was taken from, method, path. */
const META = /^\S+\s+(get|put|post|delete|options|head|patch|trace)\s+(\/\S*)$/u;

function isDescription(block: Block): block is Extract<Block, { is: "code" }> {
  return block.is === "code" && block.language === "yaml" && META.test(block.meta);
}

/**
 * The operation of a page that holds its OpenAPI description in a fenced block; `undefined` for any other page.
 *
 * @param file - what messages call it
 * @throws {SpecError} when the description is not admitted, or has no such operation.
 */
export function readDocsPage(text: string, file: string): DocumentedOperation | undefined {
  const block = blocksOf(text, file).find(isDescription);
  if (block === undefined) return undefined;
  const [, method = "", path = ""] = META.exec(block.meta) ?? [];
  const { document } = upgradeDescription(parseYaml(block.text, file), file);
  const item = ownObject(ownObject(document, "paths"), path);
  if (!Object.hasOwn(item, method))
    throw new SpecError(file, "/paths", `lacks the operation that its page names, ${method} ${path}`);
  const operationId = own(ownObject(item, method), "operationId");
  return { method: method.toUpperCase(), path, operationId: typeof operationId === "string" ? operationId : "" };
}

/** The pages that an `llms.txt` lists, as far as they are of this origin and below this path. Once each, in the order of the list. */
export function pagesOfIndex(text: string, origin: string, below: string): readonly URL[] {
  const links = [...text.matchAll(/\]\((\S+?)\)/gu)].map(([, link = ""]) => link);
  const urls = links.filter((link) => URL.canParse(link, origin)).map((link) => new URL(link, origin));
  const wanted = urls.filter(
    (url) => url.origin === origin && url.pathname.startsWith(below) && url.pathname.endsWith(".md"),
  );
  return [...new Map(wanted.map((url) => [url.pathname, new URL(url.pathname, origin)])).values()];
}
