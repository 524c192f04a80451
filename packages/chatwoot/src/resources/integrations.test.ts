import { app, hook } from "./settings-fixtures.testing.ts";
import { base, describeCases } from "./resource-cases.testing.ts";

const path = `${base}/integrations`;

describeCases([
  {
    name: "integrations.apps.list",
    call: (cw) => cw.integrations.apps.list(),
    sent: ["GET", `${path}/apps`],
    reply: { payload: [app] },
    gives: [app],
  },
  {
    name: "integrations.hooks.create",
    call: (cw) => cw.integrations.hooks.create({ app_id: "slack", settings: { channel: "help" } }),
    sent: ["POST", `${path}/hooks`, { app_id: "slack", settings: { channel: "help" } }],
    reply: hook,
    gives: hook,
  },
  {
    name: "integrations.hooks.create for one inbox",
    call: (cw) => cw.integrations.hooks.create({ app_id: "dialogflow", inbox_id: 3, status: "enabled" }),
    sent: ["POST", `${path}/hooks`, { app_id: "dialogflow", inbox_id: 3, status: "enabled" }],
    reply: { ...hook, app_id: "dialogflow", inbox: { id: 3, name: "Site" }, hook_type: "inbox" },
    gives: { ...hook, app_id: "dialogflow", inbox: { id: 3, name: "Site" }, hook_type: "inbox" },
  },
  {
    name: "integrations.hooks.update",
    call: (cw) => cw.integrations.hooks.update(27, { status: "disabled" }),
    sent: ["PATCH", `${path}/hooks/27`, { status: "disabled" }],
    reply: { ...hook, status: false },
    gives: { ...hook, status: false },
  },
  {
    name: "integrations.hooks.delete",
    call: (cw) => cw.integrations.hooks.delete(27),
    sent: ["DELETE", `${path}/hooks/27`],
    gives: undefined,
  },
]);
