import { ratio } from '../../../psephology/index.ts';
import { addDays, winnerOf, type Election, type PartyId } from '../../../record/index.ts';
import { onceForEach } from '../../../record/memo.ts';
import type { ElectoralRecord } from '../../../record/index.ts';
import { electionsNear } from '../bind/elections.ts';
import { COMMONS } from '../en/majorities.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { placesIn, type View } from '../view.ts';

/** Whether a majority is one in the House of Commons. */
export function isCommons({ frame, topic }: View, part: number): boolean {
  if (!COMMONS.test(frame.line) || topic === 'council') return false;
  return placesIn(frame).length === 0 && figureAt(frame, part).unit === 'count';
}

/**
 * A government's majority: its seats less all others. The Speaker stands with no party; newsrooms also count the one elected with the party
 * the Speaker came from, so both bear a figure out.
 */
export function commonsMajority(view: View, part: number): Draft {
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'majority',
    readings: commonsReadings(view, part),
    // Later on the government's majority is another, as seats change hands.
    sure: ELECTED.test(view.frame.line) || isFresh(view, part),
  });
}

const ELECTED = /\b(?:won|win|wins|winning|elected|elections?|results?|T\d+)\b/;
/** How long after an election its majority is the one there is. */
const DAYS_FRESH = 60;

function isFresh(view: View, part: number): boolean {
  const { date } = view;
  return date === undefined || electionsNear(view, part).some(({ polledOn }) => date <= addDays(polledOn, DAYS_FRESH));
}

export function commonsReadings(view: View, part: number): readonly Reading[] {
  return electionsNear(view, part).flatMap((election): Reading[] => {
    const [first] = seatsWonBy(view.record, election);
    if (!first) return [];
    const { party, seats, of, cites } = first;
    const name = view.record.parties().get(party)!.name;
    const sum = (counted: number) =>
      `At the ${election.polledOn.slice(0, 4)} general election ${name} won ${counted} of ${of} seats: ${counted} less ${of - counted}`;
    return [0, 1].map((speaker) => ({
      subject: name,
      value: ratio(2 * (seats + speaker) - of),
      sum: sum(seats + speaker),
      cites,
      note: speaker ? 'The Speaker is counted with the party.' : undefined,
    }));
  });
}

/** Seats won by party at a general election over the whole country, most first. */
const seatsWonBy = onceForEach((record: ElectoralRecord, election: Election) => {
  const contests = [...record.contests(election.id).values()];
  const winners = contests.flatMap((contest) => winnerOf(contest) ?? []);
  const won = Map.groupBy(winners, ({ party }) => party);
  return [...won]
    .map(([party, of]) => ({
      party: party as PartyId,
      seats: of.length,
      of: contests.length,
      cites: [of[0]!.cite, of.at(-1)!.cite],
    }))
    .toSorted((a, b) => b.seats - a.seats);
});
