/** Values known today; newer servers may send others. */
export type Open<T extends string> = T | (string & {});

/** Attributes of which anybody may have set any. */
export type FreeAttributes = Record<string, unknown>;
