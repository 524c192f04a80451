import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

interface FakePull {
  number: number;
  node_id: string;
  title: string;
  body: string;
  draft: boolean;
  state: "open" | "closed";
  merged_at: string | null;
  head: { ref: string };
  base: { ref: string };
  labels: { name: string }[];
}

interface FakeIssue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: { name: string }[];
}

interface Answer {
  readonly status: number;
  readonly answer: unknown;
}

/** A request and its answer. */
export interface Exchange {
  readonly request: string;
  readonly body?: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** The endpoints of GitHub's interface that are used here, on loopback, over one repository named `o/r`. */
export class FakeGitHub implements AsyncDisposable {
  readonly pulls: FakePull[] = [];
  readonly comments: { issue: number; body: string }[] = [];
  readonly statuses: { sha: string; state: string; description: string }[] = [];
  readonly issues: FakeIssue[] = [];
  readonly exchanges: Exchange[] = [];
  readonly tokens = new Set<string>();
  /** Answers everything with this status, when set. */
  failWith: number | undefined;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, answer }) => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(answer));
      });
    });
  }

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    await new Promise<void>((resolve) => {
      fake.#server.listen(0, "127.0.0.1", resolve);
    });
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Requests that change something. */
  get writes(): readonly string[] {
    return this.exchanges.map(({ request }) => request).filter((request) => !request.startsWith("GET "));
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const body = text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>);
    this.tokens.add(request.headers.authorization ?? "");
    const line = `${request.method} ${request.url}`;
    const { status, answer } =
      this.failWith === undefined
        ? this.#route(line, body ?? {})
        : { status: this.failWith, answer: { message: "no" } };
    this.exchanges.push({ request: line, ...(body && { body }), status, answer });
    return { status, answer };
  }

  #route(line: string, body: Record<string, unknown>): Answer {
    const [method, target = ""] = line.split(" ");
    const url = new URL(target, "http://github.test");
    const path = url.pathname.replace(/^\/repos\/o\/r/u, "");
    const number = Number(/\/(?:pulls|issues)\/(\d+)/u.exec(path)?.[1]);
    const pull = this.pulls.find((each) => each.number === number);
    if (method === "GET" && path === "/pulls") return { status: 200, answer: this.#matching(url.searchParams) };
    if (method === "POST" && path === "/pulls") return { status: 201, answer: this.#open(body) };
    if (method === "POST" && path === "/graphql") return this.#mutate(body);
    if (method === "POST" && path.startsWith("/statuses/")) {
      const { state, description } = body as { state: string; description: string };
      this.statuses.push({ sha: path.slice("/statuses/".length), state, description });
      return { status: 201, answer: {} };
    }
    if (path === "/issues" || /^\/issues\/\d+$/u.test(path))
      return this.#issue(method ?? "", number, url.searchParams, body);
    if (pull === undefined) return { status: 404, answer: { message: "Not Found" } };
    if (method === "PATCH" && path === `/pulls/${number}`) return { status: 200, answer: Object.assign(pull, body) };
    if (method === "PUT" && path === `/issues/${number}/labels`) {
      pull.labels = (body.labels as string[]).map((name) => ({ name }));
      return { status: 200, answer: pull.labels };
    }
    if (method === "GET" && path === `/issues/${number}/comments`) {
      return { status: 200, answer: this.comments.filter(({ issue }) => issue === number) };
    }
    if (method === "POST" && path === `/issues/${number}/comments`) {
      this.comments.push({ issue: number, body: String(body.body) });
      return { status: 201, answer: {} };
    }
    return { status: 404, answer: { message: "Not Found" } };
  }

  #issue(method: string, number: number, query: URLSearchParams, body: Record<string, unknown>): Answer {
    if (method === "GET") {
      const found = this.issues.filter(
        ({ state, labels }) => state === query.get("state") && labels.some(({ name }) => name === query.get("labels")),
      );
      return { status: 200, answer: found };
    }
    if (method === "POST") {
      const { title, body: text, labels } = body as { title: string; body: string; labels: string[] };
      const made = { number: this.issues.length + 1, title, body: text, labels: labels.map((name) => ({ name })) };
      this.issues.push({ ...made, state: "open" });
      return { status: 201, answer: made };
    }
    const issue = this.issues.find((each) => each.number === number);
    if (issue === undefined) return { status: 404, answer: { message: "Not Found" } };
    return { status: 200, answer: Object.assign(issue, body) };
  }

  #matching(query: URLSearchParams): readonly FakePull[] {
    const found = this.pulls.filter(({ head, base }) => {
      return query.get("head") === `o:${head.ref}` && query.get("base") === base.ref;
    });
    return found.toReversed();
  }

  #open(body: Record<string, unknown>): FakePull {
    const number = this.pulls.length + 1;
    const {
      title,
      body: text,
      draft,
      head,
      base,
    } = body as Record<"title" | "body" | "head" | "base", string> & {
      draft: boolean;
    };
    const pull: FakePull = {
      number,
      node_id: `PR_${number}`,
      title,
      body: text,
      draft,
      state: "open",
      merged_at: null,
      head: { ref: head },
      base: { ref: base },
      labels: [],
    };
    this.pulls.push(pull);
    return pull;
  }

  #mutate(body: Record<string, unknown>): Answer {
    const { id } = body.variables as { id: string };
    const pull = this.pulls.find(({ node_id }) => node_id === id);
    if (pull === undefined) return { status: 200, answer: { errors: [{ message: "no such node" }] } };
    pull.draft = String(body.query).includes("convertPullRequestToDraft");
    return { status: 200, answer: { data: {} } };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }
}
