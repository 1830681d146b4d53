import type { PersonRule } from '../en/people-rules.ts';
import { addDays, runnerUpOf, slugOf, winnerOf, type Contest } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { contestsMeant } from '../bind/contests.ts';
import { momentsNear } from '../bind/moments.ts';
import { OF_ANOTHER_RACE } from '../en/winners.ts';
import { LOOKS_FURTHER_BACK } from '../en/times.ts';
import { agrees } from '../figures/moment.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { PersonName, SeatName } from '../names/entity.ts';
import { seatsIn, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

export function wonSeat(
  view: View,
  part: number,
  person: PersonName,
  seat: SeatName,
  { won, weak }: Omit<PersonRule, 'rules'>,
): Draft | undefined {
  const { likely, also } = contestsMeant(view, seat, part);
  const own = person.stood.filter(({ contest }) => contest.area.slug === seat.slug);
  if (own.length === 0) return undefined;
  const fresh = freshContest(view, seat, part);
  const of = fresh && own.some(({ contest }) => contest === fresh) ? [fresh] : [...likely, ...also];
  const all = of.filter((contest) => own.some((each) => each.contest === contest));
  const checks = all.map((contest): Check => {
    const winner = winnerOf(contest);
    const theirs = winner?.candidate !== undefined && own.some(({ candidacy }) => candidacy === winner);
    return {
      holds: theirs === won,
      subject: contest.area.name,
      computed: winner?.candidate ?? '',
      truth: `${winner?.candidate ?? 'Nobody'} won ${contestName(contest)}, on ${longDate(contest.polledOn)}.`,
      cites: winner ? [winner.cite] : [],
    };
  });
  if (checks.length === 0) return undefined;
  // Besides what the sentence speaks of, the last that they stood in before it was written may be meant.
  const newest = all
    .filter(({ election }) => election.kind !== 'notional')
    .toSorted((a, b) => (a.polledOn < b.polledOn ? 1 : -1))[0];
  const now = checks.filter((_, at) => likely.includes(all[at]!) || all[at] === newest);
  // Whoever won it once may have been spoken of as of then: only the election meant bears it out or contradicts it.
  const once = checks.some(({ holds }) => holds) && !now.some(({ holds }) => holds);
  const sure = !weak && (!once || (!won && now.length > 0));
  return weigh({ part, kind: 'winner', checks: now.length > 0 && (once || !won) ? now : checks, sure });
}

/** The contest that copy of the days after it speaks of, where the sentence names no other time. */
function freshContest(view: View, seat: SeatName, part: number): Contest | undefined {
  const { frame, date } = view;
  const looksBack = frame.parts.some(({ is }) => is === 'moment') || LOOKS_FURTHER_BACK.test(frame.line);
  if (date === undefined || looksBack || /\b(?:who|had|when|since|until|last)\b/.test(frame.line)) return undefined;
  return contestsMeant(view, seat, part).likely.find(
    ({ polledOn, election }) => election.kind !== 'notional' && polledOn < date && polledOn >= addDays(date, -10),
  );
}

/** Who beat whom; `closely` where the words say that the other came next. */
export function beat(
  view: View,
  part: number,
  person: PersonName,
  loser: PersonName,
  closely = false,
): Draft | undefined {
  const fought = person.stood.filter(({ contest }) => view.date === undefined || contest.polledOn <= view.date);
  const family = slugOf(loser.name).split('-').at(-1);
  // A second first name may stand on one list and not on another.
  const both = fought.filter(({ contest, candidacy }) =>
    contest.candidacies.some((each) => each !== candidacy && slugOf(each.candidate).split('-').at(-1) === family),
  );
  if (both.length === 0) return beatSomebodyElse(view, part, person, loser);
  const dated = momentsNear(view.frame, part).flatMap((moment) =>
    both.filter(({ contest }) => agrees(moment, contest.polledOn)),
  );
  const checks = (dated.length > 0 ? dated : both).toReversed().map(({ contest, candidacy }): Check => {
    const winner = winnerOf(contest);
    const second = runnerUpOf(contest);
    const next = second === undefined || slugOf(second.candidate).split('-').at(-1) === family;
    return {
      holds: winner === candidacy && (!closely || next),
      subject: contest.area.name,
      computed: (winner === candidacy ? second?.candidate : winner?.candidate) ?? '',
      truth: `${winner?.candidate ?? 'Nobody'} won ${contestName(contest)}${second ? `; ${second.candidate} came second` : ''}.`,
      cites: winner ? [winner.cite] : [],
    };
  });
  const known = both.some(({ contest }) => loser.stood.some((each) => each.contest === contest));
  return known
    ? weigh({ part, kind: 'winner', checks, sure: dated.length > 0 || both.at(-1) === fought.at(-1) })
    : undefined;
}

/** For how long after a poll copy that names its seat is of it. */
const NEWS_DAYS = 10;

/** Somebody who has just won the seat that the sentence names, and of whom it says that they beat somebody who did not stand there. */
function beatSomebodyElse(view: View, part: number, person: PersonName, loser: PersonName): Draft | undefined {
  const { date } = view;
  const seats = seatsIn(view.frame).map(({ slug }) => slug);
  const [fresh] = person.stood.filter(
    ({ contest: { area, polledOn } }) =>
      date !== undefined && polledOn <= date && polledOn >= addDays(date, -NEWS_DAYS) && seats.includes(area.slug),
  );
  if (!fresh || view.frame.parts.some(({ is }) => is === 'moment') || OF_ANOTHER_RACE.test(view.frame.line))
    return undefined;
  const second = runnerUpOf(fresh.contest);
  if (!second || loser.stood.length + loser.sat.length === 0) return undefined;
  const truth = `${loser.name} did not stand in ${contestName(fresh.contest)}; ${second.candidate} came second.`;
  const check = {
    holds: false,
    subject: fresh.contest.area.name,
    computed: second.candidate,
    truth,
    cites: [second.cite],
  };
  return weigh({ part, kind: 'winner', checks: [check], sure: true });
}
