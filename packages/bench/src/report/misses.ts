import type { BudgetName } from "../budgets.ts";

/** Why a budget is missed, in words for the report; only shown for those that are. */
export const missReasons: Partial<Record<BudgetName, string>> = {
  cpuDefaultFetch:
    "a signal and a timer for the time limit, the headers that bound the body, checks, credentials and decoding come on top " +
    "of bare `fetch`: two to three microseconds when they run by themselves, and several times that between network calls, " +
    "when nothing of it is in the processor's caches.",
  cpuNodeFetch:
    "`nodeFetch` by itself is below it. The client's own share is the same number of microseconds as over the " +
    "platform's `fetch`, and weighs more beside a cheaper one.",
  startup:
    "about half of it is Node finding and reading the modules of three packages: the same program bundled into one file " +
    "takes the other half.",
  bundleOneCall:
    "what can be left out is a feature that a program names (the table below has a row with all of them). What stays is a " +
    "third more than planned: retries and their rules, deadlines, typed errors with the server's reason, masked secrets, " +
    "checked options and arguments, and the words that say what is wrong. What does none of that (`openapi-fetch`) or " +
    "part of it (`ky`) is in the table, too.",
  bundleOneKoreCall:
    "on top of that come the choice among several kinds of app, ids that are filled in, and failures that are told inside " +
    "of a success.",
  regenerate:
    "both descriptions are read, judged, linted and compiled one after the other, and Kore.ai's has many operations by now; " +
    "most of the time goes to generating types with the TypeScript that the generator needs.",
  bundleWholeClient:
    "the class has all features, files, pages and `raw` (a tenth of it is `openapi-fetch`) and names every operation of " +
    "the API. Programs to which that matters name what they use, through `/tree-shakable`.",
};
