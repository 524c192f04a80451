import type { Method } from "../../api/render-api.ts";
import { constantName } from "../../generate/escape.ts";
import type { PageOperation } from "../notation.ts";
import type { PlacedOperation } from "../operation-index.ts";
import type { ClientMethod } from "../parity/client-methods.ts";

/** What a method that sends several operations sends before its own: files that those are given by their ids. */
const FIRST = "files.upload";

/**
 * The rows of the client's reference: each method with the operations that its code names, in the order in which they are sent.
 *
 * @param client - the class that has the methods
 * @throws Error when a method names what is no operation
 */
export function apiMethods(
  client: string,
  methods: readonly ClientMethod[],
  placed: readonly PlacedOperation[],
): readonly Method[] {
  const operations = placed.map(({ operation }) => operation);
  const byConstant = new Map(operations.map((operation) => [constantName(operation.id), operation]));
  return methods.map(({ path, constants }): Method => {
    const named = constants.map((constant) => {
      const operation = byConstant.get(constant);
      if (operation === undefined) throw new Error(`${path} names ${constant}, which is no operation`);
      return operation;
    });
    const [, ...resource] = path.split(".").slice(0, -1);
    return {
      client,
      resource: resource.join("."),
      method: path.slice(path.lastIndexOf(".") + 1),
      operations: named.toSorted((left, right) => placeOf(left, named) - placeOf(right, named)),
      sendsOne: named.filter((operation) => placeOf(operation, named) === 1).length > 1,
    };
  });
}

/** Files come first, then what the method is about, then looks at what became of it: of jobs, and reads beside a write. */
function placeOf({ id, method }: PageOperation, all: readonly PageOperation[]): number {
  if (id === FIRST && all.length > 1) return 0;
  const isLook =
    all.some(({ job }) => job?.status === id) || (method === "GET" && all.some((one) => one.method !== "GET"));
  return isLook ? 2 : 1;
}
