import { environment } from "./environment.ts";
import type { Feature } from "./feature.ts";
import { getBodies } from "./get-bodies.ts";
import { logging } from "./logging.ts";
import { middlewares } from "./middlewares.ts";
import { queueing } from "./queueing.ts";
import { redirects } from "./redirects.ts";
import { streaming } from "./streaming.ts";

/** What the whole client classes can do, innermost first: log lines show what middlewares made of a request's outcome. */
export const allFeatures = (): readonly Feature[] => [
  environment,
  redirects,
  streaming,
  getBodies,
  middlewares,
  logging,
  queueing,
];
