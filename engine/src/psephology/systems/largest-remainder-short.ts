/**
 * The fewest more votes with which a party has a whole Hare quota or a remainder that wins it one seat more than `seatsNow`, outright. By
 * Hare more votes for one party never cost it a seat while the others keep theirs, so halving finds the least.
 */
export function leastMore(votes: readonly number[], seats: number, party: number, seatsNow: number): number {
  const wins = (more: number) => surely(votes, seats, party, more) > seatsNow;
  let enough = 1;
  while (!wins(enough)) enough *= 2;
  let short = enough === 1 ? 0 : enough / 2;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (wins(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/** Seats that no lot could take from a party with so many more votes: a tie goes against it. */
function surely(votes: readonly number[], seats: number, party: number, more: number): number {
  const house = BigInt(seats);
  const given = votes.map((each, at) => BigInt(each + (at === party ? more : 0)) * house);
  const valid = given.reduce((sum, each) => sum + each, 0n) / house;
  const whole = given.reduce((sum, each) => sum + Number(each / valid), 0);
  const own = given[party]!;
  const ahead = given.filter((each, at) => at !== party && each % valid >= own % valid).length;
  return Number(own / valid) + (ahead < seats - whole ? 1 : 0);
}
