import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of JSON Schema that the facts on events are written in. */
export interface FactSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FactSchema[];
  readonly items?: FactSchema;
  readonly properties?: Readonly<Record<string, FactSchema>>;
  readonly required?: readonly string[];
}

/** What upstream's own code sends under the name of an event. */
export interface UpstreamEvent {
  readonly event: string;
  readonly schema: FactSchema;
  /** Files of upstream. */
  readonly evidence: readonly string[];
}

const beside = fileURLToPath(new URL("../../../../shared/upstream", import.meta.url));
const folder = `${process.env["TRUEWIRE_UPSTREAM"] ?? beside}/chatwoot/wire`;

/** Why nothing can be compared, or `undefined` when it can. Upstream's facts are no part of the repository. */
export const absence: string | undefined = existsSync(`${folder}/webhooks.json`)
  ? undefined
  : "the facts on Chatwoot's events are neither beside the repository nor in TRUEWIRE_UPSTREAM";

function read<Facts>(name: string, without: Facts): Facts {
  return absence === undefined ? (JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Facts) : without;
}

/** What the server sends to webhooks, or over the socket; nothing when there are no facts. */
export function upstreamEvents(kind: "webhooks" | "realtime"): readonly UpstreamEvent[] {
  return read<readonly UpstreamEvent[]>(kind, []);
}

/** What upstream's own code answers to an operation that succeeds. */
export interface UpstreamAnswer {
  readonly operationId: string;
  readonly body: FactSchema;
}

interface OperationFact {
  readonly operationId: string;
  readonly success: { readonly body: FactSchema | null };
}

/** The answers of all operations that have a body; nothing when there are no facts. */
export function upstreamAnswers(): readonly UpstreamAnswer[] {
  return read<readonly OperationFact[]>("operations", []).flatMap(({ operationId, success: { body } }) =>
    body === null ? [] : [{ operationId, body }],
  );
}

const shapes = read<Readonly<Record<string, FactSchema>>>("defs", {});

/** The schema itself, where it was only named. */
export function resolveFact(schema: FactSchema): FactSchema {
  if (schema.$ref === undefined) return schema;
  const found = shapes[schema.$ref.replace("#/defs/", "")];
  if (found === undefined) throw new Error(`no shape is called ${schema.$ref}`);
  return resolveFact(found);
}
