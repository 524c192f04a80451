import { assertType, expectTypeOf, test } from "vitest";
import type {
  Chatwoot,
  ContactCreateParams,
  ContactFilterParams,
  ContactListParams,
  ContactMergeParams,
  Contacts,
  ContactSearchParams,
  ContactUpdateParams,
} from "../index.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<Chatwoot["contacts"]>().toEqualTypeOf<Contacts>();
  expectTypeOf<Contacts["list"]>().parameter(0).toEqualTypeOf<ContactListParams | undefined>();
  expectTypeOf<Contacts["search"]>().parameter(0).toEqualTypeOf<ContactSearchParams>();
  expectTypeOf<Contacts["filter"]>().parameter(0).toEqualTypeOf<ContactFilterParams>();
  expectTypeOf<Contacts["create"]>().parameter(0).toEqualTypeOf<ContactCreateParams>();
  expectTypeOf<Contacts["update"]>().parameter(1).toEqualTypeOf<ContactUpdateParams>();
  expectTypeOf<Contacts["merge"]>().parameter(0).toEqualTypeOf<ContactMergeParams>();
});

test("ContactListParams", () => {
  assertType<ContactListParams>({ sort: "-created_at", labels: ["vip"], page: 2 });
  // @ts-expect-error brackets are for the wire
  assertType<ContactListParams>({ "labels[]": ["vip"] });
  // @ts-expect-error no such order
  assertType<ContactListParams>({ sort: "age" });
});

test("ContactSearchParams", () => {
  assertType<ContactSearchParams>({ q: "ada", sort: "name" });
  // @ts-expect-error without a text the server answers nulls
  assertType<ContactSearchParams>({ sort: "name" });
});

test("ContactFilterParams", () => {
  assertType<ContactFilterParams>({
    payload: [{ attribute_key: "city", filter_operator: "equal_to", values: ["Oslo"] }],
    sort: "city",
  });
  // @ts-expect-error no conditions
  assertType<ContactFilterParams>({ sort: "city" });
  // @ts-expect-error no such comparison
  assertType<ContactFilterParams>({ payload: [{ attribute_key: "city", filter_operator: "like", values: ["Oslo"] }] });
});

test("ContactCreateParams", () => {
  assertType<ContactCreateParams>({
    inbox_id: 3,
    email: "ada@example.com",
    custom_attributes: { plan: "pro" },
    avatar: new Blob(),
  });
  // @ts-expect-error ids are numbers
  assertType<ContactCreateParams>({ inbox_id: "3" });
});

test("ContactUpdateParams", () => {
  assertType<ContactUpdateParams>({ phone_number: null, blocked: true, include_contact_inboxes: false });
  // @ts-expect-error a contact keeps its inboxes
  assertType<ContactUpdateParams>({ inbox_id: 3 });
});

test("ContactMergeParams", () => {
  assertType<ContactMergeParams>({ base_contact_id: 42, mergee_contact_id: 43 });
  // @ts-expect-error nobody to merge
  assertType<ContactMergeParams>({ base_contact_id: 42 });
});
