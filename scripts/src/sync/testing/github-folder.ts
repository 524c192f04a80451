import { blobId } from "../sources/github.ts";
import { KOREAI } from "../sources/vendors.ts";
import { Loopback, send, sendJson, type Handler } from "./loopback.ts";

/** A repository that holds a folder of pages, told by the endpoints that `sync` asks, on loopback. */
export class FakeFolder {
  /** Commits of the branch, oldest first, with the pages' texts at each. */
  readonly commits: [sha: string, files: Readonly<Record<string, string>>][] = [];

  /** Adds a commit and gives its id. */
  commit(files: Readonly<Record<string, string>>): string {
    const sha = (this.commits.length + 1).toString(16).repeat(40);
    this.commits.push([sha, files]);
    return sha;
  }

  #filesAt(sha: string): Readonly<Record<string, string>> | undefined {
    return this.commits.find(([commit]) => commit === sha)?.[1];
  }

  /** Answers like GitHub. */
  readonly handler: Handler = ({ target }, response) => {
    const path = decodeURIComponent(new URL(target, "http://github.test").pathname);
    const api = `/repos/${KOREAI.repository}/`;
    const raw = `/${KOREAI.repository}/`;
    if (path === `${api}commits`) {
      sendJson(response, [{ sha: this.commits.at(-1)?.[0] ?? "" }]);
    } else if (path.startsWith(`${api}git/trees/`)) {
      const files = this.#filesAt(path.slice(`${api}git/trees/`.length).split(":")[0] ?? "") ?? {};
      const tree = Object.entries(files).map(([name, text]) => ({
        path: name,
        type: "blob",
        sha: blobId(Buffer.from(text)),
      }));
      sendJson(response, {
        tree: [{ path: "automation", type: "tree", sha: "0".repeat(40) }, ...tree],
        truncated: false,
      });
    } else if (path.startsWith(raw)) {
      const [sha = "", ...steps] = path.slice(raw.length).split("/");
      const text = this.#filesAt(sha)?.[steps.join("/").slice(KOREAI.path.length + 1)];
      if (text === undefined) send(response, "404: Not Found", "text/plain", 404);
      else send(response, text);
    } else {
      sendJson(response, { message: "Not Found" }, 404);
    }
  };

  /** Starts a server that answers for it. */
  serve(): Promise<Loopback> {
    return Loopback.start(this.handler);
  }
}
