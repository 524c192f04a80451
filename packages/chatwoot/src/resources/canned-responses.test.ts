import { cannedResponse } from "./settings-fixtures.testing.ts";
import { base, describeCases } from "./resource-cases.testing.ts";

describeCases([
  {
    name: "cannedResponses.list",
    call: (cw) => cw.cannedResponses.list(),
    sent: ["GET", `${base}/canned_responses`],
    reply: [cannedResponse],
    gives: [cannedResponse],
  },
  {
    name: "cannedResponses.list, searching",
    call: (cw) => cw.cannedResponses.list({ search: "hel lo" }),
    sent: ["GET", `${base}/canned_responses?search=hel%20lo`],
    reply: [],
    gives: [],
  },
  {
    name: "cannedResponses.create",
    call: (cw) => cw.cannedResponses.create({ short_code: "hello", content: "Hello" }),
    sent: ["POST", `${base}/canned_responses`, { short_code: "hello", content: "Hello" }],
    reply: cannedResponse,
    gives: cannedResponse,
  },
  {
    name: "cannedResponses.update",
    call: (cw) => cw.cannedResponses.update(22, { content: "Hello" }),
    sent: ["PATCH", `${base}/canned_responses/22`, { content: "Hello" }],
    reply: cannedResponse,
    gives: cannedResponse,
  },
  {
    name: "cannedResponses.delete",
    call: (cw) => cw.cannedResponses.delete(22),
    sent: ["DELETE", `${base}/canned_responses/22`],
    gives: undefined,
  },
]);
