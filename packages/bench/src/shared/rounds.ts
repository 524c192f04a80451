/** One thing to measure, by name. */
export interface Candidate {
  readonly id: string;
  measure(): Promise<number> | number;
}

/**
 * Measures every candidate once a round and returns all values by id. Rounds take turns, and each begins with another
 * candidate, so that a slow moment of the machine, or the heat a neighbour leaves behind, meets all alike.
 */
export async function interleave(candidates: readonly Candidate[], rounds: number): Promise<Map<string, number[]>> {
  const values = new Map<string, number[]>(candidates.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % candidates.length;
    for (const { id, measure } of [...candidates.slice(first), ...candidates.slice(0, first)]) {
      values.get(id)?.push(await measure());
    }
  }
  return values;
}
