import { stvPartyTotals, type PartyId, type StvContestHeld } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { Body } from '../bodies.ts';
import { contestsSpokenOf } from '../polls/stormont-polls.ts';
import { placesIn, type View } from '../view.ts';
import { changeBetween, type Tally } from './tally.ts';
import type { TalliesMeant } from './tallies-meant.ts';

type Stormont = Extract<Body, { kind: 'stormont' }>;

/** Words of what a party had in the Assembly before. */
const BEFORE =
  /\b(?:had|from|lost|losing|loss|gained|down|up|dropped|fell|slumped|previous\w*|last|before|ago|defend\w*)\b/;

/** Seats of the Northern Ireland Assembly: in the constituency that the sentence names, else in all of them, with those of the one before. */
export function stormontTallies(view: View, body: Stormont, index: number): TalliesMeant {
  const own = contestsSpokenOf(view, body, index);
  const here = placesIn(view.frame).length > 0;
  const whole = tallyOf(body.contests, 'the Northern Ireland Assembly');
  const was = body.before && tallyOf(body.before.contests, 'the Northern Ireland Assembly');
  const inSeats = own.map((contest) => tallyOf([contest], contest.name));
  const other = [...(was ? [was, changeBetween(was, whole)] : []), ...(here ? [whole] : inSeats)];
  return {
    likely: here && inSeats.length > 0 ? inSeats : [whole],
    also: other,
    sure: !BEFORE.test(view.frame.line) && (here ? inSeats.length === 1 : true),
  };
}

function tallyOf(contests: readonly StvContestHeld[], subject: string): Tally {
  const seats = new Map<PartyId, number>();
  for (const { party, seats: own } of contests.flatMap(({ candidates }) => stvPartyTotals(candidates)))
    seats.set(party, (seats.get(party) ?? 0) + own);
  const total = contests.reduce((sum, each) => sum + each.seats, 0);
  return { mode: 'won', subject, name: `${subject} on ${longDate(contests[0]!.date)}`, seats, total, cites: [] };
}
