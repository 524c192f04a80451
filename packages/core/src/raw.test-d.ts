import { expectTypeOf, test } from "vitest";
import type { paths } from "./chatwoot/index.ts";
import type { RawClient } from "./raw.ts";

declare const raw: RawClient<paths>;
const params = { path: { account_id: 1 } };
const contact = { path: { account_id: 1, id: 2 } };

test("a method takes the paths that have it, and no others", () => {
  void raw.GET("/api/v1/accounts/{account_id}/contacts", { params });
  void raw.DELETE("/api/v1/accounts/{account_id}/contacts/{id}", { params: contact });
  // @ts-expect-error: nothing deletes all contacts
  void raw.DELETE("/api/v1/accounts/{account_id}/contacts", { params });
  // @ts-expect-error: no path takes HEAD
  void raw.HEAD("/api/v1/accounts/{account_id}/contacts", { params });
});

test("every place takes what is described, and nothing where nothing is", () => {
  void raw.GET("/api/v1/accounts/{account_id}/contacts", { params: { ...params, query: { page: 2 } } });
  // @ts-expect-error: the account is missing
  void raw.GET("/api/v1/accounts/{account_id}/contacts");
  // @ts-expect-error: an id is a number
  void raw.GET("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path: { account_id: 1, id: "2" } } });
  void raw.GET("/api/v1/accounts/{account_id}/contacts/{id}/labels", {
    // @ts-expect-error: labels are read without a query
    params: { ...contact, query: { page: 2 } },
  });
  void raw.GET("/api/v1/accounts/{account_id}/contacts/{id}/labels", {
    params: contact,
    // @ts-expect-error: a read has no body
    body: {},
  });
});

test("data and error are what each status carries", async () => {
  const { data, error } = await raw.GET("/api/v1/accounts/{account_id}/contacts", { params });
  expectTypeOf(data!.payload[0]!.id).toBeNumber();
  // 401 and others hold an object, 429 a text.
  if (typeof error === "object" && "error" in error) expectTypeOf(error.error).toBeString();
});
