import { unzipSync } from "fflate";

/** What an import wants of an exported bot. */
export interface BotArchive {
  readonly definition: Uint8Array<ArrayBuffer>;
  readonly config: Uint8Array<ArrayBuffer>;
  /** Scripts with the bot's functions, by their names. */
  readonly functions: readonly (readonly [name: string, content: Uint8Array<ArrayBuffer>])[];
}

/** Bytes that the unpacked parts may have together. */
const MOST = 500_000_000;

/**
 * Takes the parts for an import out of an exported archive.
 *
 * @throws Error when it is no archive, lacks a part, or would be too large
 */
export function readBotArchive(zip: Uint8Array): BotArchive {
  let total = 0;
  const parts = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:json|js)$/u.test(name)) return false;
      total += originalSize;
      if (total > MOST) throw new Error(`the archive holds more than ${MOST} bytes`);
      return true;
    },
  });
  const files = Object.entries(parts).map(([path, content]) => [path.replace(/^.*\//u, ""), content.slice()] as const);
  const named = (wanted: string): Uint8Array<ArrayBuffer> => {
    const found = files.find(([name]) => name.toLowerCase() === wanted.toLowerCase());
    if (found === undefined) throw new Error(`the archive has no ${wanted}, which an import needs`);
    return found[1];
  };
  return {
    definition: named("botDefinition.json"),
    config: named("config.json"),
    functions: files.filter(([name]) => name.endsWith(".js")),
  };
}
