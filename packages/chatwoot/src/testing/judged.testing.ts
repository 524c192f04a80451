import { judgedFetch } from "@truewire/test-support";
import { Chatwoot } from "../chatwoot.ts";
import { mockChatwoot, type MockChatwoot, type MockChatwootOptions } from "./mock-chatwoot.ts";

/** A fetch that has both sides of every exchange with the mock judged by the description, independently of the mock. */
export function judged(mock: MockChatwoot, options?: { readonly answersOnly?: boolean }): MockChatwoot["fetch"] {
  return judgedFetch("chatwoot", mock.fetch, options);
}

/** A mock and a client of it, both sides of whose exchanges are judged. */
export function judgedMock(options?: MockChatwootOptions): { readonly mock: MockChatwoot; readonly cw: Chatwoot } {
  const mock = mockChatwoot(options);
  return { mock, cw: new Chatwoot({ ...mock.options, fetch: judged(mock), maxRetries: 0 }) };
}

/** A mock that takes what the description does not allow, and a client of it. */
export function looseMock(options?: MockChatwootOptions): {
  readonly mock: MockChatwoot;
  readonly send: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>;
} {
  const mock = mockChatwoot({ ...options, strict: false });
  const fetch = judged(mock, { answersOnly: true });
  const { baseUrl, accountId, apiAccessToken } = mock.options;
  return {
    mock,
    send: async (method, path, body) => {
      const headers = { "api-access-token": apiAccessToken, "content-type": "application/json" };
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(`${baseUrl}/api/v1/accounts/${accountId}/${path}`, { method, headers, ...content });
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
    },
  };
}
