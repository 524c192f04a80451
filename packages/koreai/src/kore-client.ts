import { Client, FullClient } from "@truewire/core";
import type { APIPromise, Operation, RequestOptions } from "@truewire/core";
import { koreaiProfile } from "./profile.ts";
import type { KoreAIProfile } from "./profile.ts";
import type { Scope } from "./scope/scope.ts";

/** Parts of an input of which the client knows something. */
type Part = "header" | "path" | "query";

/** A part without what the client fills in, under whatever spelling. */
type Loose<Values> = {
  [
    Name in keyof Values as Lowercase<Name & string> extends "accountid" | "botid" | "iid" | "token" ? never : Name
  ]: Values[Name];
} & {
  [Name in keyof Values as Lowercase<Name & string> extends "accountid" | "botid" | "iid" | "token" ? Name : never]?:
    | Values[Name]
    | undefined;
};

type LoosePart<Values> = Loose<NonNullable<Values>>;

/** An operation's input, of which `botId`, `accountId`, `iid` and the token may be left out for the client to fill in. */
export type CallInput<Input> = {
  [Name in keyof Input as Name extends Part ? never : Name]: Input[Name];
} & {
  [Name in keyof Input as Name extends Part ? ({} extends LoosePart<Input[Name]> ? never : Name) : never]: LoosePart<
    Input[Name]
  >;
} & {
  [Name in keyof Input as Name extends Part ? ({} extends LoosePart<Input[Name]> ? Name : never) : never]?: LoosePart<
    Input[Name]
  >;
};

/** An input, or a function that checks the arguments and makes it. */
export type CallInputOrMaker<Input> = CallInput<Input> | (() => CallInput<Input>);

interface LooseCalls {
  /**
   * Calls a described operation. Bot, account and instance may be left out: the client fills them in.
   *
   * @param input - `{ path, query, header, body }`, whatever of it the operation has; or a function that checks the
   *   arguments and makes it, so that what it throws rejects the promise
   * @param map - turns the body into what the method promises
   */
  call<Input, Data, Failure, Result = Data>(
    operation: Operation<Input, Data, Failure>,
    input: CallInputOrMaker<Input>,
    options?: RequestOptions,
    map?: (data: Data) => Result,
  ): APIPromise<Result, Failure>;
}

/** The transport as resources see it. */
export type KoreClient = LooseCalls & Client;

/** What was given to a client beside the transport's options. */
export function profileOf(client: Client): KoreAIProfile {
  return Client.coreOf(client).profile as KoreAIProfile;
}

/** A client whose profile fills in what calls leave out, as resources want it. */
export function asKoreClient(client: Client): KoreClient {
  return client as KoreClient;
}

/** A copy for another scope. Queues, limits and tokens stay shared. */
export function scopedClient(client: FullClient, changes: Scope): FullClient {
  const core = Client.coreOf(client);
  const { tokens, scope, pace } = profileOf(client);
  const profile = koreaiProfile(tokens, { ...scope, ...changes }, pace);
  return new FullClient(profile, undefined, core.features, { ...core, profile });
}
