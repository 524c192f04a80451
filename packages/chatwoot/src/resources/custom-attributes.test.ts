import { customAttribute } from "./settings-fixtures.testing.ts";
import { base, describeCases } from "./resource-cases.testing.ts";

const path = `${base}/custom_attribute_definitions`;

describeCases([
  {
    name: "customAttributes.list",
    call: (cw) => cw.customAttributes.list(),
    sent: ["GET", path],
    reply: [customAttribute],
    gives: [customAttribute],
  },
  {
    name: "customAttributes.list of one kind",
    call: (cw) => cw.customAttributes.list({ attribute_model: "contact_attribute" }),
    sent: ["GET", `${path}?attribute_model=contact_attribute`],
    reply: [customAttribute],
    gives: [customAttribute],
  },
  {
    name: "customAttributes.get",
    call: (cw) => cw.customAttributes.get(23),
    sent: ["GET", `${path}/23`],
    reply: customAttribute,
    gives: customAttribute,
  },
  {
    name: "customAttributes.create",
    call: (cw) =>
      cw.customAttributes.create({
        attribute_display_name: "Plan",
        attribute_key: "plan",
        attribute_model: "contact_attribute",
        attribute_display_type: "list",
        attribute_values: ["free", "paid"],
      }),
    sent: [
      "POST",
      path,
      {
        attribute_display_name: "Plan",
        attribute_key: "plan",
        attribute_model: "contact_attribute",
        attribute_display_type: "list",
        attribute_values: ["free", "paid"],
      },
    ],
    reply: customAttribute,
    gives: customAttribute,
  },
  {
    name: "customAttributes.update",
    call: (cw) => cw.customAttributes.update(23, { attribute_description: null, attribute_display_type: 6 }),
    sent: ["PATCH", `${path}/23`, { attribute_description: null, attribute_display_type: 6 }],
    reply: customAttribute,
    gives: customAttribute,
  },
  {
    name: "customAttributes.delete",
    call: (cw) => cw.customAttributes.delete(23),
    sent: ["DELETE", `${path}/23`],
    status: 204,
    gives: undefined,
  },
]);
