import { InvalidArgumentError } from "@truewire/core";
import { requireWithin } from "../../arguments/limits.ts";

/** Where a page begins, under both names that the API has for it. */
interface Start {
  readonly skip?: number;
  readonly offset?: number;
}

/**
 * The parameters with `skip` only: `offset` is another name for the same, and a walk counts in one of them.
 *
 * @throws InvalidArgumentError when both are given, or one is no number of entries
 */
export function withSkip<Params extends Start>(params: Params): Omit<Params, "offset"> {
  const { offset, ...rest } = params;
  requireWithin("skip", params.skip, 0);
  requireWithin("offset", offset, 0);
  if (offset === undefined) return rest;
  if (params.skip !== undefined) throw new InvalidArgumentError("offset", "left out where skip is given", offset);
  return { ...rest, skip: offset };
}
