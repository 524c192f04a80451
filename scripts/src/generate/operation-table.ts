import { compareText, type JsonValue } from "../shared/json.ts";
import type { Content } from "./description.ts";
import { shapeAt, type AnswerShape } from "./answer-shape.ts";
import { readExtension, type Extension } from "./extension.ts";
import type { OperationModel } from "./model.ts";
import { queryStyles } from "./query-styles.ts";
import { secretMembers } from "./reachable.ts";
import type { Schemas } from "./schema.ts";

const READING = ["GET", "HEAD"];
const REPEATABLE = ["PUT", "DELETE"];

function secretsOf({ request, responses }: OperationModel, types: Schemas): readonly string[] | undefined {
  const contents: readonly Content[] = [
    ...(request.body ? [request.body.content] : []),
    ...responses.contents.values(),
  ];
  const secrets = secretMembers(
    contents.flatMap((content) => Array.from(content.values())),
    types,
  );
  return secrets.size === 0 ? undefined : [...secrets].toSorted(compareText);
}

/** What the transport refuses a success without. Where the facts are in doubt, and for what the server may leave out, nothing. */
function shapeOf(
  { responses }: OperationModel,
  types: Schemas,
  { certain, envelope = "" }: Extension,
): AnswerShape | undefined {
  if (!certain || responses.mayBeEmpty || responses.data === undefined) return undefined;
  return shapeAt({ ref: responses.data }, envelope, types);
}

/**
 * The entry of an operation in the run-time table: what differs from what the transport assumes, and nothing else.
 *
 * @throws {SpecError} when its `x-truewire` object or a query style cannot be used.
 */
export function tableEntry(model: OperationModel, types: Schemas): readonly (readonly [string, JsonValue])[] {
  const { described, request, responses } = model;
  const extension = readExtension(described.node);
  const { method } = described;
  const safe = extension.safe ?? READING.includes(method);
  // A read may be repeated in any case, so that only other operations need to say so.
  const idempotent = extension.idempotent ?? REPEATABLE.includes(method);
  const secured = described.security.length === 0 ? [] : (extension.app ?? described.security);
  const auth = extension.auth ?? secured;
  const entries: readonly (readonly [string, JsonValue | undefined])[] = [
    ["id", described.id],
    ["method", method],
    ["path", described.path],
    ["safe", safe || undefined],
    ["idempotent", (!safe && idempotent) || undefined],
    ["auth", auth.length === 0 ? undefined : auth],
    ["body", request.body?.format],
    ["bodyOptional", (request.body !== undefined && !request.body.required) || undefined],
    ["response", responses.kind === "json" ? undefined : responses.kind],
    ["mayBeEmpty", responses.mayBeEmpty || undefined],
    ["pagination", extension.pagination],
    ["envelope", extension.envelope],
    ["shape", shapeOf(model, types, extension)],
    ["query", queryStyles(described, types)],
    ["fills", extension.fills],
    ["rateLimit", extension.rateLimit],
    ["secrets", secretsOf(model, types)],
  ];
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}
