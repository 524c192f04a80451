import { mintedToken } from "../auth/credentials.ts";
import type { KoreAIFeature } from "./feature.ts";

/** Tokens are minted from `credentials`; a program that brings a `token` of its own needs no code for it. */
export const minting: KoreAIFeature<"credentials"> = {
  rules: { credentials: ["an object with clientId and clientSecret", (value) => typeof value === "object", "client"] },
  install: () => {},
  mint: mintedToken,
};
