import { blobId } from "../sources/github.ts";
import { Loopback, send, sendJson, type Handler } from "./loopback.ts";

/** A repository that holds one file, told by the endpoints that `sync` asks, on loopback. */
export class FakeRepository {
  readonly repository: string = "chatwoot/chatwoot";
  readonly path: string = "swagger/swagger.json";
  /** Commits of the branch, oldest first, with the file's content at each. */
  readonly commits: [sha: string, content: string][] = [];

  /** Adds a commit and gives its id. */
  commit(content: string): string {
    const sha = String(this.commits.length + 1)
      .padStart(2, "0")
      .repeat(20);
    this.commits.push([sha, content]);
    return sha;
  }

  get latest(): string {
    return this.commits.at(-1)?.[0] ?? "";
  }

  #contentAt(sha: string): string | undefined {
    return this.commits.find(([commit]) => commit === sha)?.[1];
  }

  /** Answers like GitHub. */
  readonly handler: Handler = ({ target }, response) => {
    const url = new URL(target, "http://github.test");
    const api = `/repos/${this.repository}/`;
    const raw = `/${this.repository}/`;
    const path = decodeURIComponent(url.pathname);
    if (path === `${api}commits`) {
      const list = this.latest === "" ? [] : [{ sha: this.latest, commit: { message: "Not ours to keep" } }];
      sendJson(response, url.searchParams.get("path") === this.path ? list : []);
    } else if (path.startsWith(`${api}compare/`)) {
      const [base = "", head = ""] = path.slice(`${api}compare/`.length).split("...");
      const known = this.commits.findIndex(([sha]) => sha === base);
      const at = this.commits.findIndex(([sha]) => sha === head);
      if (known === -1) sendJson(response, { message: "Not Found" }, 404);
      else sendJson(response, { status: known < at ? "ahead" : known === at ? "identical" : "behind" });
    } else if (path.startsWith(`${api}git/trees/`)) {
      const content = this.#contentAt(path.slice(`${api}git/trees/`.length).split(":")[0] ?? "");
      if (content === undefined) sendJson(response, { message: "Not Found" }, 404);
      else sendJson(response, { tree: [{ path: "swagger.json", type: "blob", sha: blobId(Buffer.from(content)) }] });
    } else if (path.startsWith(raw)) {
      const content = this.#contentAt(path.slice(raw.length).split("/")[0] ?? "");
      if (content === undefined) send(response, "404: Not Found", "text/plain", 404);
      else send(response, content);
    } else {
      sendJson(response, { message: "Not Found" }, 404);
    }
  };

  /** Starts a server that answers for it. */
  serve(): Promise<Loopback> {
    return Loopback.start(this.handler);
  }
}
