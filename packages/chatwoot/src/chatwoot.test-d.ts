import type { APIError, SafeFailure } from "@truewire/core";
import { expectTypeOf, test } from "vitest";
import { Chatwoot } from "./index.ts";
import type { Agent, Contact, PagePromise, Team, User } from "./index.ts";
import {
  Contacts,
  createChatwoot,
  environment,
  logging,
  middlewares,
  queueing,
  redirects,
  streaming,
} from "./tree-shakable.ts";

const cw = new Chatwoot({ baseUrl: "https://chatwoot.example.com", accountId: 1, apiAccessToken: async () => "t" });

test("methods give the thing itself", () => {
  expectTypeOf(cw.contacts.get(42)).resolves.toEqualTypeOf<Contact>();
  expectTypeOf(cw.inboxes.members.list(3)).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.inboxes.members.add(3, { user_ids: [7] })).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.inboxes.members.set(3, { user_ids: [7] })).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.inboxes.members.remove(3, { user_ids: [7] })).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.teams.list()).resolves.toEqualTypeOf<Team[]>();
  expectTypeOf(cw.teams.get(5)).resolves.toEqualTypeOf<Team>();
  expectTypeOf(cw.teams.create({ name: "x" })).resolves.toEqualTypeOf<Team>();
  expectTypeOf(cw.teams.update(5, { description: null })).resolves.toEqualTypeOf<Team>();
  expectTypeOf(cw.teams.delete(5)).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.teams.members.list(5)).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.teams.members.add(5, { user_ids: [7] })).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.teams.members.set(5, { user_ids: [7] })).resolves.toEqualTypeOf<Agent[]>();
  expectTypeOf(cw.teams.members.remove(5, { user_ids: [7] })).resolves.toEqualTypeOf<void>();
  expectTypeOf(cw.profile.get()).resolves.toEqualTypeOf<User>();
});

test("types follow the wire", async () => {
  const contact = await cw.contacts.get(42);
  expectTypeOf(contact.id).toEqualTypeOf<number>();
  expectTypeOf(contact.name).toEqualTypeOf<string | null>();
  expectTypeOf(contact.last_activity_at).toEqualTypeOf<number | undefined>();
  expectTypeOf(contact.created_at).toEqualTypeOf<number>();
  expectTypeOf((await cw.contacts.list()).meta.current_page).toEqualTypeOf<string | number>();
});

test("response enums are open, request enums are closed", async () => {
  const contact = await cw.contacts.get(42);
  expectTypeOf<"away">().toExtend<typeof contact.availability_status>();
  // @ts-expect-error no such order
  cw.contacts.list({ sort: "shoe_size" });
});

test("a failure is told apart by its status, with the body of that status", async () => {
  const result = await cw.teams.create({ name: "x" }).safe();
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<Team>();
    return;
  }
  expectTypeOf(result.error.message).toEqualTypeOf<string>();
  if (result.error.status === 404) expectTypeOf(result.error.body.error).toEqualTypeOf<string>();
  if (result.error.status === 429) expectTypeOf(result.error.body).toEqualTypeOf<string>();
  if (result.error.status === 418) expectTypeOf(result.error.body).toBeUnknown();
  if (result.error.status === undefined) {
    expectTypeOf(result.error).toExtend<Exclude<SafeFailure<never>, APIError>>();
  }
  // @ts-expect-error the union of statuses is literal: no server answers 99
  if (result.error.status === 99) throw result.error;
});

test("listings are walked by item and by page", () => {
  expectTypeOf(cw.contacts.list()).toExtend<PagePromise<Contact, unknown, unknown>>();
  expectTypeOf(cw.contacts.list().toArray()).resolves.toEqualTypeOf<Contact[]>();
});

test("mistakes do not compile", () => {
  // @ts-expect-error misspelt query key
  cw.contacts.list({ srot: "name" });
  // @ts-expect-error an id is a number
  cw.contacts.get("42");
  // @ts-expect-error a required field is missing
  cw.inboxes.members.remove(3, {});
  // @ts-expect-error ids given as strings match nobody
  cw.teams.members.set(5, { user_ids: ["1"] });
  // @ts-expect-error a required field is missing
  cw.teams.create({ description: "x" });
  // @ts-expect-error misspelt option
  cw.teams.list({ timeuot: 1 });
  // @ts-expect-error misspelt client option
  new Chatwoot({ baseURL: "https://chatwoot.example.com" });
});

test("raw is typed by all operations of the description", async () => {
  const { data } = await cw.raw.GET("/api/v1/accounts/{account_id}/labels", { params: { path: { account_id: 1 } } });
  expectTypeOf(data).not.toBeAny();
  // @ts-expect-error no such path
  await cw.raw.GET("/api/v1/accounts/{account_id}/lables", { params: { path: { account_id: 1 } } });
  // @ts-expect-error the account is missing
  await cw.raw.GET("/api/v1/accounts/{account_id}/labels", {});
});

test("createChatwoot has what was named, and nothing else", () => {
  const small = createChatwoot({ resources: { people: Contacts }, accountId: 1 });
  expectTypeOf(small.people.get(1)).resolves.toEqualTypeOf<Contact>();
  // @ts-expect-error not named
  expectTypeOf(small.teams).toBeNever();
});

test("createChatwoot takes the options of the features that were named, and no others", () => {
  const resources = { people: Contacts };
  createChatwoot({ resources, features: [logging, queueing], logger: console, maxConcurrency: 8, timeout: 5_000 });
  createChatwoot({ resources, features: [environment, streaming], appInfo: { name: "bot" }, idleTimeout: 1_000 });
  createChatwoot({ resources, features: [redirects, middlewares], middleware: [(request, next) => next(request)] });
  // @ts-expect-error the feature `logging` is missing
  createChatwoot({ resources, features: [queueing], logger: console });
  // @ts-expect-error no feature at all
  createChatwoot({ resources, middleware: [] });
  // @ts-expect-error plain numbers are for the whole class
  createChatwoot({ resources, features: [queueing], rateLimit: { perMinute: 60 } });
  // @ts-expect-error a feature is no name
  createChatwoot({ resources, features: ["logging"] });
});
