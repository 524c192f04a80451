import { assertType, expectTypeOf, test } from "vitest";
import type {
  ChatwootPublic,
  PublicContactCreateParams,
  PublicContactGetParams,
  PublicContacts,
  PublicContactUpdateParams,
} from "../public.ts";

test("the client has what is exported, and its methods take it", () => {
  expectTypeOf<ChatwootPublic["contacts"]>().toEqualTypeOf<PublicContacts>();
  expectTypeOf<PublicContacts["create"]>().parameter(0).toEqualTypeOf<PublicContactCreateParams | undefined>();
  expectTypeOf<PublicContacts["get"]>().parameter(1).toEqualTypeOf<PublicContactGetParams | undefined>();
  expectTypeOf<PublicContacts["update"]>().parameter(1).toEqualTypeOf<PublicContactUpdateParams>();
});

test("PublicContactCreateParams", () => {
  assertType<PublicContactCreateParams>({ name: "Ada", source_id: "ada-1", custom_attributes: { plan: "pro" } });
  // @ts-expect-error the server takes an address of a picture, no file
  assertType<PublicContactCreateParams>({ avatar: new Blob() });
});

test("PublicContactGetParams", () => {
  assertType<PublicContactGetParams>({ identifier: "ada", identifier_hash: "ab12" });
  // @ts-expect-error an identifier is a text
  assertType<PublicContactGetParams>({ identifier: 42 });
});

test("PublicContactUpdateParams", () => {
  assertType<PublicContactUpdateParams>({ email: null, identifier: "ada", identifier_hash: "ab12" });
  // @ts-expect-error a source id stays
  assertType<PublicContactUpdateParams>({ source_id: "ada-2" });
});
