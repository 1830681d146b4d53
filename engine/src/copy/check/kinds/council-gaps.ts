import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import type { Reading } from '../judge.ts';
import type { Tally } from '../tallies/tally.ts';
import type { View } from '../view.ts';

const majorityOf = (total: number) => Math.floor(total / 2) + 1;

/** What a majority takes. */
export function needed(tallies: readonly Tally[]): readonly Reading[] {
  return tallies.flatMap(({ mode, total, subject, name, cites }) =>
    total === undefined || mode !== 'held'
      ? []
      : [{ subject, value: ratio(majorityOf(total)), sum: `More than half of ${total} seats, ${name},`, cites }],
  );
}

/** How many more a party has than another. */
export function gapOf(
  { record }: View,
  tallies: readonly Tally[],
  party: PartyId,
  other: PartyId,
  sign: 1 | -1,
): readonly Reading[] {
  return tallies.flatMap(({ mode, side, seats, subject, name, cites }) => {
    if (mode !== 'held' || side === 'before') return [];
    const [own, theirs] = [seats.get(party) ?? 0, seats.get(other) ?? 0];
    const sum = `${partyName(record, party)} had ${own} seats and ${partyName(record, other)} ${theirs}, ${name}: the difference`;
    return [{ subject, value: ratio((own - theirs) * sign), sum, cites }];
  });
}

/** How many a party is short of a majority. */
export function missing({ record }: View, tallies: readonly Tally[], party: PartyId): readonly Reading[] {
  const known = partyName(record, party);
  return tallies.flatMap(({ mode, seats, total, subject, name, cites }) => {
    const own = seats.get(party);
    if (total === undefined || mode !== 'held' || own === undefined || own >= majorityOf(total)) return [];
    const sum = `${known} had ${own} of ${total} seats, ${name}, and a majority is ${majorityOf(total)}: what is missing`;
    return [{ subject, value: ratio(majorityOf(total) - own), sum, cites }];
  });
}
