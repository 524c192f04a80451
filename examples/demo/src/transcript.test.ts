import { expect, test } from "vitest";
import type { ReceivedRequest } from "./loopback.ts";
import { startTranscript, type Transcript } from "./transcript.ts";

function record(colour = false): { readonly transcript: Transcript; readonly text: () => string } {
  let text = "";
  const transcript = startTranscript({ write: (more) => (text += more), width: 60, colour });
  return { transcript, text: () => text };
}

const request: ReceivedRequest = {
  method: "DELETE",
  target: "/things?page=1",
  headers: new Headers({ "api-access-token": "hush", "content-type": "application/json" }),
  text: '{"ids":[1]}',
  bytes: new TextEncoder().encode('{"ids":[1]}'),
};

test("an exchange shows method, target, body and answer, and no secret", () => {
  const { transcript, text } = record();
  const answer = { access_token: "hush", pubsub_token: "hush", name: "Amira" };
  transcript.exchange(request, { status: 200, text: JSON.stringify(answer) });
  expect(text()).toContain("DELETE /things?page=1");
  expect(text()).toContain('{"ids":[1]}');
  expect(text()).toContain("Api-Access-Token: [redacted]");
  expect(text()).toContain('"name":"Amira"');
  expect(text()).not.toContain("hush");
  expect(transcript.sent).toEqual([{ method: "DELETE", target: "/things?page=1", body: { ids: [1] } }]);
  transcript.step("next", "call()");
  expect(transcript.sent).toEqual([]);
});

test("long lines are folded and long answers cut", () => {
  const { transcript, text } = record();
  transcript.part("Part");
  transcript.step("A step", `call(${"argument, ".repeat(20)})`);
  transcript.exchange(request, { status: 200, text: JSON.stringify("x".repeat(1000)) });
  transcript.failure(new TypeError("words ".repeat(40)), { status: 404, fields: { name: ["taken"] } });
  for (const line of text().split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  expect(text()).toMatch(/\(1002\s+characters\)/u);
  expect(text()).toContain("TypeError");
  expect(text()).toContain("fields: { name: [ 'taken' ] }");
});

test("a check that fails is counted and shown", () => {
  const { transcript, text } = record();
  transcript.check("one is one", { a: [1] }, { a: [1] });
  expect(transcript.wrong).toBe(0);
  transcript.check("one is two", { a: [1] }, { a: [2] });
  expect([transcript.wrong, transcript.checks]).toEqual([1, 2]);
  expect(text()).toContain("expected { a: [ 2 ] }");
  expect(text()).toContain("but got  { a: [ 1 ] }");
});

test("there is colour only where it is wanted", () => {
  const plain = record();
  plain.transcript.result([1]);
  expect(plain.text()).not.toContain("\u001B");
  const painted = record(true);
  painted.transcript.result([1]);
  expect(painted.text()).toContain("\u001B[");
});
