import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { platformFetch } from "../options/settings.ts";
import type { Feature } from "./feature.ts";

/** Says of a GET with a body that the platform's own `fetch` cannot send it; otherwise it would be told as a broken connection. */
export const getBodies: Feature<never> = {
  rules: {},
  install: (core) => {
    const { run } = core;
    core.run = (call) => {
      const { operation, encoded } = call;
      if (encoded === undefined || operation.method !== "GET" || call.core.settings.fetch !== platformFetch) {
        return run(call);
      }
      const accepted = "one that can send a GET with a body, such as nodeFetch() in Node; the platform's cannot";
      return Promise.reject(new InvalidArgumentError("fetch", accepted, undefined, operation.id));
    };
  },
};
