/** A number is taken no further than these. */
const [LEAST, MOST] = [0.0001, 200];
/** So much must be gained: scores are logarithms of likelihoods, and less than this is noise. */
const WORTH = 1;
const ROUNDS = 4;

/**
 * The peak that is reached by multiplying and dividing one number after another for as long as the score gains; a number that is 0 stays so.
 *
 * @param factors what each number is multiplied and divided by
 */
export function climb(
  start: readonly number[],
  factors: readonly number[],
  score: (row: readonly number[]) => number,
): { readonly row: readonly number[]; readonly score: number } {
  let [row, best] = [start, score(start)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best;
    for (const [at, factor] of factors.entries())
      for (const by of [factor, 1 / factor])
        for (;;) {
          const next = row.with(at, row[at]! * by);
          if (row[at] === 0 || next[at]! > MOST || next[at]! < LEAST) break;
          const found = score(next);
          if (found <= best + WORTH) break;
          [row, best] = [next, found];
        }
    if (best === before) break;
  }
  return { row, score: best };
}
