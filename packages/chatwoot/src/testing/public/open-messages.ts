import { crash, invalidRecord, missing, rejected } from "../answer.ts";
import { addMessage } from "../start-conversation.ts";
import { attach, attachmentsOf, excessOf, givenFiles } from "../message-content.ts";
import { conversationOf, type OpenHandlers } from "./open-exchange.ts";
import { showOpenMessage, visibleMessages } from "./show-open.ts";

/** How long a survey can be answered, in seconds. */
const SURVEY_OPEN = 14 * 24 * 60 * 60;

/** What a contact reads and writes. */
export const openMessages: OpenHandlers = {
  "list-all-conversation-messages": (exchange) => {
    const before = exchange.query.get("before");
    const visible = visibleMessages(exchange.state, conversationOf(exchange));
    const earlier = visible.filter(({ id }) => before === null || id < Number(before));
    return { json: earlier.slice(-20).map(showOpenMessage) };
  },
  "create-a-message": (exchange) => {
    const { state, body } = exchange;
    const conversation = conversationOf(exchange);
    // Files only: an id of a file that was uploaded before breaks the server here.
    if (!givenFiles(body).every((one) => one instanceof File)) throw crash();
    const excess = excessOf(body);
    if (excess !== undefined) throw invalidRecord(excess.message, [excess.attribute]);
    const content = typeof body["content"] === "string" ? body["content"] : null;
    const message = addMessage(state, conversation, { message_type: 0, content }, null);
    attach(message, attachmentsOf(state, body));
    return { json: showOpenMessage(message) };
  },
  "update-a-message": (exchange) => {
    const { state, values, body } = exchange;
    const { id } = conversationOf(exchange);
    const message = state.messages.find((one) => one.conversation_id === id && String(one.id) === values["message_id"]);
    if (message === undefined) throw missing();
    if (message.content_type === "input_csat" && state.now() - message.created_at > SURVEY_OPEN) {
      throw rejected("The survey cannot be answered any more");
    }
    const { submitted_values } = body;
    if (submitted_values !== undefined)
      message.content_attributes = { ...message.content_attributes, submitted_values };
    return { json: showOpenMessage(message) };
  },
};
