import { recordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import type { AnyOperation } from "../operation.ts";
import type { EncodedBody } from "../request/body-encoder.ts";
import { multipartEncoder } from "./multipart.ts";
import type { MultipartStyle } from "./multipart-style.ts";
import { parseMultipart } from "./parse-multipart.testing.ts";
import type { ParsedPart } from "./parse-multipart.testing.ts";
import { toFile } from "./to-file.ts";

const auto: AnyOperation = { id: "upload", method: "POST", path: "/upload", body: "auto" };
const multipart: AnyOperation = { ...auto, body: "multipart" };

async function encode(body: unknown, style?: MultipartStyle, operation = multipart): Promise<EncodedBody> {
  const encoded = await multipartEncoder(style)(body, operation);
  if (encoded === undefined) throw new Error("it went as JSON");
  return encoded;
}

/** Sends a body to a real server and parses what arrived there. */
async function send(encoded: EncodedBody, times = 1): Promise<ParsedPart[][]> {
  await using server = await recordingServer(() => ({ json: {} }));
  const received: ParsedPart[][] = [];
  for (let time = 0; time < times; time++) {
    await fetch(server.url, {
      method: "POST",
      body: typeof encoded.body === "function" ? encoded.body() : encoded.body,
      headers: encoded.contentType === undefined ? {} : { "content-type": encoded.contentType },
      duplex: "half",
    } as RequestInit);
    const { headers, body } = server.last();
    received.push(await parseMultipart(headers["content-type"] ?? "", body));
  }
  return received;
}

const one = async (body: unknown, style?: MultipartStyle): Promise<ParsedPart[]> =>
  (await send(await encode(body, style)))[0] ?? [];
const png = new File(["png"], "a.png", { type: "image/png" });
const pngPart = { value: "png", fileName: "a.png", type: "image/png" };

async function* chunks(): AsyncGenerator<string> {
  yield "first,";
  yield "second";
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("multipartEncoder", () => {
  it("leaves a body without files to JSON where the operation allows both", async () => {
    expect(await multipartEncoder()({ content: "hi", ids: [1, null] }, auto)).toBeUndefined();
    expect(await multipartEncoder()(undefined, auto)).toBeUndefined();
  });

  it.each([
    ["at the top", { avatar: png }],
    ["in an array", { attachments: [png] }],
    ["deep inside", { profile: { pictures: [{ avatar: png }] } }],
  ])("switches to multipart for a file %s", async (_, body) => {
    expect((await encode(body, {}, auto)).contentType).toMatch(
      /^multipart\/form-data; boundary=truewire-[0-9a-f]{32}$/,
    );
  });

  it("writes texts exactly as they are, numbers, booleans, and dates", async () => {
    const content = 'line\nline\r\n"ü" ✓ --truewire-0\r\n';
    const date = new Date(0);
    expect(await one({ content, private: false, n: 1.5, big: 10n, date, left: undefined, avatar: png })).toEqual([
      { name: "content", value: content },
      { name: "private", value: "false" },
      { name: "n", value: "1.5" },
      { name: "big", value: "10" },
      { name: "date", value: "1970-01-01T00:00:00.000Z" },
      { name: "avatar", ...pngPart },
    ]);
  });

  it("names arrays and objects with brackets unless told otherwise", async () => {
    const body = { "attachments[]": [png, png], cc: ["a", "b"], profile: { avatar: png, roles: [1] } };
    expect((await one(body)).map(({ name }) => name)).toEqual([
      "attachments[]",
      "attachments[]",
      "cc[]",
      "cc[]",
      "profile[avatar]",
      "profile[roles][]",
    ]);
  });

  it("writes the objects of a list one after the other, each beginning with the same name", async () => {
    const days = [
      { day: 0, closed: true },
      { day: 1, hours: { from: 9 } },
    ];
    expect(
      (await one({ days, deep: [{ hours: { from: 9 } }, { hours: { from: 8 } }], avatar: png })).slice(0, -1),
    ).toEqual([
      { name: "days[][day]", value: "0" },
      { name: "days[][closed]", value: "true" },
      { name: "days[][day]", value: "1" },
      { name: "days[][hours][from]", value: "9" },
      { name: "deep[][hours][from]", value: "9" },
      { name: "deep[][hours][from]", value: "8" },
    ]);
  });

  it("repeats keys, and writes objects as JSON, where the style says so", async () => {
    expect(await one({ file: [png], ids: [1, 2], meta: { a: [] } }, { arrays: "repeat", nested: "json" })).toEqual([
      { name: "file", ...pngPart },
      { name: "ids", value: "1" },
      { name: "ids", value: "2" },
      { name: "meta", value: '{"a":[]}' },
    ]);
  });

  it("writes the keys that a style names as JSON, so that their types survive", async () => {
    const style = { json: ["content_attributes", "ids", "gone"] };
    expect(await one({ content_attributes: { n: 1, s: "1" }, ids: [], gone: undefined, avatar: png }, style)).toEqual([
      { name: "content_attributes", value: '{"n":1,"s":"1"}' },
      { name: "ids", value: "[]" },
      { name: "avatar", ...pngPart },
    ]);
  });

  it("can send a body in memory twice", async () => {
    const encoded = await encode({ avatar: png, blob: new Blob(["b"]) });
    expect(encoded.replayable).toBe(true);
    const [first, second] = await send(encoded, 2);
    expect(first).toEqual([
      { name: "avatar", ...pngPart },
      { name: "blob", value: "b", fileName: "file", type: "application/octet-stream" },
    ]);
    expect(second).toEqual(first);
  });

  it("passes a FormData on", async () => {
    const form = new FormData();
    form.append("attachments[]", png);
    expect(await one(form)).toEqual([{ name: "attachments[]", ...pngPart }]);
  });

  it("streams files between other parts, once", async () => {
    const encoded = await encode({ a: "1", file: toFile(chunks(), "s.txt"), avatar: png, z: "2" });
    expect(encoded.replayable).toBe(false);
    expect(await send(encoded)).toEqual([
      [
        { name: "a", value: "1" },
        { name: "file", value: "first,second", fileName: "s.txt", type: "text/plain" },
        { name: "avatar", ...pngPart },
        { name: "z", value: "2" },
      ],
    ]);
    const again = new Response((encoded.body as () => BodyInit)());
    await expect(again.text()).rejects.toThrow(/made anew for each request/);
  });

  it("streams files that can be opened again, again", async () => {
    const encoded = await encode({ file: toFile(chunks, "s.txt", { size: 12 }) });
    expect(encoded.replayable).toBe(true);
    const [first, second] = await send(encoded, 2);
    expect(first).toEqual([{ name: "file", value: "first,second", fileName: "s.txt", type: "text/plain" }]);
    expect(second).toEqual(first);
  });

  it("asks a stream for no more than is being sent", async () => {
    let produced = 0;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (; produced < 10_000; produced++) yield new Uint8Array(65_536);
    };
    const { body } = await encode({ file: toFile(source(), "large.bin") });
    const reader = ((body as () => BodyInit)() as ReadableStream<Uint8Array>).getReader();
    for (let read = 0; read < 10; read++) await reader.read();
    expect(produced).toBeLessThanOrEqual(10);
    await reader.cancel();
    expect(produced).toBeLessThanOrEqual(10);
  });

  it.each([5, 50])("breaks off when a stream is not as long as its size says (%d)", async (size) => {
    const { body } = await encode({ file: toFile(chunks, "s.txt", { size }) });
    await expect(new Response((body as () => BodyInit)()).text()).rejects.toThrow(
      `file "s.txt" must be ${size} bytes long`,
    );
  });

  it("lets no name end its header or add one", async () => {
    const nasty = 'a"\r\ncontent-type: text/html\r\n\r\n<b>\0é\\.png';
    const escaped = "a%22%0D%0Acontent-type: text/html%0D%0A%0D%0A<b>%00é\\.png";
    const parts = await one({ [nasty]: "v", avatar: new File(["png"], nasty, { type: "image/png" }) });
    expect(parts.map(({ name }) => name)).toEqual([escaped, "avatar"]);
    const { body } = await encode({ avatar: toFile(chunks, nasty) });
    expect(await new Response((body as () => BodyInit)()).text()).toContain(`filename="${escaped}"`);
  });

  it("refuses a type that would", async () => {
    const file = toFile(chunks, "a.png", { type: "image/png\r\nx-evil: 1" });
    await expect(async () => encode({ file })).rejects.toThrow(/type of file "a.png" must be printable ASCII/);
  });

  it("refuses a stream where the platform would send its name instead", async () => {
    class OldRequest extends Request {
      constructor(url: string, init: RequestInit) {
        super(url, { ...init, body: String(init.body) });
      }
    }
    vi.stubGlobal("Request", OldRequest);
    await expect(async () => encode({ file: toFile(chunks, "s.txt") })).rejects.toThrow(
      /this platform cannot stream requests/,
    );
    expect((await encode({ file: png })).replayable).toBe(true);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  it.each([
    ["an empty array", { ids: [], avatar: png }, "body.ids"],
    ["an empty object", { settings: {}, avatar: png }, "body.settings"],
    ["an object of nothing but undefined", { settings: { dark: undefined }, avatar: png }, "body.settings"],
    ["an array of nothing but undefined", { ids: [undefined], avatar: png }, "body.ids"],
    ["an array inside of another", { grid: [[1, 2]], avatar: png }, "body.grid[]"],
    ["objects that would become one", { days: [{ day: 1 }, { open: true, day: 2 }], avatar: png }, "body.days[]"],
    ["such objects with a gap between", { days: [{ day: 1 }, undefined, { open: true }], avatar: png }, "body.days[]"],
    ["objects that begin with a list", { days: [{ at: [1] }, { at: [2] }], avatar: png }, "body.days[]"],
    ["an object after a text", { days: ["1", { day: 2 }], avatar: png }, "body.days[]"],
    ["null", { name: null, avatar: png }, "body.name"],
    ["null inside", { deep: { list: [null] }, avatar: png }, "body.deep[list][]"],
    ["a function", { f: () => {}, avatar: png }, "body.f"],
    ["a number that is none", { n: Number.NaN, avatar: png }, "body.n"],
    ["a Map", { m: new Map([[1, 2]]), avatar: png }, "body.m"],
    ["bare bytes", { avatar: new Uint8Array(3) }, "body.avatar"],
    ["bare bytes in an array", { list: [{ avatar: new ArrayBuffer(3) }] }, "body.list[][avatar]"],
    ["a bare web stream", { avatar: new ReadableStream() }, "body.avatar"],
    ["a bare Node stream", { avatar: chunks() }, "body.avatar"],
    ["a circle", circle, /^body\.self/],
    ["an array as body", [png], "body"],
    ["a text as body", "x", "body"],
    ["no body", undefined, "body"],
  ])("refuses %s", async (_, body, argument) => {
    const error = await encode(body).catch((thrown: unknown) => thrown);
    expect(isTruewireError(error, "InvalidArgumentError") && error.argument).toEqual(
      typeof argument === "string" ? argument : expect.stringMatching(argument),
    );
  });

  it.each([
    ["bare bytes", { content: { avatar: new Uint8Array(3) } }, "body.content.avatar"],
    ["bare bytes behind a file", { avatar: png, other: new Uint8Array(3) }, "body.other"],
    ["a circle", circle, expect.stringMatching(/^body(\.self)+$/)],
  ])("refuses %s also where JSON would do", async (_, body, argument) => {
    const error = await encode(body, {}, auto).catch((thrown: unknown) => thrown);
    expect(isTruewireError(error, "InvalidArgumentError") && error.argument).toEqual(argument);
  });

  it("refuses a file inside of what goes as JSON", async () => {
    await expect(async () => encode({ meta: { a: png } }, { nested: "json" })).rejects.toThrow(
      /body.meta must be free of files/,
    );
  });
});
