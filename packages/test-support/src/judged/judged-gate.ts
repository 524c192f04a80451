import type { Reporter, TestModule, Vitest } from "vitest/node";
import { loadDescription, type Vendor } from "../validate/description.ts";
import { operationIds } from "../validate/operation.ts";
import { unjudged, type JudgedTest } from "./verdict.ts";

/** How a package is held to testing what it sends and receives. */
export interface JudgedGateOptions {
  readonly vendor: Vendor;
  /** Folders within the package whose tests count, such as `src/resources`. A generic test elsewhere proves nothing of a method. */
  readonly folders: readonly string[];
  /** Operations that nobody has to test, and why. @default none */
  readonly exceptions?: Readonly<Record<string, string>>;
}

/**
 * A reporter of vitest that fails a run in which some operation of the description was not judged, request and success,
 * by a test that passed. It says nothing of a run that was no whole one, or that has failed already.
 */
export class JudgedGate implements Reporter {
  readonly #options: JudgedGateOptions;
  #vitest: Vitest | undefined;

  constructor(options: JudgedGateOptions) {
    this.#options = options;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  async onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: string): Promise<void> {
    const vitest = this.#vitest;
    if (vitest === undefined) throw new Error("vitest has not initialised this reporter");
    const obstacle =
      reason === "passed" && errors.length === 0 ? await whyNotWhole(vitest, modules) : "the run has failed already";
    if (obstacle !== undefined) {
      vitest.logger.log(`No verdict on which operations were judged: ${obstacle}.`);
      return;
    }
    const { vendor, folders, exceptions = {} } = this.#options;
    const described = operationIds(await loadDescription(vendor));
    const operations = described.filter((id) => !Object.hasOwn(exceptions, id));
    const lines = [
      ...unjudged(modules.flatMap(judgedTests), { vendor, operations, folders }),
      ...Object.keys(exceptions)
        .filter((id) => !described.includes(id))
        .map((id) => `${id}: excepted, but not described`),
    ];
    if (lines.length === 0) {
      vitest.logger.log(`Tests of ${folders.join(", ")} had all ${operations.length} operations judged.`);
      return;
    }
    vitest.logger.error(
      `\nNot every operation was judged by a test of ${folders.join(", ")}:\n  ${lines.join("\n  ")}\n`,
    );
    process.exitCode = 1;
  }
}

async function whyNotWhole(vitest: Vitest, modules: readonly TestModule[]): Promise<string | undefined> {
  if (vitest.getGlobalTestNamePattern() !== undefined) return "only tests of some name ran";
  const files = new Set((await vitest.globTestSpecifications()).map((one) => one.moduleId));
  for (const { moduleId } of modules) files.delete(moduleId);
  return files.size === 0 ? undefined : `${files.size} test files did not run`;
}

function judgedTests({ relativeModuleId: file, children }: TestModule): JudgedTest[] {
  return [...children.allTests("passed")].map((test) => ({ file, notes: test.meta().judged ?? [] }));
}
