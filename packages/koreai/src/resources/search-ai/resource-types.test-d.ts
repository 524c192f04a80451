import { expectTypeOf, test } from "vitest";
import type {
  KoreAI,
  SearchAi,
  SearchAnswers,
  SearchChunks,
  SearchClicks,
  SearchConnectors,
  SearchContents,
  SearchInsights,
  SearchPermissionEntities,
  SearchRaclResolver,
  SearchSources,
} from "../../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["searchAi"]>().toEqualTypeOf<SearchAi>();
  expectTypeOf<KoreAI["searchAi"]["answers"]>().toEqualTypeOf<SearchAnswers>();
  expectTypeOf<KoreAI["searchAi"]["chunks"]>().toEqualTypeOf<SearchChunks>();
  expectTypeOf<KoreAI["searchAi"]["clicks"]>().toEqualTypeOf<SearchClicks>();
  expectTypeOf<KoreAI["searchAi"]["connectors"]>().toEqualTypeOf<SearchConnectors>();
  expectTypeOf<KoreAI["searchAi"]["content"]>().toEqualTypeOf<SearchContents>();
  expectTypeOf<KoreAI["searchAi"]["insights"]>().toEqualTypeOf<SearchInsights>();
  expectTypeOf<KoreAI["searchAi"]["permissionEntities"]>().toEqualTypeOf<SearchPermissionEntities>();
  expectTypeOf<KoreAI["searchAi"]["raclResolver"]>().toEqualTypeOf<SearchRaclResolver>();
  expectTypeOf<KoreAI["searchAi"]["sources"]>().toEqualTypeOf<SearchSources>();
});
