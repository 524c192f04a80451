import { assertType, expectTypeOf, test } from "vitest";
import type { FileFacts, JobFile } from "../index.ts";
import { saveFile } from "../node.ts";
import type { SaveFileOptions } from "../node.ts";

declare const file: JobFile;

test("a file of a job says what it is, and can be downloaded and saved", () => {
  expectTypeOf<FileFacts["fileId"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf(file.fileName).toEqualTypeOf<FileFacts["fileName"]>();
  expectTypeOf(file.download()).resolves.toEqualTypeOf<Blob>();
  expectTypeOf(saveFile(file, "bot.zip")).resolves.toEqualTypeOf<number>();
  expectTypeOf(saveFile).parameter(2).toEqualTypeOf<SaveFileOptions | undefined>();
  assertType<SaveFileOptions>({ overwrite: true, timeout: 1_000 });
  // @ts-expect-error whether to overwrite is no mode
  assertType<SaveFileOptions>({ overwrite: "w" });
});
