import { describe, expectTypeOf, it } from "vitest";
import type { Client } from "../client.ts";
import type { APIError } from "../errors/api-error.ts";
import type { PaginationError } from "../errors/pagination-error.ts";
import type { Operation } from "../operation.ts";
import type { MetaOf, Page } from "./page.ts";
import type { PagePromise } from "./page-promise.ts";
import { paginate } from "./paginate.ts";

interface Contact {
  id: number;
  name?: string;
}
interface ContactList {
  meta?: { count: number };
  payload?: Contact[];
}

declare const client: Client;
declare const contactList: Operation<{ query?: { page?: number } }, ContactList, APIError<401, { error: string }>>;

describe("paginate", () => {
  it("takes the item from what the result is wanted as, and checks it against the answer", () => {
    const contacts: PagePromise<Contact, ContactList, APIError<401, { error: string }>> = paginate(
      client,
      contactList,
      {},
    );
    expectTypeOf(contacts).resolves.toExtend<Page<Contact, ContactList, APIError<401, { error: string }>>>();
    expectTypeOf(contacts.toArray()).resolves.toEqualTypeOf<Contact[]>();
    // @ts-expect-error the answer holds no such items
    const wrong: PagePromise<{ title: string }, ContactList> = paginate(client, contactList, {});
    expectTypeOf(wrong).not.toBeAny();
  });

  it("checks the input", () => {
    // @ts-expect-error misspelt
    paginate(client, contactList, { query: { pgae: 1 } });
    // @ts-expect-error a number is wanted
    paginate(client, contactList, { query: { page: "1" } });
  });

  it("finds items one and two levels deep, and bare ones", () => {
    expectTypeOf(paginate(client, {} as Operation<object, Contact[], never>, {}).toArray()).resolves.toEqualTypeOf<
      Contact[]
    >();
    expectTypeOf(
      paginate(client, {} as Operation<object, { data: { meta: object; payload: Contact[] } }, never>, {}).toArray(),
    ).resolves.toEqualTypeOf<Contact[]>();
  });
});

describe("Page", () => {
  it("knows its meta", () => {
    expectTypeOf<MetaOf<ContactList>>().toEqualTypeOf<{ count: number } | undefined>();
    expectTypeOf<MetaOf<{ data: { meta: { n: number }; payload: Contact[] } }>>().toEqualTypeOf<{ n: number }>();
    expectTypeOf<MetaOf<Contact[]>>().toBeUnknown();
    expectTypeOf<MetaOf<{ total: number }>>().toBeUnknown();
  });

  it("of a known envelope fits one of any", () => {
    expectTypeOf<PagePromise<Contact, ContactList>>().toExtend<PagePromise<Contact>>();
    expectTypeOf<PagePromise<Contact, ContactList>>().not.toExtend<PagePromise<Contact, { other: string }>>();
  });
});

describe("safe()", () => {
  it("tells failures apart by status, a walk that cannot go on among them", async () => {
    const result = await ({} as PagePromise<Contact, ContactList, APIError<401, { error: string }>>).safe();
    if (result.ok) {
      expectTypeOf(result.data.items).toEqualTypeOf<readonly Contact[]>();
    } else if (result.error.status === 401) {
      expectTypeOf(result.error.body).toEqualTypeOf<{ error: string }>();
    } else if (result.error.status === undefined && result.error.name === "PaginationError") {
      expectTypeOf(result.error).toEqualTypeOf<PaginationError>();
    }
  });
});
