import { html, type Html } from "./html.ts";

/** How much a description held on a day. */
export interface HistoryPoint {
  /** `2026-01-31`. */
  readonly date: string;
  readonly operations: number;
  /** Actions of the overlay. */
  readonly corrections: number;
}

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 48;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 28;

/**
 * Operations and corrections over time, as a drawing with a table beneath that says the same in numbers.
 *
 * @returns nothing where there are fewer than two points to join
 */
export function historyChart(points: readonly HistoryPoint[]): Html | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const highest = Math.max(1, ...points.map(({ operations, corrections }) => Math.max(operations, corrections)));
  const x = (index: number): string => (LEFT + (index / (points.length - 1)) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number): string => (TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const line = (of: (point: HistoryPoint) => number): string =>
    points.map((point, index) => `${x(index)},${y(of(point))}`).join(" ");
  const rules = [0, highest / 2, highest].map(
    (value) =>
      html`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" /><text
          x="${LEFT - 6}"
          y="${y(value)}"
          text-anchor="end"
          dominant-baseline="middle"
          >${Math.round(value)}</text
        >`,
  );
  return html`
    <figure style="margin: 0">
      <svg
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        role="img"
        aria-label="Operations and corrections from ${first.date} to ${last.date}"
      >
        ${rules}
        <polyline class="first" points="${line(({ operations }) => operations)}" />
        <polyline class="second" points="${line(({ corrections }) => corrections)}" />
        <text x="${LEFT}" y="${HEIGHT - 8}">${first.date}</text>
        <text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">${last.date}</text>
      </svg>
      <figcaption class="soft">
        <span class="key-first">━ operations</span> &nbsp; <span class="key-second">╍ corrections</span>
      </figcaption>
    </figure>
    <details>
      <summary>In numbers</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>date</th>
              <th>operations</th>
              <th>corrections</th>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              ({ date, operations, corrections }) =>
                html`<tr>
                  <td>${date}</td>
                  <td>${operations}</td>
                  <td>${corrections}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
