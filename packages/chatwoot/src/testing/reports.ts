import { crash } from "./answer.ts";
import { requireAdministrator, type Exchange, type Handlers } from "./exchange.ts";

/** Nothing is measured here, so that every report is an empty one; what the server makes of a wrong question it makes here. */
export const reports: Handlers = {
  "list-all-conversation-statistics": (exchange) => {
    requireAdministrator(exchange);
    if (!isDescribed(exchange, "type")) throw crash();
    // A metric that the server does not know is a success to it, and even of another shape than a list of points.
    return { json: isDescribed(exchange, "metric") ? exchange.sample() : {} };
  },
};

function isDescribed({ operation, query }: Exchange, name: string): boolean {
  return operation.query[name]?.enum?.includes(query.get(name)) === true;
}
