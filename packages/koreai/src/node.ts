export { saveFile } from "./jobs/save-file.ts";
export type { SaveFileOptions } from "./jobs/save-file.ts";
