import type { CampaignState, CampaignStatusResult } from "@truewire/core/koreai";

/** What the status call answers with `view=status`; with `view=contacts` it answers with contacts. */
export function stateOf({ data }: CampaignStatusResult): CampaignState {
  if ("results" in data) throw new TypeError("contacts where a state was asked for");
  return data;
}
