import { assertType, expectTypeOf, test } from "vitest";
import type { CampaignKind, CampaignListParams } from "../../index.ts";

test("a campaign is of calls or of text messages", () => {
  assertType<CampaignKind>({ campaignType: "voice" });
  // @ts-expect-error no such type
  assertType<CampaignKind>({ campaignType: "mail" });
  expectTypeOf<CampaignListParams["type"]>().toEqualTypeOf<CampaignKind["campaignType"]>();
});
