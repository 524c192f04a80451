const nothing = (): void => {};

/** A promise that is settled from outside; only the first time counts. */
export class Settlement {
  readonly promise: Promise<void>;
  #resolve: () => void = nothing;
  #reject: (error: unknown) => void = nothing;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  resolve(): void {
    this.#resolve();
  }

  reject(error: unknown): void {
    this.#reject(error);
  }

  /** Nobody needs to wait for it: a rejection is told elsewhere. */
  ignore(): void {
    this.promise.catch(nothing);
  }
}
