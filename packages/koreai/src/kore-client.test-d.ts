import type { APIPromise, Job, Operation, PagePromise } from "@truewire/core";
import { expectTypeOf, test } from "vitest";
import type { CallInput, KoreClient } from "./kore-client.ts";
import { KoreAI } from "./index.ts";
import { startJob } from "./jobs/start-job.ts";
import { paginate } from "./paginate.ts";

interface Input {
  path: { botId: string; accountId: string; userId: string };
  header: { iId: string; "bot-language"?: string };
  query: { accountId: string };
  body: { name: string };
}
declare const client: KoreClient;
declare const operation: Operation<Input, { items: { id: number }[] }, never>;

test("bot, account and instance may be left out", () => {
  expectTypeOf(client.call(operation, { path: { userId: "u" }, body: { name: "n" } })).toEqualTypeOf<
    APIPromise<{ items: { id: number }[] }, never>
  >();
  client.call(operation, () => ({
    path: { userId: "u", botId: "st" },
    header: { "bot-language": "en" },
    body: { name: "n" },
  }));
  expectTypeOf(paginate(client, operation, { path: { userId: "u" }, body: { name: "n" } })).toExtend<
    PagePromise<{ id: number }>
  >();
  const none: CallInput<{ path: { botId: string } }> = {};
  expectTypeOf(none.path).toExtend<{ botId?: string | undefined } | undefined>();
});

test("nothing else may", () => {
  // @ts-expect-error the user is missing
  client.call(operation, { path: {}, body: { name: "n" } });
  // @ts-expect-error so is the whole path
  client.call(operation, { body: { name: "n" } });
  // @ts-expect-error and the body
  client.call(operation, { path: { userId: "u" } });
  // @ts-expect-error no such part of the path
  client.call(operation, { path: { userId: "u", botid: "st" }, body: { name: "n" } });
  // @ts-expect-error no such header
  client.call(operation, { path: { userId: "u" }, header: { language: "en" }, body: { name: "n" } });
});

test("jobs know what they give", () => {
  const job = startJob(client, {
    start: operation,
    input: { path: { userId: "u" }, body: { name: "n" } },
    status: operation,
    statusInput: (userId) => ({ path: { userId }, body: { name: "n" } }),
    result: ({ items }) => items.length,
  });
  expectTypeOf(job).resolves.toEqualTypeOf<Job<number, { items: { id: number }[] }>>();
});

test("credentials are of one app or by kind of app", () => {
  const secret = { clientId: "c", clientSecret: "s" };
  new KoreAI({ credentials: secret });
  new KoreAI({ credentials: { clientId: "c", privateKey: "k", algorithm: "RS512", jti: true, clockSkew: 5 } });
  new KoreAI({ credentials: { admin: secret, builder: secret }, token: { dataTable: "t" } });
  // @ts-expect-error a secret signs no RS256
  new KoreAI({ credentials: { ...secret, algorithm: "RS256" } });
  // @ts-expect-error a secret or a key
  new KoreAI({ credentials: { ...secret, privateKey: "k" } });
  // @ts-expect-error no such kind of app
  new KoreAI({ credentials: { robot: secret } });
  // @ts-expect-error the bot is a text
  new KoreAI({ botId: 7 });
});
