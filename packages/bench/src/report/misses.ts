import type { BudgetName } from "../budgets.ts";

/** Why a budget is missed, in words for the report; only shown for those that are. */
export const missReasons: Partial<Record<BudgetName, string>> = {};
