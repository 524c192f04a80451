import { Octokit } from "@octokit/rest";

/** Where the repository is, and who calls. */
export interface GitHubOptions {
  /** Address of GitHub's interface. */
  readonly baseUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repository: string;
}

/** A pull request, as far as it matters here. */
export interface Pull {
  readonly number: number;
  readonly nodeId: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly state: "open" | "merged" | "closed";
}

/** What is to be changed about a pull request; what is absent stays. */
export interface PullChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "closed";
}

/** The few things that are asked of GitHub. */
export class GitHub {
  readonly #octokit: Octokit;
  readonly #where: { readonly owner: string; readonly repo: string };

  constructor({ baseUrl, token, owner, repository }: GitHubOptions) {
    // What goes wrong is thrown; a log of requests is nobody's here.
    const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    this.#octokit = new Octokit({ baseUrl, auth: token, userAgent: "truewire-sync", log: silent });
    this.#where = { owner, repo: repository };
  }

  /** The newest pull request from this branch into that one, whatever became of it. */
  async newestPull(branch: string, base: string): Promise<Pull | undefined> {
    const { data } = await this.#octokit.rest.pulls.list({
      ...this.#where,
      head: `${this.#where.owner}:${branch}`,
      base,
      state: "all",
      sort: "created",
      direction: "desc",
      per_page: 10,
    });
    const found = data.find(({ state }) => state === "open") ?? data[0];
    if (found === undefined) return undefined;
    return {
      number: found.number,
      nodeId: found.node_id,
      title: found.title,
      body: found.body ?? "",
      labels: found.labels.map(({ name }) => name),
      draft: found.draft === true,
      state: found.state === "open" ? "open" : found.merged_at === null ? "closed" : "merged",
    };
  }

  /** Opens a pull request and gives its number. */
  async open(branch: string, base: string, title: string, body: string, draft: boolean): Promise<number> {
    const { data } = await this.#octokit.rest.pulls.create({ ...this.#where, head: branch, base, title, body, draft });
    return data.number;
  }

  async change(pull: number, change: PullChange): Promise<void> {
    await this.#octokit.rest.pulls.update({ ...this.#where, pull_number: pull, ...change });
  }

  async setLabels(pull: number, labels: readonly string[]): Promise<void> {
    await this.#octokit.rest.issues.setLabels({ ...this.#where, issue_number: pull, labels: [...labels] });
  }

  /** Makes a draft of a pull request, or makes it ready: the one thing that the REST interface cannot change. */
  async setDraft(nodeId: string, draft: boolean): Promise<void> {
    const mutation = draft ? "convertPullRequestToDraft" : "markPullRequestReadyForReview";
    await this.#octokit.graphql(
      `mutation ($id: ID!) { ${mutation}(input: { pullRequestId: $id }) { clientMutationId } }`,
      {
        id: nodeId,
      },
    );
  }

  /** Says something under a pull request, unless it has been said there before. */
  async sayOnce(pull: number, text: string): Promise<boolean> {
    const said = await this.#octokit.paginate(this.#octokit.rest.issues.listComments, {
      ...this.#where,
      issue_number: pull,
      per_page: 100,
    });
    if (said.some(({ body }) => body === text)) return false;
    await this.#octokit.rest.issues.createComment({ ...this.#where, issue_number: pull, body: text });
    return true;
  }

  /** Marks a commit green or red. */
  async setStatus(commit: string, state: "success" | "failure", description: string): Promise<void> {
    await this.#octokit.rest.repos.createCommitStatus({
      ...this.#where,
      sha: commit,
      state,
      context: "spec-sync",
      description,
    });
  }

  /** The open issue with this label and title, if there is one. */
  async findIssue(
    title: string,
    label: string,
  ): Promise<{ readonly number: number; readonly body: string } | undefined> {
    const issues = await this.#octokit.paginate(this.#octokit.rest.issues.listForRepo, {
      ...this.#where,
      state: "open",
      labels: label,
      per_page: 100,
    });
    const found = issues.find((issue) => issue.title === title && issue.pull_request === undefined);
    return found && { number: found.number, body: found.body ?? "" };
  }

  async openIssue(title: string, label: string, body: string): Promise<number> {
    const { data } = await this.#octokit.rest.issues.create({ ...this.#where, title, body, labels: [label] });
    return data.number;
  }

  async changeIssue(issue: number, change: { readonly body?: string; readonly state?: "closed" }): Promise<void> {
    await this.#octokit.rest.issues.update({ ...this.#where, issue_number: issue, ...change });
  }
}
