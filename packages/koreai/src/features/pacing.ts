import { queueing } from "@truewire/core";
import { pace } from "../rate-limit.ts";
import type { KoreAIFeature } from "./feature.ts";

type Pacing = KoreAIFeature<"maxConcurrency" | "queueTimeout" | "rateLimit">;

// Made by a function, as bundlers keep what reads the members of another object.
const addPace = (): Pacing => ({ ...queueing, pace });

/** Calls wait for their turn at the documented limits instead of running into a 429, and for `maxConcurrency`. */
export const pacing: Pacing = /* @__PURE__ */ addPace();
