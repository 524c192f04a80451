import type { Answer } from "./exchange.ts";
import { connectionReturned, ResponseBody } from "./response-body.ts";
import { ResponseHeaders } from "./response-headers.ts";

/** Statuses that never carry a body, whatever their headers say. */
const NULL_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/** Everything about an answer but its body. */
interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: ResponseHeaders;
}

const DECODER: TextDecoder = new TextDecoder();

/** UTF-8 as fetch reads it: wrong bytes are replaced, a mark at the beginning is dropped. */
function textOf(bytes: Buffer): string {
  return bytes[0] === 0xef ? DECODER.decode(bytes) : bytes.toString("utf8");
}

/**
 * A `Response` that costs next to nothing: headers are looked up in place, a small body is read in one step, and the
 * platform's `Response` with its streams is made when somebody asks for `body`, `blob()`, `formData()` or `clone()`.
 */
export class NodeResponse {
  readonly type = "basic";
  readonly #head: Head;
  /** `undefined` where there is none, and once the platform's response has taken it over. */
  #body: ResponseBody | undefined;
  #used = false;
  #platform: Response | undefined;

  constructor(head: Head, body: ResponseBody | undefined, platform?: Response) {
    this.#head = head;
    this.#body = body;
    this.#platform = platform;
  }

  get status(): number {
    return this.#head.status;
  }

  get ok(): boolean {
    return this.#head.status >= 200 && this.#head.status < 300;
  }

  get statusText(): string {
    return this.#head.statusText;
  }

  get url(): string {
    return this.#head.url;
  }

  get redirected(): boolean {
    return this.#head.redirected;
  }

  get headers(): Headers {
    return this.#head.headers;
  }

  get bodyUsed(): boolean {
    return this.#platform?.bodyUsed ?? this.#used;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#body === undefined && this.#platform === undefined) return null;
    return this.toPlatform().body;
  }

  async json(): Promise<unknown> {
    return JSON.parse(textOf(await this.#bytes()));
  }

  async text(): Promise<string> {
    return textOf(await this.#bytes());
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    // A copy of its own: node cuts small buffers out of a shared one.
    return new Uint8Array(await this.#bytes());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  blob(): Promise<Blob> {
    return this.toPlatform().blob();
  }

  formData(): Promise<FormData> {
    return this.toPlatform().formData();
  }

  clone(): NodeResponse {
    return new NodeResponse(this.#head, undefined, this.toPlatform().clone());
  }

  /** The platform's own `Response` over the same body, which this one reads through from then on. */
  toPlatform(): Response {
    if (this.#platform !== undefined) return this.#platform;
    const { status, statusText, headers } = this.#head;
    const body = this.#body;
    const stream = body === undefined ? null : this.#used ? new Blob([]).stream() : streamOf(body);
    this.#platform = new Response(stream, { status, statusText, headers: [...headers] });
    // What was read here counts as read there.
    if (this.#used) void this.#platform.text();
    this.#body = undefined;
    return this.#platform;
  }

  async #bytes(): Promise<Buffer> {
    if (this.#platform !== undefined) return Buffer.from(await this.#platform.arrayBuffer());
    if (this.#used) throw new TypeError("Body is unusable: it has already been read");
    if (this.#body === undefined) return Buffer.alloc(0);
    this.#used = true;
    return this.#body.bytes();
  }
}

function streamOf(body: ResponseBody): ReadableStream<Uint8Array<ArrayBuffer>> {
  let chunks: AsyncGenerator<Buffer> | undefined;
  return new ReadableStream({
    type: "bytes",
    async pull(controller) {
      chunks ??= body.chunks();
      const { done, value } = await chunks.next();
      if (done === true) {
        controller.close();
        controller.byobRequest?.respond(0);
      } else {
        // Copied, because the stream takes the memory over, and node's pieces share theirs.
        controller.enqueue(new Uint8Array(value));
      }
    },
    async cancel() {
      if (chunks === undefined) body.cancel();
      else await chunks.return(undefined);
    },
  });
}

/** Puts an answer into its response. */
export async function nodeResponse(
  answer: Answer,
  request: {
    readonly method: string;
    readonly url: URL;
    readonly redirected: boolean;
    readonly signal: AbortSignal | undefined;
  },
): Promise<NodeResponse> {
  const { message } = answer;
  const headers = new ResponseHeaders(message.rawHeaders);
  const status = message.statusCode ?? 0;
  const head: Head = {
    status,
    statusText: message.statusMessage ?? "",
    // As the platform does, without the fragment.
    url: request.url.href.split("#", 1)[0] ?? "",
    redirected: request.redirected,
    headers,
  };
  if (request.method === "HEAD" || NULL_BODY.has(status)) {
    // Read to its end, which is here already, so that the connection goes back to its pool.
    message.resume();
    await connectionReturned();
    return new NodeResponse(head, undefined);
  }
  return new NodeResponse(head, new ResponseBody(answer, headers.get("content-encoding"), request.signal));
}
