import { expect, it } from "vitest";

import { fillsOf } from "./fills.ts";

const schema = { type: "string" };

it("finds what a client knows under every spelling, and nothing else", () => {
  const parameters = {
    path: { botId: { schema } },
    header: { iId: { schema, required: true }, accountid: { schema }, "bot-language": { schema, required: true } },
    query: { accountId: { schema, required: true }, iid: { schema }, limit: { schema } },
  };
  expect(fillsOf({ parameters })).toEqual({ header: { iId: true, accountid: false }, query: { accountId: true } });
});

it("counts the token where it travels in Authorization", () => {
  expect(fillsOf({ auth: "bearer" })).toEqual({ header: { authorization: true } });
  expect(fillsOf({ auth: "none" })).toBeUndefined();
});

it.each([{}, { query: { limit: { schema } } }])("finds nothing in %j", (parameters) => {
  expect(fillsOf({ parameters })).toBeUndefined();
});
