import { assertType, expectTypeOf, test } from "vitest";
import type {
  AuditLogs,
  Bots,
  FileContext,
  Files,
  FileUploadOptions,
  Groups,
  ImportIntoParams,
  ImportNewParams,
  ImportOptions,
  KoreAI,
  LinkedAppsParams,
  Ml,
  Roles,
  RolesImportParams,
  Rtm,
  RtmGrantParams,
  Sso,
  UserData,
  Users,
  UsersRemoveParams,
} from "../index.ts";

test("the client has what is exported", () => {
  expectTypeOf<KoreAI["auditLogs"]>().toEqualTypeOf<AuditLogs>();
  expectTypeOf<KoreAI["bots"]>().toEqualTypeOf<Bots>();
  expectTypeOf<KoreAI["files"]>().toEqualTypeOf<Files>();
  expectTypeOf<KoreAI["groups"]>().toEqualTypeOf<Groups>();
  expectTypeOf<KoreAI["ml"]>().toEqualTypeOf<Ml>();
  expectTypeOf<KoreAI["roles"]>().toEqualTypeOf<Roles>();
  expectTypeOf<KoreAI["rtm"]>().toEqualTypeOf<Rtm>();
  expectTypeOf<KoreAI["sso"]>().toEqualTypeOf<Sso>();
  expectTypeOf<KoreAI["userData"]>().toEqualTypeOf<UserData>();
  expectTypeOf<KoreAI["users"]>().toEqualTypeOf<Users>();
});

test("methods take what is exported", () => {
  expectTypeOf<Files["upload"]>().parameter(1).toEqualTypeOf<FileContext>();
  expectTypeOf<Files["upload"]>().parameter(2).toEqualTypeOf<FileUploadOptions | undefined>();
  expectTypeOf<Rtm["grant"]>().parameter(0).toEqualTypeOf<RtmGrantParams>();
  expectTypeOf<Bots["getLinkedApps"]>().parameter(0).toEqualTypeOf<LinkedAppsParams>();
  expectTypeOf<Bots["importInto"]>().parameter(0).toEqualTypeOf<ImportIntoParams>();
  expectTypeOf<Bots["importNew"]>().parameter(0).toEqualTypeOf<ImportNewParams>();
  expectTypeOf<Bots["importNew"]>().parameter(1).toEqualTypeOf<ImportOptions | undefined>();
  expectTypeOf<Roles["import"]>().parameter(0).toEqualTypeOf<RolesImportParams>();
  expectTypeOf<Users["remove"]>().parameter(0).toEqualTypeOf<UsersRemoveParams>();
});

test("FileContext", () => {
  assertType<FileContext>("bulkImport");
  // @ts-expect-error no such context
  assertType<FileContext>("bulk");
});

test("FileUploadOptions", () => {
  assertType<FileUploadOptions>({ extension: "zip", timeout: 1_000 });
  // @ts-expect-error an extension is a text
  assertType<FileUploadOptions>({ extension: 7 });
});

test("RtmGrantParams", () => {
  assertType<RtmGrantParams>({ assertion: "a.b.c", botInfo: { chatBot: "Bot" } });
  // @ts-expect-error no bot to talk to
  assertType<RtmGrantParams>({ assertion: "a.b.c" });
});

test("LinkedAppsParams", () => {
  assertType<LinkedAppsParams>({ language: "en", state: "published" });
  // @ts-expect-error no language
  assertType<LinkedAppsParams>({ state: "published" });
});

test("ImportIntoParams", () => {
  assertType<ImportIntoParams>({ definition: new File(["{}"], "bot.json"), config: "f-2", functions: ["f-3"] });
  // @ts-expect-error a definition alone is half a bot
  assertType<ImportIntoParams>({ definition: "f-1" });
});

test("ImportNewParams", () => {
  assertType<ImportNewParams>({ name: "Bot", zip: new File(["x"], "bot.zip") });
  // @ts-expect-error an archive, or single files
  assertType<ImportNewParams>({ name: "Bot", zip: "f-1", icon: "f-2" });
});

test("ImportOptions", () => {
  assertType<ImportOptions>({ deadline: 60_000, request: { timeout: 1_000 } });
  // @ts-expect-error requests have their own options
  assertType<ImportOptions>({ timeout: 1_000 });
});

test("RolesImportParams", () => {
  assertType<RolesImportParams>({ fileId: "f-1", roleType: "bot", fullImport: true });
  // @ts-expect-error no file
  assertType<RolesImportParams>({ roleType: "bot" });
});

test("UsersRemoveParams", () => {
  assertType<UsersRemoveParams>({ deleteEmailIds: ["ada@example.com"] });
  assertType<UsersRemoveParams>({ orgUserIds: ["u-1"] });
  // @ts-expect-error addresses or ids
  assertType<UsersRemoveParams>({ deleteEmailIds: ["ada@example.com"], orgUserIds: ["u-1"] });
  // @ts-expect-error nobody
  assertType<UsersRemoveParams>({});
});
