import type { Feature } from "@truewire/core";
import type { Mint } from "../auth/resolve-tokens.ts";
import type { Pace } from "../profile.ts";

/** A feature that may also say something of this API. */
export interface KoreAIFeature<Name extends string = string> extends Feature<Name> {
  readonly mint?: Mint;
  readonly pace?: Pace;
}
