import { seeded } from './seeded.ts';
import type { Interval } from './types.ts';

/** The interval holds this many in a hundred of the draws. */
export const INTERVAL = 95;

/** What is drawn, how often, and what a set of draws comes to; `times` has how often each unit was drawn. */
export interface Bootstrap {
  readonly units: number;
  readonly draws: number;
  readonly seed: number;
  readonly figures: (times: Uint16Array) => readonly number[];
}

/**
 * The interval that chance in a sample gives its figures, by the bootstrap: as many units as there are, drawn with replacement, and the
 * figures made from them, thousands of times; the middle 95 in a hundred are the interval. The draws are the same every time.
 *
 * It knows of nothing but which wards were compared: not of an error in the base, nor of one that all wards share. Wards of one council move
 * together, so councils are drawn whole: ward by ward the interval comes out too narrow.
 *
 * Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979), percentile interval; whole clusters:
 * A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application (1997), section 3.8.
 *
 * @returns one interval for each figure
 */
export function bootstrap({ units, draws, seed, figures }: Bootstrap): readonly Interval[] {
  const next = seeded(seed);
  const made = Array.from({ length: draws }, () => {
    const times = new Uint16Array(units);
    for (let draw = 0; draw < units; draw += 1) times[Math.floor(next() * units)]! += 1;
    return figures(times);
  });
  const outside = Math.floor((draws * (100 - INTERVAL)) / 200);
  return made[0]!.map((_, figure) => {
    const sorted = Float64Array.from(made, (each) => each[figure]!).sort();
    return { low: sorted[outside]!, high: sorted[draws - 1 - outside]! };
  });
}
