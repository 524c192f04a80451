/** Text of which some values are known: a newer server may send others. */
export type Open<Known extends string> = Known | (string & {});

/** Fields that users and integrations define for themselves. */
export type FreeAttributes = Record<string, unknown>;
