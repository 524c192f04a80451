import type { RawUniversalConfig } from "@redocly/openapi-core";

type Rules = NonNullable<RawUniversalConfig["rules"]>;

/** Where we differ from the recommended rules, for every vendor. */
const COMMON: Rules = {
  // The licence of a vendor's API is the vendor's to state.
  "info-license": "off",
  "info-license-strict": "off",
  // Tags group operations; nobody reads them here.
  "tag-description": "off",
};

/** Where one vendor needs more than that. */
const BY_VENDOR: Readonly<Record<string, Rules>> = {
  koreai: {
    // Two operations are documented with a slash at the end. It is part of the path that is known to work.
    "no-path-trailing-slash": "off",
    // Names stand where other operations have ids: `campaign/contactList/{id}` beside `campaign/{id}/status`.
    "no-ambiguous-paths": "off",
  },
};

/** Redocly's recommended rules with ours on top. Errors refuse a description, warnings are shown. */
export function lintConfig(vendor: string): RawUniversalConfig {
  const own = Object.hasOwn(BY_VENDOR, vendor) ? BY_VENDOR[vendor] : undefined;
  return { extends: ["recommended"], rules: { ...COMMON, ...own } };
}
