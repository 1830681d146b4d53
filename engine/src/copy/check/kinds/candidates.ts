import { losesDeposit, ratio } from '../../../psephology/index.ts';
import { addDays, generals, type Contest } from '../../../record/index.ts';
import { thousands } from '../../numbers.ts';
import { contestsMeant, spokeOfByElection } from '../bind/contests.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import { momentsNear } from '../bind/moments.ts';
import { seatsFor } from '../bind/seats.ts';
import { ALL_BEFORE_RULES, ALL_CANDIDATES_RULES, CANDIDATES_RULES, DEPOSIT_RULES } from '../en/counts.ts';
import { WITHOUT } from '../en/without.ts';
import type { Poll } from '../polls/poll.ts';
import { bodyPolls } from '../polls/body-polls.ts';
import { officePolls } from '../polls/office-polls.ts';
import { agrees } from '../figures/moment.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { placesIn, type View } from '../view.ts';

/** How many stand in a seat, and how many lost their deposits. */
export function candidateCounts(view: View): readonly Draft[] {
  if (view.topic === 'pcc' || view.topic === 'mayor')
    return [...findAll(view.frame, CANDIDATES_RULES)].map(({ parts }) => officeCandidates(view, parts['n']!));
  if (view.topic === 'transferable')
    return [...findAll(view.frame, CANDIDATES_RULES)].map(({ parts }) =>
      officeCandidates(view, parts['n']!, bodyPolls(view)),
    );
  if (view.topic !== 'parliament') return [];
  const lost = [...findAll(view.frame, DEPOSIT_RULES)].flatMap(({ parts }) => deposits(view, parts['n']!) ?? []);
  const stood = [...findAll(view.frame, CANDIDATES_RULES)].flatMap(({ parts }) => candidates(view, parts['n']!) ?? []);
  const [all, before] = [ALL_CANDIDATES_RULES, ALL_BEFORE_RULES].map((rules, back) =>
    [...findAll(view.frame, rules)].flatMap(({ parts }) => allCandidates(view, parts['n']!, back)),
  );
  return [...all!, ...before!, ...lost, ...stood];
}

/** How many stood for an office. */
function officeCandidates(view: View, part: number, { likely, stale, sure } = officePolls(view, part)): Draft {
  const firstRounds = (polls: readonly Poll[]) =>
    polls
      .filter(({ name }) => !name.endsWith('final votes'))
      .map(({ subject, name, stood, entries, cite }): Reading => ({
        subject,
        value: ratio(stood ?? entries.length),
        sum: `Candidates: ${name},`,
        cites: [cite],
      }));
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'candidates',
    readings: firstRounds(likely),
    // Copy of the days after a poll counts those who stood at it.
    stale: likely.some(({ date }) => view.date !== undefined && view.date <= addDays(date, 3))
      ? []
      : firstRounds(stale),
    sure,
    without: WITHOUT.contest,
  });
}

/** All who stood at a general election, or at the one before it. */
function allCandidates(view: View, part: number, back: number): readonly Draft[] {
  if (figureAt(view.frame, part).value.num < 650n) return [];
  const polled = generals(view.record).filter(({ polledOn }) => view.date === undefined || polledOn <= view.date);
  const election = polled.at(-1 - back);
  if (!election) return [];
  const all = [...view.record.contests(election.id).values()].reduce((sum, each) => sum + each.candidacies.length, 0);
  const sum = `All candidates at the general election of ${election.polledOn.slice(0, 4)}, counted,`;
  const readings = [{ subject: 'United Kingdom', value: ratio(all), sum, cites: [] }];
  return [
    judge(figureAt(view.frame, part), { part, kind: 'candidates', readings, sure: placesIn(view.frame).length === 0 }),
  ];
}

function candidates(view: View, part: number): Draft | undefined {
  const bound = seatsFor(view, part);
  const [seat] = bound.of;
  if (!seat || view.topic !== 'parliament') return undefined;
  const all = contestsOfName(view.record, seat).filter(({ election }) => election.kind !== 'notional');
  const moments = momentsNear(view.frame, part);
  const named = all.filter(({ polledOn }) => moments.some((moment) => agrees(moment, polledOn)));
  const nearest = all.toSorted((a, b) => distance(view, a) - distance(view, b));
  const likely = named.length > 0 ? named : view.date === undefined ? nearest : nearest.slice(0, 1);
  const reading = (contest: Contest): Reading => ({
    subject: contest.area.name,
    value: ratio(contest.candidacies.length),
    sum: `Candidates in ${contest.area.name} at the poll of ${contest.polledOn}`,
    cites: [contest.cite],
  });
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'candidates',
    readings: likely.map(reading),
    stale:
      named.length === 0 && spokeOfByElection(view) ? all.filter((each) => !likely.includes(each)).map(reading) : [],
    sure: bound.sure,
    without: WITHOUT.contest,
  });
}

/** Candidates with one twentieth of the vote or less. */
function deposits(view: View, part: number): Draft | undefined {
  const bound = seatsFor(view, part);
  const [seat] = bound.of;
  if (!seat) return undefined;
  const readings = contestsMeant(view, seat, part).likely.flatMap((contest): Reading[] => {
    if (!contest.validVotes) return [];
    const lost = contest.candidacies.filter(({ votes }) => losesDeposit({ votes: votes!, valid: contest.validVotes! }));
    const kept = contest.candidacies.length - lost.length;
    if (/all but (?:the )?(?:first |top )?N\d+/.test(view.frame.line))
      return [
        {
          subject: contest.area.name,
          value: ratio(kept),
          sum: `Candidates with more than a twentieth of the ${thousands(contest.validVotes)} votes in ${contest.area.name} on ${contest.polledOn}`,
          cites: [contest.cite],
        },
      ];
    return [
      {
        subject: contest.area.name,
        value: ratio(lost.length),
        sum: `Candidates with a twentieth of the ${thousands(contest.validVotes)} votes or less in ${contest.area.name} on ${contest.polledOn}`,
        cites: [contest.cite],
      },
    ];
  });
  return judge(figureAt(view.frame, part), { part, kind: 'candidates', readings, sure: bound.sure });
}

function distance({ date }: View, { polledOn }: Contest): number {
  return date === undefined ? 0 : Math.abs(Date.parse(polledOn) - Date.parse(date));
}
