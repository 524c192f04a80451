import { judgedFetch } from "@truewire/test-support";
import { KoreAI } from "../koreai.ts";
import { mockKoreAI, type MockKoreAI, type MockKoreAIOptions } from "./mock-koreai.ts";
import { FILES } from "./state.ts";

/** A fetch that has both sides of every exchange with the mock judged by the description, independently of the mock. */
export function judged(mock: MockKoreAI, options?: { readonly answersOnly?: boolean }): MockKoreAI["fetch"] {
  const fetch = judgedFetch("koreai", mock.fetch, options);
  // No description tells of the files.
  return (input, init) =>
    (new URL(new Request(input).url).pathname.startsWith(FILES) ? mock.fetch : fetch)(input, init);
}

/** A mock and a client of it, both sides of whose exchanges are judged. */
export function judgedMock(options?: MockKoreAIOptions): { readonly mock: MockKoreAI; readonly kore: KoreAI } {
  const mock = mockKoreAI(options);
  return { mock, kore: new KoreAI({ ...mock.options, fetch: judged(mock), maxRetries: 0 }) };
}
