import { expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { article, category, portal } from "./settings-fixtures.testing.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const path = `${base}/portals`;

describeCases([
  {
    name: "portals.list",
    call: (cw) => cw.portals.list(),
    sent: ["GET", path],
    reply: { payload: [portal], meta: { current_page: 1, portals_count: 1 } },
    gives: [portal],
  },
  {
    name: "portals.create",
    call: (cw) => cw.portals.create({ name: "Help", slug: "help", config: { allowed_locales: ["en"] } }),
    sent: ["POST", path, { name: "Help", slug: "help", config: { allowed_locales: ["en"] } }],
    reply: portal,
    gives: portal,
  },
  {
    name: "portals.update",
    call: (cw) => cw.portals.update("help", { color: "#1f93ff", inbox_id: null }),
    sent: ["PATCH", `${path}/help`, { color: "#1f93ff", inbox_id: null }],
    reply: portal,
    gives: portal,
  },
  {
    name: "portals.categories.create",
    call: (cw) => cw.portals.categories.create("help", { name: "Basics", slug: "basics", related_category_ids: [4] }),
    sent: [
      "POST",
      `${path}/help/categories`,
      { category: { name: "Basics", slug: "basics", related_category_ids: [4] } },
    ],
    reply: { payload: category },
    gives: category,
  },
  {
    name: "portals.articles.create",
    call: (cw) => cw.portals.articles.create("help", { title: "Start", author_id: 7, status: "draft" }),
    sent: ["POST", `${path}/help/articles`, { title: "Start", author_id: 7, status: "draft" }],
    reply: { payload: article },
    gives: article,
  },
]);

describe("portals are named by slug", () => {
  const byNumber = 28 as unknown as string;
  describeRefusals([
    ["portalSlug", (cw) => cw.portals.update(byNumber, { name: "Help" })],
    ["portalSlug", (cw) => cw.portals.categories.create(byNumber, { name: "Basics", slug: "basics" })],
    ["portalSlug", (cw) => cw.portals.articles.create(byNumber, { title: "Start", author_id: 7 })],
    ["id", (cw) => cw.portals.update("", { name: "Help" })],
  ]);

  it("update is an InternalServerError for an unknown slug, which the server answers with 500", async () => {
    const body = { status: 500, error: "Internal Server Error" };
    await using server = await recordingServer(() => ({ status: 500, json: body }));
    const call = clientOf(server.url).portals.update("nowhere", { name: "Help" });
    await expect(call).rejects.toMatchObject({ name: "InternalServerError", status: 500, body });
    await expectValidResponse("chatwoot", "PATCH", server.last().path, 500, body);
  });
});
