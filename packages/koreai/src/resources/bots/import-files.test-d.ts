import { assertType, expectTypeOf, test } from "vitest";
import type { BotDefinitionFiles, ImportFile, ImportIntoParams, ImportOptions, Uploadable } from "../../index.ts";

test("files of an import are files, or ids of files that were uploaded before", () => {
  expectTypeOf<ImportFile>().toEqualTypeOf<Uploadable | string>();
  assertType<BotDefinitionFiles>({ definition: "f-1", config: new File(["{}"], "config.json") });
  // @ts-expect-error a definition wants its settings
  assertType<BotDefinitionFiles>({ definition: "f-1" });
  // @ts-expect-error bytes have no name
  assertType<ImportFile>(new Uint8Array(1));
  expectTypeOf<ImportIntoParams>().toExtend<BotDefinitionFiles>();
  expectTypeOf<ImportOptions["deadline"]>().toEqualTypeOf<number | undefined>();
});
