import type { CampaignState, CampaignStatusResult } from "@truewire/core/koreai";

/** What the status call answers with `view=status`; with `view=contacts` it answers with contacts. */
export function stateOf({ data }: CampaignStatusResult): CampaignState {
  return data as CampaignState;
}
