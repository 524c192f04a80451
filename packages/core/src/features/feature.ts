import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { Rules } from "../options/rules.ts";
import type { Core } from "../transport/core.ts";
import type { VendorProfile } from "../vendor-profile.ts";

/** What a client learns from the platform that it runs on. */
export interface Environment {
  /** Reads a variable; `undefined` where it is not set, empty, or must not be read. */
  readEnv(name: string): string | undefined;
  /** Names package, run-time and program to the server; `undefined` where the platform names itself. */
  userAgent(profile: VendorProfile, appInfo: ClientOptions["appInfo"]): string | undefined;
}

/**
 * Something that a client can do beside sending requests. The whole client classes have all features; a program that
 * names its resources names its features too, and its bundle holds no others.
 *
 * @typeParam Name - the options that it brings
 */
export interface Feature<Name extends string = string> {
  /** What these options have to be. */
  readonly rules: Rules<Name>;
  /** Puts it into a client whose options are checked. */
  readonly install: (core: Core) => void;
  /** Asked before there is a client. */
  readonly environment?: Environment;
}

/** Options that come with a feature. */
export type FeatureOption =
  | "appInfo"
  | "idleTimeout"
  | "logger"
  | "logLevel"
  | "maxConcurrency"
  | "middleware"
  | "queueTimeout"
  | "rateLimit";

type BroughtBy<Brought> = Brought extends Feature<infer Name> ? Name : never;

/**
 * Of the options that come with features, those of the given ones; all others are kept.
 *
 * @typeParam Own - options that come with features of the vendor's own
 */
export type OptionsWith<Options, Features extends readonly Feature[], Own extends string = never> = Omit<
  Options,
  FeatureOption | Own
> &
  Pick<Options, BroughtBy<Features[number]> & keyof Options>;

/**
 * What the features know of the platform, if one of them does.
 *
 * @throws InvalidArgumentError for anything but a list of features
 */
export function environmentOf(features: readonly Feature[]): Environment | undefined {
  if (!Array.isArray(features) || !features.every((feature) => typeof feature?.install === "function")) {
    throw new InvalidArgumentError("features", "a list of features", features);
  }
  return features.find((feature) => feature.environment)?.environment;
}
