import { asObject } from "@truewire/core/testing";
import type { Handlers } from "./exchange.ts";
import { notFound } from "./refusals.ts";

/** Jobs whose status answers do not tell of one job as a whole. */
export const odd: Handlers = {
  // There is no status of one extraction, only the list of all.
  "faqs.extractions.list": ({ jobs, operation, values }) => ({
    json: { metaqnas: jobs.all(operation.id, values["botId"]).map((job) => jobs.look(job, { $ref: "Extraction" })) },
  }),
  "userData.erase.start": ({ jobs, operation, state, body }) => {
    const facts = { createdOn: state.now(), userIds: body["userIds"] ?? [] };
    const job = jobs.start(operation, { botId: undefined, facts, finish: () => ({}) });
    return { json: jobs.started(operation, job) };
  },
  // Each user has a state, the whole has none.
  "userData.erase.status": ({ jobs, operation, values }) => {
    const job = jobs.find(operation, values);
    if (job === undefined) throw notFound("There is no such request");
    const told = asObject(jobs.look(job, { $ref: "ErasedUser" }));
    const { userIds, createdOn } = job.facts;
    const response = (Array.isArray(userIds) ? userIds : []).map((userId: unknown) =>
      Object.assign({}, told, { userId }),
    );
    return { json: { _id: job.id, createdOn, response } };
  },
};
