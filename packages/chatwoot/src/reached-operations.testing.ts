import { Execution, FullClient } from "@truewire/core";
import type { AnyOperation } from "@truewire/core";
import { ChatwootAccount } from "./chatwoot-account.ts";
import { PlatformResources } from "./platform/platform-resources.ts";
import { chatwootProfile } from "./profile.ts";
import { PublicResources } from "./public/public-resources.ts";

/** A public method of a client, and the operations that calling it sends. */
export interface ReachedOperations {
  /** Class that the method is reached through. */
  readonly client: "Chatwoot" | "ChatwootPlatform" | "ChatwootPublic";
  /** Where the method's resource is on it, as `inboxes.members`. */
  readonly resource: string;
  readonly method: string;
  /** Each once, in the order in which they were sent. */
  readonly operations: readonly AnyOperation[];
  /** What the method threw, so that one that reaches nothing can be looked into. */
  readonly thrown: unknown;
}

/** Arguments for methods that refuse, before anything else, what is not of a certain form. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  "Chatwoot.contacts.search": [{ q: "text" }],
  "Chatwoot.reports.events.list": [{ since: 1, until: 2 }],
};

type Method = (...args: readonly unknown[]) => unknown;

/**
 * Calls every public method of every resource and tells which operations it would have sent. Nothing is read out of
 * source text or comments: the methods run, on clients that keep what they are asked to send instead of sending it.
 */
export async function reachedOperations(): Promise<readonly ReachedOperations[]> {
  const recorder = new Recorder();
  const found: ReachedOperations[] = [];
  const clients = {
    Chatwoot: new ChatwootAccount(recorder, 1),
    ChatwootPlatform: new PlatformResources(recorder),
    ChatwootPublic: new PublicResources(recorder, "inbox"),
  } as const;
  for (const client of ["Chatwoot", "ChatwootPlatform", "ChatwootPublic"] as const) {
    for (const [resource, instance] of resourcesOf(clients[client])) {
      for (const [method, call] of methodsOf(instance)) {
        recorder.sent.clear();
        const given = samples[`${client}.${resource}.${method}`] ?? Array.from({ length: 6 }, () => anything);
        const thrown = await attempt(call.bind(instance), given);
        found.push({ client, resource, method, operations: [...recorder.sent.values()], thrown });
      }
    }
  }
  const names = found.map((one) => `${one.client}.${one.resource}.${one.method}`);
  const unused = Object.keys(samples).filter((name) => !names.includes(name));
  if (unused.length > 0) throw new Error(`there are arguments for methods that do not exist: ${unused.join(", ")}`);
  return found;
}

/** Keeps operations, by id, instead of sending them; each succeeds with an answer that is whatever is made of it. */
class Recorder extends FullClient {
  readonly sent: Map<string, AnyOperation> = new Map();

  constructor() {
    super(chatwootProfile("token"), { baseUrl: "https://chatwoot.example.com" });
  }

  override async execute(operation: AnyOperation): Promise<Execution> {
    this.sent.set(operation.id, operation);
    const facts = { operation, attempts: 1, requestId: undefined, inferred: false };
    return Object.assign(new Execution(new Response(), facts, ""), { decode: () => anything });
  }
}

/** An empty array that has every member: as argument and as answer it passes for whatever a method makes of it. */
const anything: unknown = new Proxy([], {
  get(target, key, receiver): unknown {
    if (key === Symbol.toPrimitive) return () => "1";
    // To be awaited it must not look like a promise.
    if (key === "then") return undefined;
    return Reflect.has(target, key) ? Reflect.get(target, key, receiver) : anything;
  },
  getOwnPropertyDescriptor: (target, key) =>
    Reflect.getOwnPropertyDescriptor(target, key) ?? { value: anything, configurable: true },
});

async function attempt(call: Method, given: readonly unknown[]): Promise<unknown> {
  try {
    await call(...given);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The resources that hang on a client, and those that hang on them, by their path. */
function* resourcesOf(parent: object, path = ""): Generator<readonly [path: string, resource: object]> {
  for (const [name, member] of Object.entries(parent)) {
    if (typeof member !== "object" || member === null) continue;
    const at = path === "" ? name : `${path}.${name}`;
    yield [at, member];
    yield* resourcesOf(member, at);
  }
}

/** The methods of an object and of the classes that it is made by, in the order in which they are written. */
function* methodsOf(instance: object): Generator<readonly [name: string, method: Method]> {
  for (let owner = Object.getPrototypeOf(instance); owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (name !== "constructor" && typeof value === "function") yield [name, value as Method];
    }
  }
}
