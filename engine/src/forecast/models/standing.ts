import { K } from '../blocs/blocs.ts';
import { SPEAKER, UNDECLARED, type Night } from '../blocs/night.ts';

/** Leaves a share only to those who stand, and none below 0: n × 8. The shares of a seat are not forced to add up to the whole. */
export function standing(night: Night, shares: Float64Array): Float64Array {
  return shares.map((share, at) => (night.stands[at] ? Math.max(share, 0) : 0));
}

/**
 * Who leads each seat among those who stand: a column, −1 in the Speaker's seat, −2 where nobody stands. Of two that are exactly equal the
 * earlier column leads.
 */
export function leadersOf(night: Night, shares: Float64Array): Int8Array {
  return Int8Array.from(night.speaker, (speaker, seat) => {
    if (speaker) return SPEAKER;
    let leader = UNDECLARED;
    for (let bloc = 0; bloc < K; bloc += 1) {
      const at = seat * K + bloc;
      if (night.stands[at] && (leader < 0 || shares[at]! > shares[seat * K + leader]!)) leader = bloc;
    }
    return leader;
  });
}

/** Seats by bloc, 8 of them; the Speaker's and those not declared are in none. */
export function seatsWon(winners: Int8Array): Float64Array {
  const won = new Float64Array(K);
  for (const winner of winners) if (winner >= 0) won[winner]! += 1;
  return won;
}
