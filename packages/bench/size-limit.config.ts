import { sizeChecks } from "./src/size/checks.ts";
import type { SizeCheck } from "./src/size/checks.ts";

const checks: SizeCheck[] = sizeChecks();

export default checks;
