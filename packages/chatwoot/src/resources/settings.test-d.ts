import type {
  Account,
  AccountShowResponse,
  Agent,
  AgentBot,
  Article,
  AutomationRule,
  BrandedEmailLayout,
  CannedResponse,
  Category,
  CustomAttribute,
  CustomFilter,
  IntegrationsApp,
  IntegrationsHook,
  Label,
  Portal,
  Webhook,
} from "@truewire/core/chatwoot";
import { expectTypeOf, test } from "vitest";
import { Chatwoot } from "../index.ts";

const cw = new Chatwoot({ baseUrl: "https://chatwoot.example.com", accountId: 1, apiAccessToken: "t" });
const filter = { name: "Paying", filter_type: "contact" } as const;
const rule = { name: "Greet", event_name: "conversation_created", conditions: [], actions: [] } as const;

test("methods give the thing itself", () => {
  expectTypeOf(cw.accounts.get()).resolves.toEqualTypeOf<AccountShowResponse>();
  expectTypeOf(cw.accounts.update({ name: "x" })).resolves.toEqualTypeOf<Account>();
  expectTypeOf(cw.accounts.brandedEmailLayout.get()).resolves.toEqualTypeOf<BrandedEmailLayout>();
  expectTypeOf(
    cw.accounts.brandedEmailLayout.set({ branded_email_layout: null }),
  ).resolves.toEqualTypeOf<BrandedEmailLayout>();
  expectTypeOf(cw.agents.list()).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.agents.create({ email: "x" })).resolves.toEqualTypeOf<Agent>();
  expectTypeOf(cw.agents.update(7, { custom_role_id: null })).resolves.toEqualTypeOf<Agent>();
  expectTypeOf(cw.agents.delete(7)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.agentBots.list()).resolves.toEqualTypeOf<AgentBot[]>();
  expectTypeOf(cw.agentBots.get(11)).resolves.toEqualTypeOf<AgentBot>();
  expectTypeOf(cw.agentBots.create({ avatar: new Blob() })).resolves.toEqualTypeOf<AgentBot>();
  expectTypeOf(cw.agentBots.update(11, { name: null })).resolves.toEqualTypeOf<AgentBot>();
  expectTypeOf(cw.agentBots.delete(11)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.automationRules.list()).resolves.toEqualTypeOf<AutomationRule[]>();
  expectTypeOf(cw.automationRules.get(21)).resolves.toEqualTypeOf<AutomationRule>();
  expectTypeOf(
    cw.automationRules.create({ ...rule, conditions: [], actions: [] }),
  ).resolves.toEqualTypeOf<AutomationRule>();
  expectTypeOf(cw.automationRules.update(21, { active: false })).resolves.toEqualTypeOf<AutomationRule>();
  expectTypeOf(cw.automationRules.delete(21)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.cannedResponses.list({ search: "x" })).resolves.toEqualTypeOf<CannedResponse[]>();
  expectTypeOf(cw.cannedResponses.create({ short_code: "x", content: "y" })).resolves.toEqualTypeOf<CannedResponse>();
  expectTypeOf(cw.cannedResponses.update(22, { content: "y" })).resolves.toEqualTypeOf<CannedResponse>();
  expectTypeOf(cw.cannedResponses.delete(22)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.customAttributes.list()).resolves.toEqualTypeOf<CustomAttribute[]>();
  expectTypeOf(cw.customAttributes.get(23)).resolves.toEqualTypeOf<CustomAttribute>();
  expectTypeOf(
    cw.customAttributes.create({ attribute_display_name: "x", attribute_key: "x" }),
  ).resolves.toEqualTypeOf<CustomAttribute>();
  expectTypeOf(cw.customAttributes.update(23, {})).resolves.toEqualTypeOf<CustomAttribute>();
  expectTypeOf(cw.customAttributes.delete(23)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.customFilters.list({ filter_type: "contact" })).resolves.toEqualTypeOf<CustomFilter[]>();
  expectTypeOf(cw.customFilters.get(24)).resolves.toEqualTypeOf<CustomFilter>();
  expectTypeOf(cw.customFilters.create(filter)).resolves.toEqualTypeOf<CustomFilter>();
  expectTypeOf(cw.customFilters.update(24, { name: "x" })).resolves.toEqualTypeOf<CustomFilter>();
  expectTypeOf(cw.customFilters.delete(24)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.integrations.apps.list()).resolves.toEqualTypeOf<IntegrationsApp[]>();
  expectTypeOf(cw.integrations.hooks.create({ app_id: "slack" })).resolves.toEqualTypeOf<IntegrationsHook>();
  expectTypeOf(cw.integrations.hooks.update(27, { status: "enabled" })).resolves.toEqualTypeOf<IntegrationsHook>();
  expectTypeOf(cw.integrations.hooks.delete(27)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.labels.list()).resolves.toEqualTypeOf<Label[]>();
  expectTypeOf(cw.labels.get(25)).resolves.toEqualTypeOf<Label>();
  expectTypeOf(cw.labels.create({ title: "x" })).resolves.toEqualTypeOf<Label>();
  expectTypeOf(cw.labels.update(25, { color: "#fff" })).resolves.toEqualTypeOf<Label>();
  expectTypeOf(cw.labels.delete(25)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.portals.list()).resolves.toEqualTypeOf<Portal[]>();
  expectTypeOf(cw.portals.create({ name: "x", slug: "x" })).resolves.toEqualTypeOf<Portal>();
  expectTypeOf(cw.portals.update("x", { archived: true })).resolves.toEqualTypeOf<Portal>();
  expectTypeOf(cw.portals.categories.create("x", { name: "y", slug: "y" })).resolves.toEqualTypeOf<Category>();
  expectTypeOf(cw.portals.articles.create("x", { title: "y", author_id: 7 })).resolves.toEqualTypeOf<Article>();
  expectTypeOf(cw.webhooks.list()).resolves.toEqualTypeOf<Webhook[]>();
  expectTypeOf(cw.webhooks.create({ url: "x" })).resolves.toEqualTypeOf<Webhook>();
  expectTypeOf(cw.webhooks.update(26, { name: null })).resolves.toEqualTypeOf<Webhook>();
  expectTypeOf(cw.webhooks.delete(26)).resolves.toEqualTypeOf<void>();
});

