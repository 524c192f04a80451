import type { Answer } from "./exchange.ts";
import type { PreparedRequest } from "./prepare.ts";
import { ResponseBody } from "./response-body.ts";
import { ResponseHeaders } from "./response-headers.ts";

/** Statuses that never carry a body, whatever their headers say. */
const NULL_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/** Everything about an answer but its body. */
interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly address: URL;
  readonly redirected: boolean;
  readonly headers: ResponseHeaders;
}

const DECODER: TextDecoder = new TextDecoder();

/** UTF-8 as fetch reads it: wrong bytes are replaced, a mark at the beginning is dropped. */
function textOf(bytes: Buffer): string {
  return bytes[0] === 0xef ? DECODER.decode(bytes) : bytes.toString("utf8");
}

/**
 * A `Response` that costs next to nothing: headers are looked up in place, and a small body is read in one step. A stream
 * is made when somebody asks for `body`, the platform's `Response` for `blob()`, `formData()` and `clone()`.
 */
export class NodeResponse {
  readonly type = "basic";
  readonly #head: Head;
  /** `undefined` where there is none, and once the platform's response has taken it over. */
  #body: ResponseBody | undefined;
  #used = false;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
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
    // As the platform does, without the fragment.
    return this.#head.address.href.split("#", 1)[0] ?? "";
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
    if (this.#platform !== undefined) return this.#platform.body;
    if (this.#body === undefined) return null;
    if (this.#stream === undefined) {
      this.#stream = streamOf(this.#body, () => (this.#used = true));
      // Nobody reads what was read already.
      if (this.#used) this.#stream.getReader();
    }
    return this.#stream;
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

  async blob(): Promise<Blob> {
    return this.toPlatform().blob();
  }

  async formData(): Promise<FormData> {
    return this.toPlatform().formData();
  }

  clone(): NodeResponse {
    return new NodeResponse(this.#head, undefined, this.toPlatform().clone());
  }

  /**
   * The platform's own `Response` over the same body, which this one reads through from then on.
   *
   * @throws TypeError when the body was read already, or somebody holds its stream
   */
  toPlatform(): Response {
    if (this.#platform === undefined) {
      const { status, statusText, headers } = this.#head;
      this.#platform = new Response(this.body, { status, statusText, headers: [...headers] });
      this.#body = undefined;
    }
    return this.#platform;
  }

  async #bytes(): Promise<Buffer> {
    if (this.#platform !== undefined) return Buffer.from(await this.#platform.arrayBuffer());
    if (this.#body === undefined) return Buffer.alloc(0);
    if (this.#used || this.#stream?.locked === true) {
      throw new TypeError("Body is unusable: it has already been read, or somebody holds its stream");
    }
    this.#used = true;
    this.#stream?.getReader();
    return this.#body.bytes();
  }
}

function streamOf(body: ResponseBody, onUse: () => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  let chunks: AsyncGenerator<Buffer> | undefined;
  return new ReadableStream({
    type: "bytes",
    async pull(controller) {
      onUse();
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
      onUse();
      if (chunks === undefined) body.cancel();
      else await chunks.return(undefined);
    },
  });
}

/** Whether an answer has no body by its nature, and not just by accident an empty one. */
export function isBodyless({ method }: PreparedRequest, status: number): boolean {
  return method === "HEAD" || NULL_BODY.has(status);
}

/** Puts an answer into its response. */
export function nodeResponse(answer: Answer, request: PreparedRequest, redirected: boolean): NodeResponse {
  const { message } = answer;
  const { statusCode: status = 0, statusMessage: statusText = "" } = message;
  const headers = new ResponseHeaders(message.rawHeaders);
  const head: Head = { status, statusText, address: request.url, redirected, headers };
  if (isBodyless(request, status)) return new NodeResponse(head, undefined);
  return new NodeResponse(head, new ResponseBody(answer, headers.get("content-encoding"), request.signal));
}
