import { toResponse, type MockAnswer } from "./answer.ts";

/** Something that goes wrong, for as many calls of an operation as it is to last. */
export interface MockFault extends MockAnswer {
  /** Answers with this status instead, and with a body that the real server sends with it unless one is given here. */
  readonly status?: number;
  /** Milliseconds before anything else happens. The call's signal ends it. @default 0 */
  readonly delay?: number;
  /** Breaks the connection: `before` the server acted, or `after` it did, so that the client cannot know. */
  readonly reset?: "before" | "after";
  /** How many calls it lasts for. @default 1 */
  readonly times?: number;
}

const isCount = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && Number(value) >= least;

/** What each part of a fault has to be. */
const parts: Readonly<Record<keyof MockFault, (value: never) => boolean>> = {
  status: (value) => isCount(value, 200) && value <= 599,
  delay: (value) => Number.isFinite(value) && value >= 0,
  reset: (value) => value === "before" || value === "after",
  times: (value) => isCount(value, 1),
  json: () => true,
  text: (value) => typeof value === "string",
  file: (value) => typeof value === "object",
  headers: (value) => typeof value === "object",
};

/** @throws TypeError for a fault under which nothing would go wrong, so that no test passes by a slip of the pen */
function checkFault(fault: MockFault): void {
  if (typeof fault !== "object" || fault === null) throw new TypeError("a fault has to be an object");
  for (const [name, value] of Object.entries(fault)) {
    if (!Object.hasOwn(parts, name))
      throw new TypeError(`a fault has no ${name}; it has ${Object.keys(parts).join(", ")}`);
    if (value !== undefined && !parts[name as keyof MockFault](value as never)) {
      throw new TypeError(`a fault's ${name} cannot be ${JSON.stringify(value)}`);
    }
  }
  const { status, delay, reset } = fault;
  if (status === undefined && delay === undefined && reset === undefined) {
    throw new TypeError("a fault needs a status, a delay or a reset, else nothing goes wrong");
  }
}

/** The faults that are waiting for calls of each operation. */
export class Faults {
  readonly #waiting = new Map<string, { readonly fault: MockFault; left: number }[]>();

  add(operation: string, fault: MockFault): void {
    checkFault(fault);
    const queue = this.#waiting.get(operation) ?? [];
    queue.push({ fault, left: fault.times ?? 1 });
    this.#waiting.set(operation, queue);
  }

  /** The fault for this call; undefined when nothing is to go wrong. */
  take(operation: string): MockFault | undefined {
    const queue = this.#waiting.get(operation) ?? [];
    const first = queue[0];
    if (first === undefined) return undefined;
    first.left -= 1;
    if (first.left <= 0) queue.shift();
    return first.fault;
  }
}

/**
 * What a fault answers; undefined when it does not answer anything.
 *
 * @param usual - what the server sends with a status when the fault does not say
 */
export function faultResponse(fault: MockFault, usual: (status: number) => MockAnswer): Response | undefined {
  const { status, json, text, file, headers = {} } = fault;
  if (status === undefined) return undefined;
  if (json === undefined && text === undefined && file === undefined) {
    return toResponse({ status, ...usual(status), headers });
  }
  return toResponse(fault);
}

/** What `fetch` rejects with when a connection breaks. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return new TypeError("fetch failed", { cause });
}

/** @throws the signal's reason when it ends the wait */
export function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}
