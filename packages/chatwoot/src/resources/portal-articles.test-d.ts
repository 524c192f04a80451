import { assertType, expectTypeOf, test } from "vitest";
import type { Chatwoot, PortalArticleCreateParams, PortalArticles } from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["portals"]["articles"]>().toEqualTypeOf<PortalArticles>();
  expectTypeOf<PortalArticles["create"]>().parameter(1).toEqualTypeOf<PortalArticleCreateParams>();
});

test("PortalArticleCreateParams", () => {
  assertType<PortalArticleCreateParams>({ title: "Start", author_id: 7, status: "published", meta: { tags: ["a"] } });
  // @ts-expect-error nobody wrote it
  assertType<PortalArticleCreateParams>({ title: "Start" });
  // @ts-expect-error no such status
  assertType<PortalArticleCreateParams>({ title: "Start", author_id: 7, status: "hidden" });
});
