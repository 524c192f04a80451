/** A median with the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The value below which a share of all values lies, interpolated between neighbours.
 *
 * @param share - from 0 to 1
 * @throws RangeError when there is no value
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("no values to take a quantile of");
  return below + (above - below) * (position - Math.floor(position));
}

/** Median and quartiles: rounds that another program disturbed move them little. */
export function spread(values: readonly number[]): Spread {
  return { low: quantile(values, 0.25), median: quantile(values, 0.5), high: quantile(values, 0.75) };
}

/**
 * How much values that were taken at even steps grow with each step: the median over all steps, which a few jumps do not
 * move as they would move a difference of the ends.
 */
export function growth(values: readonly number[]): number {
  const [first = Number.NaN, ...later] = values;
  let before = first;
  const steps = later.map((value) => {
    const step = value - before;
    before = value;
    return step;
  });
  return quantile(steps, 0.5);
}
