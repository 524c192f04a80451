/** What a vendor keeps in a public repository: a file, or a folder of pages. */
export interface RepositorySource {
  readonly vendor: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The branch that is followed. */
  readonly ref: string;
  readonly path: string;
}

/** Chatwoot's description. */
export const CHATWOOT: RepositorySource = {
  vendor: "chatwoot",
  repository: "chatwoot/chatwoot",
  ref: "develop",
  path: "swagger/swagger.json",
};

/** Kore.ai's documentation pages: a folder, one file for each page. Its website is made of them. */
export const KOREAI: RepositorySource = {
  vendor: "koreai",
  repository: "Koredotcom/docs-v2",
  ref: "main",
  path: "ai-for-service/apis",
};

/** The vendors, in the order in which they are fetched. */
export const VENDORS = ["chatwoot", "koreai"] as const;

/** One of {@link VENDORS}. */
export type Vendor = (typeof VENDORS)[number];

/**
 * The vendors that a command was given, or all.
 *
 * @throws {RangeError} when there is no such vendor.
 */
export function vendorsNamed(words: readonly string[]): readonly Vendor[] {
  const [word] = words;
  if (word === undefined) return VENDORS;
  const vendor = VENDORS.find((name) => name === word);
  if (vendor === undefined) throw new RangeError(`${word} is no vendor; there are ${VENDORS.join(" and ")}`);
  return [vendor];
}
