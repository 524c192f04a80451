import { asObject, bodyOf, Refusal, sampleWith } from "@truewire/core/testing";
import type { Description, MockAnswer, ReadRequest, Routed } from "@truewire/core/testing";
import { missing, notFound, unauthorized } from "./answer.ts";
import { contactLists } from "./contact-lists.ts";
import { contacts } from "./contacts.ts";
import { conversationLists } from "./conversation-lists.ts";
import { conversations } from "./conversations.ts";
import type { Handlers } from "./exchange.ts";
import { inboxes } from "./inboxes.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { messages } from "./messages.ts";
import { openContacts } from "./public/open-contacts.ts";
import { openConversations } from "./public/open-conversations.ts";
import type { OpenHandlers } from "./public/open-exchange.ts";
import { openMessages } from "./public/open-messages.ts";
import type { Records } from "./records.ts";
import { reports } from "./reports.ts";
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
  ...reports,
};

const OPEN_HANDLERS: OpenHandlers = { ...openContacts, ...openConversations, ...openMessages };

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
    const open = Object.hasOwn(OPEN_HANDLERS, operation.id) ? OPEN_HANDLERS[operation.id] : undefined;
    const exchange = { operation, state, records, values, query: request.query, body, sample };
    const { status = 200 } = operation;
    if (open !== undefined) return { status, ...open(exchange) };
    if (handle !== undefined && caller !== undefined) return { status, ...handle({ ...exchange, caller }) };
    if (operation.status === undefined) throw missing();
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
