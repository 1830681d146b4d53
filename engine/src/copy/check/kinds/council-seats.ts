import { ratio } from '../../../psephology/index.ts';
import type { Council, PartyId } from '../../../record/index.ts';
import { councilAtHand } from '../bind/councils.ts';
import { clauseAround } from '../bind/council-side.ts';
import { isForecast } from '../bind/forecasts.ts';
import { SHORT_AFTER } from '../en/councils.ts';
import {
  ALL_AFTER,
  BY_SEATS,
  COUNCIL_TAKEN,
  ALL_ELECTED,
  COUNCIL_OF,
  FOR_MAJORITY,
  IS_MAJORITY,
  MORE_THAN,
  MAJORITY_AFTER,
  NEEDED_AFTER,
  NEEDED_BEFORE,
  NOT_SEATS,
  OF_ALL,
  OF_OTHERS,
  PLACES_COUNTED,
} from '../en/council-seats.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { councilTallies } from '../tallies/council-tallies.ts';
import { councilReadings, type CouncilReadings } from '../tallies/council-readings.ts';
import type { Tally } from '../tallies/tally.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { gapOf, missing, needed } from './council-gaps.ts';
import { councilMajority } from './council-majority.ts';
import { ownersOf, type Owners } from './council-owners.ts';

/** No council is larger. */
const LARGEST = 130n;

/** Numbers of seats on one council: of a party before and after a poll, won, gained and lost; of all; what a majority takes. */
export function councilSeats(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'council' || isForecast(view) || speaksOfOthers(view)) return [];
  return frame.parts.flatMap((part, at): Draft[] => {
    if (part.is !== 'figure' || part.figure.unit !== 'count' || part.figure.sign !== 0) return [];
    const { value } = part.figure;
    if (value.den !== 1n || value.num > LARGEST || NOT_SEATS.test(clauseAround(frame, at).tail)) return [];
    if (PLACES_COUNTED.test(frame.line.slice(frame.places[at]))) return [];
    const meant = councilAtHand(view, at);
    const draft = meant && seatsAt(view, at, meant.council, meant.sure);
    return draft ? [draft] : [];
  });
}

/** Votes and shares are none of seats; several councils together are another's. */
function speaksOfOthers({ frame: { line } }: View): boolean {
  return /\?$|\b(?:votes?|turnout|share|councils|wards?|candidates?|control of N\d+|N\d+ council(?![^.;]*: W\d))\b|Q\d/.test(
    line,
  );
}

function seatsAt(view: View, part: number, council: Council, sure: boolean): Draft | undefined {
  const { lead, tail } = clauseAround(view.frame, part);
  const { likely, also } = councilTallies(view, council, part);
  // Where no composition is held, the seats of one poll are not those of the council.
  const held = likely.some(({ mode }) => mode === 'held');
  const of = (kind: Draft['kind'], readings: readonly Reading[], others: readonly Reading[] = []) =>
    judge(figureAt(view.frame, part), {
      part,
      kind,
      readings,
      also: others,
      sure: sure && readings.length > 0 && held,
      without: WITHOUT.council,
    });
  if (OF_ALL.test(lead) || ALL_ELECTED.test(lead) || COUNCIL_OF.test(lead) || ALL_AFTER.test(tail))
    return of('seats', totals(likely), totals(also));
  if (NEEDED_AFTER.test(tail) || (NEEDED_BEFORE.test(lead) && FOR_MAJORITY.test(tail)))
    return of('councillors', needed(likely));
  if (BY_SEATS.test(lead)) return councilMajority(view, part);
  const than = MORE_THAN.exec(tail);
  if (IS_MAJORITY.test(lead) || (!than && MAJORITY_AFTER.test(tail))) return undefined;
  if (OF_OTHERS.test(lead)) return undefined;
  const owners = takerOf(view, part, lead, likely) ?? ownersOf(view, part);
  if (owners.parties.length === 0) return undefined;
  if (than) {
    const other = partyAt(view.frame, Number(than.groups!['p']))!;
    const sign = /\b(?:fewer|less|behind)\b/.test(than[0]) ? -1 : 1;
    return of('councillors', gapOf(view, likely, owners.parties[0]!, other, sign));
  }
  const short = SHORT_AFTER.test(tail);
  const read = (party: PartyId): CouncilReadings =>
    short ? { readings: missing(view, likely, party), stale: [] } : councilReadings(view, part, likely, party);
  const drafts = owners.parties.map((party) => {
    const { readings, stale } = read(party);
    return judge(figureAt(view.frame, part), {
      part,
      kind: short ? 'council majority' : 'councillors',
      readings,
      also: short
        ? []
        : [
            ...councilReadings(view, part, also, party).readings,
            ...(owners.also ?? []).flatMap((other) => councilReadings(view, part, likely, other).readings),
          ],
      stale,
      sure: sure && owners.sure && readings.length > 0,
      without: WITHOUT.council,
    });
  });
  return drafts.find(({ verdict }) => verdict !== 'supported') ?? drafts[0];
}

/** `They held Chelmsford, with 31 of its 57 seats`: whoever has a council has the seats that are named with it. */
function takerOf({ frame }: View, part: number, lead: string, tallies: readonly Tally[]): Owners | undefined {
  if (!COUNCIL_TAKEN.test(lead) || partiesIn(frame).some((at) => at < part)) return undefined;
  const first = tallies
    .filter(({ mode, side }) => mode === 'held' && side === 'after')
    .flatMap(({ seats }) => [...seats].toSorted(([, a], [, b]) => b - a).slice(0, 1));
  const parties = [...new Set(first.map(([party]) => party))];
  return parties.length === 1 ? { parties, sure: true } : undefined;
}

function totals(tallies: readonly Tally[]): readonly Reading[] {
  return tallies.flatMap(({ total, subject, name, cites }) =>
    total === undefined ? [] : [{ subject, value: ratio(total), sum: `All seats, ${name}`, cites }],
  );
}
