import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import type { CompilerVerdict } from "../../model/compiler-verdict.ts";
import { comparePackages } from "./compare-packages.ts";

const root = mkdtempSync(join(tmpdir(), "truewire-packages-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CORE = `
export declare class APIPromise<Data> extends Promise<Data> { #started: boolean; safe(): Promise<{ data: Data }>; }
export interface RequestOptions { timeout?: number; }
`;

const TYPES = `
export interface Contact { id: number; name: string | null; parts?: { city: string }[]; }
export interface ContactQuery { page?: number; sort?: "name" | "id"; }
export interface ContactBody { name: string; note?: string; }
`;

const CLIENT = `
import type { APIPromise, RequestOptions } from "@acme/core";
import type { Contact, ContactBody, ContactQuery } from "./types.ts";
export type { Contact, ContactBody, ContactQuery } from "./types.ts";
export interface Options { token: string; retries?: number; }
export declare class Contacts {
  #core: unknown;
  /** Reads one. */
  get(id: number, options?: RequestOptions): APIPromise<Contact>;
  list(query?: ContactQuery): APIPromise<Contact[]>;
  create(body: ContactBody): APIPromise<Contact>;
}
export declare class Acme {
  #core: unknown;
  readonly contacts: Contacts;
  constructor(options: Options);
  withOptions(options: Partial<Options>): Acme;
}
export declare function isAcme(value: unknown): value is Acme;
export type Event = { name: "made"; id: number } | { name: "gone"; at: string };
export type EventOf<Name extends Event["name"]> = Extract<Event, { name: Name }>;
export declare function on<Name extends Event["name"]>(name: Name, handler: (event: EventOf<Name>) => void): void;
`;

let count = 0;

function packed(client: string, types: string, extra: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, `p${count++}`);
  const files: Readonly<Record<string, string>> = {
    "package.json": JSON.stringify({
      name: "@acme/client",
      exports: { ".": { source: "./src/index.ts", import: "./dist/index.js" }, "./package.json": "./package.json" },
    }),
    "dist/index.d.ts": client,
    "dist/types.d.ts": types,
    ...extra,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

mkdirSync(join(root, "node_modules/@acme/core"), { recursive: true });
writeFileSync(
  join(root, "node_modules/@acme/core/package.json"),
  JSON.stringify({ name: "@acme/core", types: "index.d.ts" }),
);
writeFileSync(join(root, "node_modules/@acme/core/index.d.ts"), CORE);
const old = packed(CLIENT, TYPES);

function compared(client: (text: string) => string, types: (text: string) => string): CompilerVerdict {
  return comparePackages({ old, new: packed(client(CLIENT), types(TYPES)) });
}

const same = (text: string): string => text;
const put = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("breaks those who use it", () => {
  test.each<[string, (text: string) => string, (text: string) => string, string]>([
    [
      "a type is no longer exported",
      put(
        'Contact, ContactBody, ContactQuery } from "./types.ts";\nexport interface',
        'Contact, ContactQuery } from "./types.ts";\nexport interface',
      ),
      same,
      ". ContactBody",
    ],
    ["a method is gone", put("list(query?: ContactQuery): APIPromise<Contact[]>;", ""), same, ". Contacts list"],
    ["a method takes a member less", same, put(" note?: string;", ""), "(body).note"],
    ["a method asks for more", same, put("note?: string", "note: string"), "(body).note"],
    [
      "a method asks for one more argument",
      put("get(id: number, options", "get(id: number, account: number, options"),
      same,
      ". Contacts get",
    ],
    ["a method gives a member less", same, put("name: string | null;", ""), "name"],
    ["a method gives null", same, put("id: number", "id: number | null"), "id"],
    ["a method gives an optional member less, deep inside", same, put("{ city: string }[]", "{}[]"), "parts[].city"],
    ["a value is not taken any more", same, put('"name" | "id"', '"name"'), "(query).sort"],
    ["the class asks for more", put("retries?: number", "retries: number"), same, "new(options).retries"],
    ["a name is not taken any more", put(' | { name: "gone"; at: string }', ""), same, ". on (name)"],
    ["a resource is gone", put("readonly contacts: Contacts;", ""), same, "contacts"],
  ])("%s", (_name, client, types, place) => {
    const { verdict, breaks } = compared(client, types);
    expect(verdict).toBe("breaking");
    expect(breaks.some((found) => `${found.subject} ${found.place}`.includes(place))).toBe(true);
  });
});

describe("breaks nobody", () => {
  test.each<[string, (text: string) => string, (text: string) => string]>([
    ["a method more", put("create(body", "remove(id: number): APIPromise<void>;\n  create(body"), same],
    [
      "an optional argument more",
      put("list(query?: ContactQuery)", "list(query?: ContactQuery, options?: RequestOptions)"),
      same,
    ],
    ["a member more in what is given", same, put("id: number;", "id: number; email?: string;")],
    ["a member more in what may be sent", same, put("note?: string;", "note?: string; tag?: string;")],
    ["a value more that is taken", same, put('"name" | "id"', '"name" | "id" | "email"')],
    ["an option more", put("retries?: number", "retries?: number; timeout?: number"), same],
    ["what is given is more certain", same, put("name: string | null", "name: string")],
    [
      "a private field more",
      put("#core: unknown;\n  readonly", "#core: unknown;\n  #more: unknown;\n  readonly"),
      same,
    ],
    ["an event more", put('| { name: "gone"', '| { name: "late" } | { name: "gone"'), same],
  ])("%s", (_name, client, types) => {
    expect(compared(client, types)).toMatchObject({ verdict: "compatible", breaks: [] });
  });

  test("comments only", () => {
    expect(compared(put("Reads one.", "Reads one contact."), same)).toMatchObject({ verdict: "identical", breaks: [] });
  });
});

test("an entry point that is gone takes its names with it", () => {
  const exports = { ".": { types: "./dist/index.d.ts" }, "./types": { types: "./dist/types.d.ts" } };
  const two = packed(CLIENT, TYPES, { "package.json": JSON.stringify({ name: "@acme/client", exports }) });
  expect(comparePackages({ old: two, new: old }).breaks.map(({ subject }) => subject)).toEqual([
    "./types Contact",
    "./types ContactQuery",
    "./types ContactBody",
  ]);
  expect(comparePackages({ old, new: two }).verdict).toBe("compatible");
});

test("says so when a package is not built", () => {
  const empty = packed(CLIENT, TYPES, {
    "package.json": JSON.stringify({ exports: { ".": { types: "./dist/gone.d.ts" } } }),
  });
  expect(() => comparePackages({ old, new: empty })).toThrow("/exports/.: is not built");
  const none = packed(CLIENT, TYPES, { "package.json": "{}" });
  expect(() => comparePackages({ old, new: none })).toThrow("#/exports: names no declarations");
});
