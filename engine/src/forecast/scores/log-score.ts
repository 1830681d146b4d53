/** A probability below this counts as this, so that one miss does not outweigh a night. */
const FLOOR = 0.001;

/**
 * The logarithmic score of seat probabilities: −ln of what was given to the winner, mean over the seats scored; 0 is perfect. Source: I. J. Good,
 * JRSS B 14 (1952).
 *
 * @param probabilities n × k
 * @param winner n columns; a seat below 0 is not scored
 * @returns NaN when no seat is scored
 *
 * @example
 * logScore([1, 0, 0, 1], [0, 1]) // => 0
 */
export function logScore(probabilities: ArrayLike<number>, winner: ArrayLike<number>): number {
  const k = probabilities.length / winner.length;
  let [sum, scored] = [0, 0];
  for (let seat = 0; seat < winner.length; seat += 1) {
    if (winner[seat]! < 0) continue;
    scored += 1;
    sum -= Math.log(Math.max(probabilities[seat * k + winner[seat]!]!, FLOOR));
  }
  return sum / scored;
}
