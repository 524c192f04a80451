import { assertType, expectTypeOf, test } from "vitest";
import { toFile } from "../index.ts";
import type { FileContent, NamedFile, ToFileOptions, Uploadable } from "../index.ts";

test("what can be uploaded has a name or is a file already", () => {
  expectTypeOf<Uploadable>().toEqualTypeOf<Blob | NamedFile>();
  assertType<Uploadable>(new File(["x"], "x.txt"));
  assertType<Uploadable>(new Blob(["x"]));
  // @ts-expect-error bytes have no name: toFile() gives them one
  assertType<Uploadable>(new Uint8Array(1));
  // @ts-expect-error a path is no file
  assertType<Uploadable>("x.txt");
});

test("toFile takes content of any kind, and keeps streams unread", () => {
  assertType<FileContent>("text");
  assertType<FileContent>(new Uint8Array(1));
  assertType<FileContent>(new ArrayBuffer(1));
  // @ts-expect-error content is not described by numbers
  assertType<FileContent>(7);
  assertType<ToFileOptions>({ type: "text/plain", size: 1 });
  // @ts-expect-error a size is a number of bytes
  assertType<ToFileOptions>({ size: "1kb" });
  expectTypeOf(toFile("text", "a.txt")).toEqualTypeOf<File>();
  expectTypeOf(toFile(new ReadableStream<Uint8Array>(), "a.txt")).toEqualTypeOf<NamedFile>();
  expectTypeOf<NamedFile["size"]>().toEqualTypeOf<number | undefined>();
});
