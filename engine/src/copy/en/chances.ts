/** From each probability on what is printed: steps of ten in the middle, finer at the ends, and never 0 or 100. */
const STEPS: readonly (readonly [number, string, string])[] = [
  [0.99, 'over 99%', 'almost certain'],
  [0.975, '98%', 'very likely'],
  [0.925, '95%', 'very likely'],
  [0.85, '90%', 'very likely'],
  [0.75, '80%', 'likely'],
  [0.65, '70%', 'likely'],
  [0.55, '60%', 'more likely than not'],
  [0.45, '50%', 'as likely as not'],
  [0.35, '40%', 'less likely than not'],
  [0.25, '30%', 'unlikely'],
  [0.15, '20%', 'unlikely'],
  [0.075, '10%', 'very unlikely'],
  [0.025, '5%', 'very unlikely'],
  [0.01, '2%', 'very unlikely'],
];
const REST = ['under 1%', 'hardly possible'] as const;

/**
 * A probability as it is printed, in steps: no simulation knows it to the point, and none knows anything for certain.
 *
 * @example
 * chanceShown(0.9996) // => 'over 99%'
 * chanceShown(0.83) // => '80%'
 * chanceShown(0) // => 'under 1%'
 */
export function chanceShown(probability: number): string {
  return stepOf(probability)[0];
}

/**
 * The same in words, for sentences. Nothing is ever certain or impossible.
 *
 * @example
 * chanceWords(0.83) // => 'likely'
 * chanceWords(1) // => 'almost certain'
 */
export function chanceWords(probability: number): string {
  return stepOf(probability)[1];
}

function stepOf(probability: number): readonly [string, string] {
  const step = STEPS.find(([from]) => probability >= from);
  return step ? [step[1], step[2]] : REST;
}
