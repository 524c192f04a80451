/** How one check of the suite went. */
export interface CheckResult {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "impossible";
  readonly reason?: string;
}

/** What the suite is told about the world around it. */
export interface SuiteEnvironment {
  /** Key of the runtime in the catalogue of checks. */
  readonly runtime: string;
  readonly origin: string;
  readonly other: string;
  readonly closed: string;
}

/** Which `fetch` the clients used: the runtime's own, or the one of `@truewire/core/node`. */
export type Lane = "fetch" | "nodeFetch";

/** The results of a suite that ran once for each lane. */
export type SuiteResults = Readonly<Partial<Record<Lane, readonly CheckResult[]>>>;

/** A place that the packages are to work in. */
export interface Runtime {
  /** Key of the runtime in the catalogue of checks. */
  readonly id: string;
  readonly title: string;
  readonly lanes: readonly Lane[];
  /** Why it cannot be tried on this machine; `undefined` where it can. */
  readonly missing: string | undefined;
  /** Runs the suite, which lies in the folder of a consumer that has the packages installed. */
  run(consumer: string, environment: SuiteEnvironment): Promise<SuiteResults>;
}
