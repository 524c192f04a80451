import { describe } from "vitest";
import type { CustomFilterCreateParams } from "./custom-filters.ts";
import { customFilter } from "./settings-fixtures.testing.ts";
import { base, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const path = `${base}/custom_filters`;
const fresh = { ...customFilter, query: "{}" };

describeCases([
  {
    name: "customFilters.list",
    call: (cw) => cw.customFilters.list(),
    sent: ["GET", path],
    reply: [],
    gives: [],
  },
  {
    name: "customFilters.list of one kind",
    call: (cw) => cw.customFilters.list({ filter_type: "contact" }),
    sent: ["GET", `${path}?filter_type=contact`],
    reply: [customFilter],
    gives: [customFilter],
  },
  {
    name: "customFilters.get",
    call: (cw) => cw.customFilters.get(24),
    sent: ["GET", `${path}/24`],
    reply: customFilter,
    gives: customFilter,
  },
  {
    name: "customFilters.create",
    call: (cw) => cw.customFilters.create({ name: "Paying", filter_type: "contact" }),
    sent: ["POST", path, { name: "Paying", filter_type: "contact" }],
    reply: fresh,
    gives: fresh,
  },
  {
    name: "customFilters.update",
    call: (cw) => cw.customFilters.update(24, { query: { payload: [] } }),
    sent: ["PATCH", `${path}/24`, { query: { payload: [] } }],
    reply: customFilter,
    gives: customFilter,
  },
  {
    name: "customFilters.delete",
    call: (cw) => cw.customFilters.delete(24),
    sent: ["DELETE", `${path}/24`],
    status: 204,
    gives: undefined,
  },
]);

describe("customFilters.create", () => {
  const create = (params: unknown) => params as CustomFilterCreateParams;
  describeRefusals([
    ["filter_type", (cw) => cw.customFilters.create(create({ name: "Paying" }))],
    ["filter_type", (cw) => cw.customFilters.create(create({ name: "Paying", type: "contact" }))],
    ["filter_type", (cw) => cw.customFilters.create(create({ name: "Paying", filter_type: "contacts" }))],
    ["filter_type", (cw) => cw.customFilters.create(create({ name: "Paying", filter_type: 1 }))],
  ]);
});
