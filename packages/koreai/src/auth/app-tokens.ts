import { InvalidArgumentError } from "@truewire/core";
import type { AnyOperation } from "@truewire/core";
import { appNames, apps } from "./app.ts";
import type { ByApp, KoreAIApp } from "./app.ts";
import type { TokenSource } from "./token-source.ts";

/** The tokens of a client: of one app that serves every call, or of several kinds of app. */
export interface AppTokens {
  /**
   * Where the token of a call comes from.
   *
   * @param preferred - the kind of app to take where the operation leaves a choice
   * @throws InvalidArgumentError when the operation takes none of the apps that there are credentials of
   */
  choose(operation: AnyOperation, preferred?: KoreAIApp): TokenSource;
  /** Tells the accounts that clients belong to apart, where it is known. No secret. */
  readonly clientId: string | undefined;
  readonly secretValues: readonly string[];
}

/** One app, which is taken for every call: whether it may make it is the server's to say. */
export function oneApp(source: TokenSource): AppTokens {
  return { choose: () => source, clientId: source.clientId, secretValues: source.secretValues };
}

/**
 * Several kinds of app, of which each call takes the one that its operation names.
 *
 * @param option - how the option that holds the credentials is called, for errors
 */
export function severalApps(sources: ByApp<TokenSource>, option: string): AppTokens {
  const known = apps.flatMap((app) => sources[app] ?? []);
  return {
    choose: (operation, preferred) => {
      const order = orderOf(operation, preferred);
      const source = order.flatMap((app) => sources[app] ?? [])[0];
      if (source !== undefined) return source;
      const wanted = order.map((app) => appNames[app]).join(" or ");
      const have = apps.filter((app) => sources[app] !== undefined).map((app) => `${option}.${app}`);
      const accepted = `given, as this call takes the credentials of ${wanted} and there is only ${have.join(", ")}`;
      throw new InvalidArgumentError(`${option}.${order[0]}`, accepted, undefined, operation.id);
    },
    clientId: known.find(({ clientId }) => clientId !== undefined)?.clientId,
    secretValues: known.flatMap(({ secretValues }) => secretValues),
  };
}

function orderOf({ auth = [], path }: AnyOperation, preferred: KoreAIApp | undefined): readonly KoreAIApp[] {
  const isDescribed = !auth.includes("any");
  if (preferred !== undefined && (!isDescribed || auth.includes(preferred))) return [preferred];
  if (isDescribed)
    return apps.filter((app) => auth.includes(app)).toSorted((a, b) => auth.indexOf(a) - auth.indexOf(b));
  // No description tells: what names a bot is most likely that bot's.
  return path.includes("{botId}") ? ["builder", "admin", "dataTable"] : ["admin", "builder", "dataTable"];
}
