import { readDescription } from "../admission/read-description.ts";
import { lintAndReport } from "../lint/report.ts";
import { specPaths } from "../paths.ts";

/** Admits and lints `specs/<vendor>/openapi.yaml`. */
export async function lint(root: string, vendor: string): Promise<void> {
  const paths = specPaths(root);
  const path = paths.file(vendor, "openapi.yaml");
  const file = paths.relative(path);
  const { source } = readDescription(path, file);
  await lintAndReport(vendor, source.text, file);
}