test("what the server takes amiss without a word does not compile", () => {
  // @ts-expect-error the enterprise edition would take the custom role away
  cw.agents.update(7, { role: "agent" });
  // @ts-expect-error the server would take it for a filter of conversations
  cw.customFilters.create({ name: "Paying" });
  // @ts-expect-error `type` is ignored
  cw.customFilters.create({ name: "Paying", type: "contact" });
  // @ts-expect-error portals are named by slug
  cw.portals.update(28, { name: "Help" });
  // @ts-expect-error portals are named by slug
  cw.portals.categories.create(28, { name: "x", slug: "x" });
  // @ts-expect-error portals are named by slug
  cw.portals.articles.create(28, { title: "x", author_id: 7 });
  // @ts-expect-error leaving it out would change nothing
  cw.accounts.brandedEmailLayout.set({});
});

test("what is sent is closed, what comes is open", async () => {
  // @ts-expect-error no such event
  cw.automationRules.update(21, { event_name: "conversation_sneezed" });
  // @ts-expect-error no such event
  cw.webhooks.create({ url: "x", subscriptions: ["conversation_sneezed"] });
  // @ts-expect-error no such role
  cw.agents.create({ email: "x", role: "owner" });
  // @ts-expect-error no such status
  cw.integrations.hooks.update(27, { status: true });
  const [webhook] = await cw.webhooks.list();
  expectTypeOf<"conversation_sneezed">().toExtend<Webhook["subscriptions"][number]>();
  expectTypeOf(webhook).toEqualTypeOf<Webhook | undefined>();
});
