import { expect, test } from "vitest";
import { expectValidRequest, expectValidResponse } from "../expect-valid.ts";
import { recordingServer } from "../recording-server.ts";
import type { RecordedRequest } from "../recorded-request.ts";
import { validateRequest, validateResponse } from "./vendors.ts";
import type { Violation } from "./violation.ts";

async function send(path: string, headers: Record<string, string>, body: unknown): Promise<RecordedRequest> {
  await using server = await recordingServer(() => ({}));
  await fetch(server.url + path, {
    method: "DELETE",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return server.last();
}

const inboxMembers = "/api/v1/accounts/1/inbox_members";
const token = { "Api-Access-Token": "t" };
const users = "/api/public/users";
const auth = { auth: "a.b.c" };

test("Chatwoot's description judges a DELETE with a body", async () => {
  await expectValidRequest("chatwoot", await send(inboxMembers, token, { inbox_id: 3, user_ids: [7] }));
  const asStrings = await send(inboxMembers, token, { inbox_id: "3", user_ids: ["7"] });
  const violations = await validateRequest("chatwoot", asStrings);
  expect(violations.map((one) => one.pointer)).toEqual(["/inbox_id", "/user_ids/0"]);
  await expect(expectValidRequest("chatwoot", asStrings)).rejects.toThrow("inbox_id");
  const underscored = await send(inboxMembers, { api_access_token: "t" }, { inbox_id: 3, user_ids: [7] });
  expect(await validateRequest("chatwoot", underscored)).toMatchObject([{ in: "security" }]);
});

test("Kore.ai's description takes one kind of ids and not both", async () => {
  await expectValidRequest("koreai", await send(users, auth, { deleteEmailIds: ["a@example.com"] }));
  await expectValidRequest("koreai", await send(users, auth, { orgUserIds: ["staff-1"] }));
  for (const body of [{ deleteEmailIds: ["a@example.com"], orgUserIds: ["staff-1"] }, { deleteEmailIds: [] }, {}]) {
    expect(await validateRequest("koreai", await send(users, auth, body))).not.toEqual([]);
  }
});

test("responses are judged by the vendor's description", async () => {
  await expectValidResponse("koreai", "DELETE", users, 200, { msg: "done" });
  expect(await validateResponse("koreai", "DELETE", users, 200, { done: true })).not.toEqual([]);
  await expectValidResponse("chatwoot", "DELETE", inboxMembers, 200, undefined);
  await expect(expectValidResponse("chatwoot", "DELETE", inboxMembers, 200, { ok: 1 })).rejects.toThrow("undeclared");
});

test("Chatwoot's description takes attachments[] in a multipart body, and knows no other spelling", async () => {
  const violationsFor = async (field: string): Promise<Violation[]> => {
    await using server = await recordingServer(() => ({}));
    const body = new FormData();
    body.append("content", "see the picture");
    body.append("private", "false");
    body.append(field, new File([new Uint8Array([1, 2])], "a.png", { type: "image/png" }));
    await fetch(`${server.url}/api/v1/accounts/1/conversations/2/messages`, { method: "POST", headers: token, body });
    return validateRequest("chatwoot", server.last());
  };
  expect(await violationsFor("attachments[]")).toEqual([]);
  expect(await violationsFor("attachment[]")).toMatchObject([{ pointer: "/attachment[]", rule: "undeclared" }]);
});
