import { expect, test } from "vitest";
import { idsOf, withChatwoot, type ChatwootUnderTest } from "./with-chatwoot.ts";

interface Page {
  readonly meta: { readonly count: number; readonly current_page: number | string };
  readonly payload: readonly Record<string, unknown>[];
}

const list = async (call: ChatwootUnderTest["call"], query = ""): Promise<Page> =>
  (await call("GET", `contacts${query}`)).body as Page;

test("fifteen contacts make a page, and the page number comes back as it was sent", () =>
  withChatwoot(async ({ call }) => {
    const first = await list(call);
    expect(first.meta).toEqual({ count: 33, current_page: 1 });
    expect(first.payload).toHaveLength(15);
    const third = await list(call, "?page=3");
    expect(third.meta).toEqual({ count: 33, current_page: "3" });
    expect(third.payload).toHaveLength(3);
    expect((await list(call, "?page=4")).payload).toEqual([]);
  }));

test("anonymous visitors are not listed but can be got", () =>
  withChatwoot(async ({ call }) => {
    const pages = await Promise.all([1, 2, 3].map((page) => list(call, `?page=${page}`)));
    expect(pages.flatMap((page) => idsOf(page.payload))).not.toContain(120);
    expect((await call("GET", "contacts/120")).body).toMatchObject({ payload: { id: 120, name: null, email: null } });
  }));

test("sorting goes by keys in either direction and leaves unknown ones alone", () =>
  withChatwoot(async ({ call }) => {
    expect(idsOf((await list(call, "?sort=created_at")).payload).slice(0, 2)).toEqual([101, 102]);
    expect(idsOf((await list(call, "?sort=-created_at")).payload).slice(0, 2)).toEqual([134, 133]);
    const names = (await list(call, "?sort=name")).payload.map((one) => String(one["name"]));
    expect(names).toEqual([...names].sort());
    const active = (await list(call, "?sort=-last_activity_at")).payload.map((one) => one["last_activity_at"]);
    expect(active[0]).toBeTypeOf("number");
    const unknown = await call("GET", "contacts?sort=shoe_size", { wrong: true });
    expect(idsOf((unknown.body as Page).payload)[0]).toBe(101);
  }));

test("the contact's inboxes can be left out, and an activity that never was is absent", () =>
  withChatwoot(async ({ call }) => {
    const [whole] = (await list(call)).payload;
    expect(whole).toHaveProperty("contact_inboxes");
    expect(whole).not.toHaveProperty("last_activity_at");
    expect((await list(call, "?include_contact_inboxes=false")).payload[0]).not.toHaveProperty("contact_inboxes");
    const { body } = await call("GET", "contacts/101?include_contact_inboxes=false");
    expect((body as { payload: unknown }).payload).not.toHaveProperty("contact_inboxes");
  }));

test("labels filter", () =>
  withChatwoot(async ({ call }) => {
    expect((await list(call, "?labels[]=newsletter")).meta.count).toBe(6);
    expect((await list(call, "?labels[]=none")).meta.count).toBe(0);
  }));

test("a contact that is not there is a 404", () =>
  withChatwoot(async ({ call }) => {
    expect(await call("GET", "contacts/9999")).toEqual({ status: 404, body: { error: "Resource could not be found" } });
  }));
