import { baselineOf, type Contest } from '../../../record/index.ts';
import { onceFor } from '../../../record/memo.ts';
import { contestsMeant } from '../bind/contests.ts';
import { seatsFor } from '../bind/seats.ts';
import { type Bound } from '../bind/where.ts';
import { contestName } from '../kinds/contest-words.ts';
import type { SeatName } from '../names/entity.ts';
import type { View } from '../view.ts';
import { type Poll, type PollsMeant } from './poll.ts';

/** A contest in a seat as a poll. */
const pollOfContest = onceFor((contest: Contest): Poll => ({
  subject: contest.area.name,
  name: contestName(contest),
  date: contest.polledOn,
  entries: contest.candidacies.map(({ party, candidate, votes, cite }) => ({
    party,
    person: candidate || undefined,
    votes,
    cite,
  })),
  valid: contest.validVotes,
  electorate: contest.electorate,
  rejected: contest.rejected,
  cite: contest.cite,
}));

/** With the poll before it, for changes. */
function pollWithBase(view: View, contest: Contest): Poll {
  return {
    ...pollOfContest(contest),
    before: () => {
      const baseline = baselineOf(view.record, contest)?.contest;
      return baseline && pollOfContest(baseline);
    },
  };
}

/** The contests of the seats that a part of a sentence may belong to. */
export function seatPolls(view: View, index: number): PollsMeant {
  return seatPollsOf(view, index, seatsFor(view, index));
}

/** The contests of some seats that a part of a sentence may speak of. */
export function seatPollsOf(view: View, index: number, bound: Bound<SeatName>): PollsMeant {
  const [likely, also, stale]: Poll[][] = [[], [], []];
  for (const [at, seat] of bound.of.entries()) {
    const meant = contestsMeant(view, seat, index);
    const polls = (contests: readonly Contest[]) => contests.map((contest) => pollWithBase(view, contest));
    (at === 0 ? likely : also)!.push(...polls(meant.likely));
    (meant.named || view.date === undefined ? also : stale)!.push(...polls(meant.also));
  }
  return { likely: likely!, also: also!, stale: stale!, sure: bound.sure && likely!.length > 0 };
}
