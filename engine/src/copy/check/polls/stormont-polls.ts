import { slugOf, type StvContestHeld } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { Body } from '../bodies.ts';
import { placesFor } from '../bind/where.ts';
import { placesIn, type View } from '../view.ts';
import type { Poll, PollsMeant } from './poll.ts';
import { byCandidate, byParty } from './stv-polls.ts';

type Stormont = Extract<Body, { kind: 'stormont' }>;

/** First preferences for the Northern Ireland Assembly: of the constituency that the sentence is of, and of all of them together. */
export function stormontPolls(view: View, body: Stormont, index: number): PollsMeant {
  const contests = contestsSpokenOf(view, body, index);
  const own = contests.flatMap((contest) => [byCandidate(contest), byParty(contest)]);
  const whole = ofAll(body);
  const here = placesIn(view.frame).length > 0 && own.length > 0;
  return {
    likely: here ? own : [whole],
    also: here ? [whole] : own,
    stale: [],
    sure: placesIn(view.frame).length > 0 ? contests.length === 1 : own.length === 0,
  };
}

/** The constituencies that a part of a sentence may be of; those of the Commons have the same names. */
export function contestsSpokenOf(view: View, { contests }: Stormont, index: number): readonly StvContestHeld[] {
  const slugs = new Set(placesFor(view, index).of.flatMap((names) => names.map(({ name }) => slugOf(name))));
  return contests.filter(({ name }) => slugs.has(slugOf(name)));
}

/** Parties over all constituencies, with the Assembly before for what is measured against it. */
function ofAll({ date, contests, before }: Stormont): Poll {
  const sum = (of: (contest: StvContestHeld) => number | undefined) =>
    contests.every((each) => of(each) !== undefined) ? contests.reduce((all, each) => all + of(each)!, 0) : undefined;
  const name = 'the Northern Ireland Assembly';
  return {
    ...byParty({ ...contests[0]!, name, candidates: contests.flatMap(({ candidates }) => candidates) }),
    subject: name,
    name: `${name} on ${longDate(date)}, first preferences`,
    date,
    valid: sum(({ validPoll }) => validPoll),
    electorate: sum(({ electorate }) => electorate),
    // Papers in the box that were not valid, some of them not told of as rejected.
    rejected: sum(({ rejected, totalPoll, validPoll }) =>
      totalPoll === undefined || validPoll === undefined ? rejected : totalPoll - validPoll,
    ),
    ...(before && { before: () => ofAll(before) }),
  };
}
