/** The packages that carry a vendor's description. */
export interface VendorPackages {
  /** What people call the vendor. */
  readonly title: string;
  /** The client, whose version the classification decides. */
  readonly client: string;
  /** The core, for which any change of a description is a minor one. */
  readonly core: string;
}

const TITLES: Readonly<Record<string, string>> = { chatwoot: "Chatwoot", koreai: "Kore.ai" };

/**
 * The packages of a vendor, by its folder below `specs`.
 *
 * @throws Error for a vendor without packages
 */
export function packagesOf(vendor: string): VendorPackages {
  const title = Object.hasOwn(TITLES, vendor) ? TITLES[vendor] : undefined;
  if (title === undefined) throw new Error(`no package carries the description of ${JSON.stringify(vendor)}`);
  return { title, client: `@truewire/${vendor}`, core: "@truewire/core" };
}

/** The changeset that a vendor's synchronisation owns, relative to the repository. */
export function changesetFile(vendor: string): string {
  return `.changeset/sync-${vendor}.md`;
}
