import { account } from "./settings-fixtures.testing.ts";
import { base, describeCases } from "./resource-cases.testing.ts";

const layout = { branded_email_layout: "<main>{{ content_for_layout }}</main>" };

describeCases([
  {
    name: "accounts.get",
    call: (cw) => cw.accounts.get(),
    sent: ["GET", base],
    reply: { ...account, latest_chatwoot_version: null },
    gives: { ...account, latest_chatwoot_version: null },
  },
  {
    name: "accounts.update",
    call: (cw) => cw.accounts.update({ name: "Example", auto_resolve_after: 60, auto_resolve_message: null }),
    sent: ["PATCH", base, { name: "Example", auto_resolve_after: 60, auto_resolve_message: null }],
    reply: account,
    gives: account,
  },
  {
    name: "accounts.brandedEmailLayout.get",
    call: (cw) => cw.accounts.brandedEmailLayout.get(),
    sent: ["GET", `${base}/branded_email_layout`],
    reply: { branded_email_layout: null },
    gives: { branded_email_layout: null },
  },
  {
    name: "accounts.brandedEmailLayout.set",
    call: (cw) => cw.accounts.brandedEmailLayout.set(layout),
    sent: ["PATCH", `${base}/branded_email_layout`, layout],
    reply: layout,
    gives: layout,
  },
  {
    name: "accounts.brandedEmailLayout.set to nothing",
    call: (cw) => cw.accounts.brandedEmailLayout.set({ branded_email_layout: null }),
    sent: ["PATCH", `${base}/branded_email_layout`, { branded_email_layout: null }],
    reply: { branded_email_layout: null },
    gives: { branded_email_layout: null },
  },
]);
