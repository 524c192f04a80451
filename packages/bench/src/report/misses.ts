import type { BudgetName } from "../budgets.ts";

/** Why a budget is missed, in words for the report; only shown for those that are. */
export const missReasons: Partial<Record<BudgetName, string>> = {
  bundleOneCall:
    "what one call can meet is in every program that makes one, as a bundler cannot know that it will not. About a third " +
    "is the transport itself (attempts, retries, time limits, queue, redirects, bodies as data, streams and answers), " +
    "more than a quarter the errors (a class per status, the readers of the vendor's and the platform's shapes, redaction), " +
    "a tenth each the checks of options, the writing of requests, and files where the resource takes some; the rest is logging, " +
    "the vendor's credentials and the resource. For Kore.ai it holds the signing of tokens and the rate limiter too, which " +
    "is on by default there. Left out already is what only whole classes offer: `request`, `raw`, `withOptions`, and Chatwoot's " +
    "limits as plain numbers; pages come with resources that list, and the streaming of a form with `toFile`. Going below " +
    "takes leaving out promises of the transport, not writing them shorter: all texts together are 1.1 KB.",
  bundleWholeClient:
    "methods and operation constants grow with the API and are almost half of it; they are what the class is for. `raw` " +
    "brings openapi-fetch's client, 2.6 KB with its guards, and limits as plain numbers bring the rate limiter, 0.9 KB. The rest is the " +
    "transport, which costs the same as for one call, and pages. Programs for browsers, where size matters, name their " +
    "resources with `/tree-shakable` instead.",
};
