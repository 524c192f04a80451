import { label } from "./settings-fixtures.testing.ts";
import { base, describeCases } from "./resource-cases.testing.ts";

describeCases([
  {
    name: "labels.list",
    call: (cw) => cw.labels.list(),
    sent: ["GET", `${base}/labels`],
    reply: { payload: [label] },
    gives: [label],
  },
  {
    name: "labels.get",
    call: (cw) => cw.labels.get(25),
    sent: ["GET", `${base}/labels/25`],
    reply: label,
    gives: label,
  },
  {
    name: "labels.create, whose title comes back in lower case",
    call: (cw) => cw.labels.create({ title: "VIP", color: "#1f93ff" }),
    sent: ["POST", `${base}/labels`, { title: "VIP", color: "#1f93ff" }],
    reply: label,
    gives: label,
  },
  {
    name: "labels.update",
    call: (cw) => cw.labels.update(25, { description: null, show_on_sidebar: true }),
    sent: ["PATCH", `${base}/labels/25`, { description: null, show_on_sidebar: true }],
    reply: { ...label, show_on_sidebar: true },
    gives: { ...label, show_on_sidebar: true },
  },
  {
    name: "labels.delete",
    call: (cw) => cw.labels.delete(25),
    sent: ["DELETE", `${base}/labels/25`],
    gives: undefined,
  },
]);
