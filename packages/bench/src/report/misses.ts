import type { BudgetName } from "../budgets.ts";

/** Why a budget is missed, in words for the report; only shown for those that are. */
export const missReasons: Partial<Record<BudgetName, string>> = {
  cpuDefaultFetch:
    "most of the budget is what bare `fetch` itself needs for a time limit that ends it (second row of the table below). " +
    "What the client adds to that is checks, credentials, bounds and decoding: some ten microseconds when it runs by " +
    "itself, and several times that between network calls, when nothing of it is in the processor's caches.",
  cpuNodeFetch:
    "`nodeFetch` by itself is below it. The client's own share is the same number of microseconds as over the " +
    "platform's `fetch`, and weighs more beside a cheaper one.",
  startup:
    "about half of it is Node finding and reading the modules of three packages: the same program bundled into one file " +
    "takes the other half.",
  bundleOneCall:
    "a single call needs the whole transport: retries and their rules, deadlines, redirects, limits, masked secrets, typed " +
    "errors, checked options. What does none of that (`openapi-fetch`) or part of it (`ky`) is in the table below.",
  bundleOneKoreCall:
    "on top of that come what makes tokens of credentials, for several kinds of app, and what spaces calls instead of " +
    "running into the documented limits.",
  installedKoreSize:
    "its API has nearly twice the operations of Chatwoot's, whose declarations come twice: with the client and, without " +
    "comments, with the core.",
  regenerate:
    "both descriptions are read, judged, linted and compiled one after the other, and Kore.ai's has many operations by now; " +
    "most of the time goes to generating types with the TypeScript that the generator needs.",
  bundleWholeClient:
    "the class names every operation of the API, and each takes about 100 bytes with its method. Programs to which that " +
    "matters name the resources they use, through `/tree-shakable`.",
};
