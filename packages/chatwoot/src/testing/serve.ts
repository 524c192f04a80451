import { asObject, bodyOf, Refusal, sampleWith } from "@truewire/core/testing";
import type { Description, MockAnswer, ReadRequest, Routed } from "@truewire/core/testing";
import { notFound, unauthorized } from "./answer.ts";
import { contactLists } from "./contact-lists.ts";
import { contacts } from "./contacts.ts";
import { conversationLists } from "./conversation-lists.ts";
import { conversations } from "./conversations.ts";
import type { Handlers } from "./exchange.ts";
import { inboxes } from "./inboxes.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { messages } from "./messages.ts";
import type { Records } from "./records.ts";
import { settings } from "./settings.ts";
import type { State, StoredAgent } from "./state.ts";
import { teams } from "./teams.ts";

const HANDLERS: Handlers = {
  ...contacts,
  ...contactLists,
  ...conversations,
  ...conversationLists,
  ...messages,
  ...teams,
  ...inboxes,
  ...settings,
};

/** Answers a request: out of the state where it is kept, otherwise with the least that the description allows. */
export function serve(
  { description, state, records }: { description: Description; state: State; records: Records },
  routed: Routed<OperationId>,
  request: ReadRequest,
): MockAnswer {
  const { operation, values } = routed;
  try {
    const caller = callerOf(state, routed, request);
    const isElsewhere = "account_id" in values && values["account_id"] !== String(state.accountId);
    // A platform app may see several accounts.
    if (isElsewhere && !operation.path.startsWith("/platform/")) throw notFound();
    const body = asObject(bodyOf(description, routed, request));
    const sample = (): unknown => sampleWith(description, operation.answer ?? {}, body);
    const handle = Object.hasOwn(HANDLERS, operation.id) ? HANDLERS[operation.id] : undefined;
    if (handle !== undefined && caller !== undefined) {
      const exchange = { operation, state, records, caller, values, query: request.query, body, sample };
      return { status: operation.status ?? 200, ...handle(exchange) };
    }
    if (operation.status === undefined) throw new Refusal(404, { status: 404, error: "Not Found" });
    if (operation.answer === undefined) return { status: operation.status };
    if (operation.type !== "application/json") return textual(operation.status, operation.type);
    return { status: operation.status, json: sample() };
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function textual(status: number, type = "text/plain"): MockAnswer {
  return { status, text: "<!doctype html><title>mockChatwoot</title>", headers: { "content-type": type } };
}

/**
 * Who calls; undefined where nobody needs to say.
 *
 * @throws Refusal 401 without a token, and with one that nobody has
 */
function callerOf(state: State, { operation }: Routed, { headers }: ReadRequest): StoredAgent | undefined {
  if (!operation.token) return undefined;
  // Both spellings are one header to Rails.
  const token = headers.get("api-access-token") ?? headers.get("api_access_token");
  const caller = state.agents.find((agent) => agent.accessToken === token);
  if (operation.path.startsWith("/platform/")) {
    if (caller === undefined) throw unauthorized("Invalid access_token");
    return caller;
  }
  if (token === null) throw new Refusal(401, { errors: ["You need to sign in or sign up before continuing."] });
  if (caller === undefined) throw unauthorized("Invalid Access Token");
  return caller;
}
