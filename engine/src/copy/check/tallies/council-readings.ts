import { compare, ratio, type Ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { clauseAround, saidOf } from '../bind/council-side.ts';
import { BY, CHANGED_BY, DOWNWARD, LAST_FOUGHT, TO, type Said } from '../en/council-seats.ts';
import type { Reading } from '../judge.ts';
import { readTallies } from '../kinds/tally-readings.ts';
import { partyName } from '../party-name.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';
import type { Tally } from './tally.ts';

/** What a number of a party's seats on a council can be, and what it would be right for if the text said another thing. */
export interface CouncilReadings {
  readonly readings: readonly Reading[];
  readonly stale: readonly Reading[];
}

/** The seats of a party by what its clause says of them: held before or after, won, gained or lost. */
export function councilReadings(view: View, part: number, tallies: readonly Tally[], party: PartyId): CouncilReadings {
  const { lead, tail } = clauseAround(view.frame, part);
  const by = CHANGED_BY.exec(tail) ?? BY.exec(lead);
  const said: Said | undefined = by && !TO.test(lead) ? 'change' : saidOf(view.frame, part);
  const change = said === 'change';
  const sign = change && DOWNWARD.test(by ? by[0] : lead) ? -1 : 1;
  const { value } = figureAt(view.frame, part);
  // A party that a source counts among others has no number of its own there, and is not without seats.
  const among = ({ seats }: Tally) => !seats.has(party) && BigInt(seats.get('other') ?? 0) * value.den >= value.num;
  const local = party === 'ind' || party === 'other' ? localReadings(view, tallies, party, value) : undefined;
  if (local && !change) return local(said);
  const fought = change && LAST_FOUGHT.test(view.frame.line) && tallies.some(({ sinceFought }) => sinceFought);
  const known = tallies.filter((tally) => !among(tally) && !(fought && !tally.sinceFought));
  const meant = known.filter((tally) => isMeant(tally, said));
  const rest = known.filter((tally) => !meant.includes(tally) && tally.mode !== 'change');
  const all = new Set<Tally['mode']>(['held', 'won', 'up', 'change']);
  return {
    readings: readTallies(view, meant, party, all, sign),
    // Where no verb says of when a number is, or one says only that the seats were won, another may be meant.
    stale: said === undefined || said === 'won' ? readTallies(view, rest, party, all, 1) : [],
  };
}

function isMeant({ mode, side }: Tally, said: Said | undefined): boolean {
  switch (said) {
    case 'change':
      return mode === 'change';
    case 'won':
      return mode === 'won';
    case 'before':
      return (mode === 'held' && side !== 'after') || mode === 'up';
    case 'after':
    case undefined:
      return mode === 'held' && side !== 'before';
    case 'then':
      return mode === 'held';
  }
}

/**
 * Independents and groups of one place: sources count them apart, or among others. One that has fewer than all of them is left open, and
 * more there cannot be.
 */
function localReadings(view: View, tallies: readonly Tally[], party: PartyId, value: Ratio) {
  const count = ({ seats }: Tally, of: PartyId) => seats.get(of) ?? 0;
  const all = (tally: Tally) => count(tally, 'other') + count(tally, 'ind');
  const own = (tally: Tally) =>
    party === 'ind' && tally.seats.has('ind') ? [count(tally, 'ind'), all(tally)] : [count(tally, 'other'), all(tally)];
  const reading = (tally: Tally, number: number): Reading => ({
    subject: `${partyName(view.record, party)}, ${tally.subject}`,
    value: ratio(number),
    sum: `Independents and groups of the place, ${tally.name}${tally.total === undefined ? '' : ` of ${tally.total},`}`,
    cites: tally.cites,
  });
  return (said: Said | undefined): CouncilReadings => {
    const meant = tallies.filter((tally) => isMeant(tally, said));
    const readings = meant.flatMap((tally) => [...new Set(own(tally))].map((number) => reading(tally, number)));
    const fits = readings.some((each) => compare(each.value, value) === 0);
    const room = meant.some((tally) => compare(value, ratio(all(tally))) < 0);
    return { readings: fits || !room ? readings : [], stale: [] };
  };
}
