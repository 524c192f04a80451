/** What a paging style knows when it says where the next page is. */
export interface Step {
  /** Value of the paging parameter that the page at hand was asked for with. */
  readonly sent: unknown;
  /** Value of the page size parameter that it was asked for with. */
  readonly limit: unknown;
  /** Items of the page at hand, as the server sent them. */
  readonly items: readonly unknown[];
  /** The whole answer. */
  readonly envelope: unknown;
}

/**
 * What a paging style says of a page.
 *
 * `next` is the value of the paging parameter for the page after it, `undefined` where the style itself knows that there
 * is none; `seen` is the number of items of the listing up to the end of this page, where the style can tell.
 */
export interface StyleAnswer {
  readonly next: unknown;
  readonly seen?: number;
}
