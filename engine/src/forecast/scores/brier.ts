/**
 * The Brier score of seat probabilities: Σ over parties of (P − 1 for the winner, 0 else)², mean over the seats scored. 0 is perfect; saying the
 * wrong party with certainty costs 2. Source: G. W. Brier, Monthly Weather Review 78 (1950), the form for several classes.
 *
 * @param probabilities n × k, each row adding to 1
 * @param winner n columns; a seat below 0 (the Speaker's, or not declared) is not scored
 * @returns NaN when no seat is scored
 *
 * @example
 * brier([0.5, 0.5, 1, 0], [0, 0]) // => 0.25
 */
export function brier(probabilities: ArrayLike<number>, winner: ArrayLike<number>): number {
  const k = probabilities.length / winner.length;
  let [sum, scored] = [0, 0];
  for (let seat = 0; seat < winner.length; seat += 1) {
    if (winner[seat]! < 0) continue;
    scored += 1;
    for (let party = 0; party < k; party += 1)
      sum += (probabilities[seat * k + party]! - (winner[seat] === party ? 1 : 0)) ** 2;
  }
  return sum / scored;
}
