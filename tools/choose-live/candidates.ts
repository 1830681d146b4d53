import type { Reading } from '../../engine/src/forecast/index.ts';

/** In one step, in two alike, and little at first; METHODS §5.4 has two steps as enough. The simplest first: it stays where none is better. */
const PARTS: readonly Reading['exitPollParts'][] = [[1], [0.5, 0.5], [0.25, 0.75], [0.125, 0.875]];

/** Nothing, a poll average's error in the country (METHODS §4.1: three points) and twice that; gone with a half to a twentieth of the seats in. */
const AT_FIRST: readonly Reading['untoldAtFirst'][] = [
  { size: 0, power: 1 },
  ...[0.03, 0.06].flatMap((size) => [4, 12, 24, 48].map((power) => ({ size, power }))),
];

/** Nothing, half a point, one, two and three, the error of a poll average; blocs that go for a few seats once, twice or three times as far. */
const UNTOLD: readonly Reading['untold'][] = [
  { size: 0, targeting: 1 },
  ...[0.005, 0.01, 0.02, 0.03].flatMap((size) => [1, 2, 3].map((targeting) => ({ size, targeting }))),
];

/** How the rest of a reading is while one part of it is tried: so that a choice does not hang on what was chosen before. */
export const START: Reading = {
  exitPollParts: [0.25, 0.75],
  untoldAtFirst: { size: 0.06, power: 24 },
  untold: { size: 0.02, targeting: 3 },
};

/** What each part of a reading may be. */
export const CANDIDATES = { exitPollParts: PARTS, untoldAtFirst: AT_FIRST, untold: UNTOLD };
