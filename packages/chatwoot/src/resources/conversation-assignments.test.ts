import { describe } from "vitest";
import type { ConversationAssignmentParams } from "./conversation-assignments.ts";
import { agent } from "./fixtures.testing.ts";
import { base, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const target = `${base}/conversations/9/assignments`;
const bot = { id: 4, name: "Bot", description: null, thumbnail: "", bot_type: "webhook" };
const team = {
  id: 5,
  account_id: 1,
  name: "sales",
  description: null,
  allow_auto_assign: true,
  icon: null,
  icon_color: null,
  created_at: "2024-01-01T00:00:00.000Z",
  updated_at: "2024-01-01T00:00:00.000Z",
};

describeCases([
  {
    name: "conversations.assignments.set, an agent",
    call: (cw) => cw.conversations.assignments.set(9, { assignee_id: 7 }),
    sent: ["POST", target, { assignee_id: 7 }],
    reply: agent,
    gives: agent,
  },
  {
    name: "conversations.assignments.set, an agent bot",
    call: (cw) => cw.conversations.assignments.set(9, { assignee_id: 4, assignee_type: "AgentBot" }),
    sent: ["POST", target, { assignee_id: 4, assignee_type: "AgentBot" }],
    reply: bot,
    gives: bot,
  },
  {
    name: "conversations.assignments.set, a team",
    call: (cw) => cw.conversations.assignments.set(9, { team_id: 5 }),
    sent: ["POST", target, { team_id: 5 }],
    reply: team,
    gives: team,
  },
  {
    name: "conversations.assignments.set, somebody unknown, which unassigns",
    call: (cw) => cw.conversations.assignments.set(9, { assignee_id: 999 }),
    sent: ["POST", target, { assignee_id: 999 }],
    reply: null,
    gives: null,
  },
  {
    name: "conversations.assignments.set, nobody",
    call: (cw) => cw.conversations.assignments.set(9, { assignee_id: null }),
    sent: ["POST", target, { assignee_id: null }],
    reply: null,
    gives: null,
  },
  {
    name: "conversations.assignments.set, no team",
    call: (cw) => cw.conversations.assignments.set(9, { team_id: null }),
    sent: ["POST", target, { team_id: null }],
    reply: null,
    gives: null,
  },
]);

describe("conversations.assignments.set", () => {
  const given = (params: object) => params as ConversationAssignmentParams;
  describeRefusals([
    ["team_id", (cw) => cw.conversations.assignments.set(9, given({}))],
    ["team_id", (cw) => cw.conversations.assignments.set(9, given({ team_id: 0 }))],
    ["team_id", (cw) => cw.conversations.assignments.set(9, given({ assignee_id: 7, team_id: 5 }))],
    ["assignee_id", (cw) => cw.conversations.assignments.set(9, given({ assignee_id: "7" }))],
    ["assignee_id", (cw) => cw.conversations.assignments.set(9, given({ assignee_id: Number.NaN }))],
  ]);
});
