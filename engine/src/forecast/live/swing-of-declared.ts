import { K, type Night } from '../blocs/index.ts';
import { firstOf } from './columns.ts';

/** A nation's own change is taken from this many results on; below it, that of all that is declared. */
const FEWEST = 3;

/**
 * The simple line beside the projection: final seats by bloc if every seat to come moved as the mean of the declared seats of its nation
 * did, weighted by old valid votes. 8 whole numbers; the Speaker's seats are left out.
 *
 * @param declared n × 8 shares, NaN in a seat not declared
 * @param winners n: column of the blocs, below 0 where not declared or the Speaker's
 * @param open seats that are still to come
 */
export function swingOfDeclared(
  night: Night,
  declared: Float64Array,
  winners: Int8Array,
  open: readonly number[],
): Float64Array {
  const totals = new Float64Array(K);
  for (const winner of winners) if (winner >= 0) totals[winner]! += 1;
  const comparable = [...winners.keys()].filter((seat) => winners[seat]! >= 0 && night.speakerBefore[seat] === 0);
  const all = changeOver(night, declared, comparable);
  const changes = [0, 1, 2].map((nation) => {
    const own = comparable.filter((seat) => night.nation[seat] === nation);
    return own.length >= FEWEST ? changeOver(night, declared, own) : all;
  });
  for (const seat of open) {
    const row = Float64Array.from({ length: K }, (_, bloc) =>
      night.stands[seat * K + bloc] === 1
        ? night.before[seat * K + bloc]! + changes[night.nation[seat]!]![bloc]!
        : Number.NEGATIVE_INFINITY,
    );
    totals[firstOf(row)]! += 1;
  }
  return totals;
}

function changeOver(night: Night, declared: Float64Array, seats: readonly number[]): Float64Array {
  const change = new Float64Array(K);
  const weight = seats.reduce((sum, seat) => sum + night.validBefore[seat]!, 0);
  for (const seat of seats)
    for (let bloc = 0; bloc < K; bloc += 1) {
      const at = seat * K + bloc;
      change[bloc]! += (night.validBefore[seat]! / weight) * (declared[at]! - night.before[at]!);
    }
  return change;
}
