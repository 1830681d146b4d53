import { ratio, votesToChangeHands } from '../../../psephology/index.ts';
import { runnerUpOf, winnerOf, type Candidacy, type Contest } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { seatsFor } from '../bind/seats.ts';
import { isForecast } from '../bind/forecasts.ts';
import {
  FURTHER_BACK_RULES,
  MAJORITY_RULES,
  OF_MEMBER_RULES,
  POINTS_AHEAD_RULES,
  SWITCH_RULES,
} from '../en/majorities.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { partiesIn, partyAt, peopleIn, personAt, seatsIn, type View } from '../view.ts';
import { commonsMajority, commonsReadings, isCommons } from './commons.ts';
import { councilMajority, speaksOfCouncil } from './council-majority.ts';
import { thousands } from '../../numbers.ts';
import { contestName, votesOf } from './contest-words.ts';
import { exitPollMajority } from './exit-poll.ts';
import { furtherBack, gapAt } from './gaps.ts';
import { votesAt } from './shares.ts';
import { aheadInRegion, europeanLead, officeMajority } from './leads.ts';

/** Majorities: in votes or of the vote in a seat, in seats on a council or in the Commons. */
export function majorities(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  if (view.topic === 'referendum') return [];
  for (const { parts } of findAll(view.frame, FURTHER_BACK_RULES))
    drafts.set(parts['n']!, furtherBack(view, parts['n']!, parts['who']!));
  for (const found of findAll(view.frame, SWITCH_RULES))
    drafts.set(found.parts['n']!, switchers(view, found.parts['n']!));
  for (const found of findAll(view.frame, MAJORITY_RULES)) {
    const { big, was } = found.parts;
    // A party defends some hundred votes, or some dozen seats.
    if (big !== undefined && figureAt(view.frame, big).value.num < 100n) continue;
    const fig = found.parts['fig'] ?? found.parts['n'] ?? found.parts['q'] ?? big;
    if (fig !== undefined && !drafts.has(fig)) drafts.set(fig, majorityAt(view, fig));
    if (was !== undefined && !drafts.has(was)) drafts.set(was, majorityAt(view, was));
  }
  if (view.topic === 'parliament' && !isForecast(view))
    for (const { parts } of findAll(view.frame, OF_MEMBER_RULES)) {
      const part = parts['n']!;
      if (drafts.has(part) || figureAt(view.frame, part).value.num < 100n) continue;
      const [lead, own] = [majorityAt(view, part), votesAt(view, part)];
      drafts.set(part, lead.verdict !== 'supported' && own.verdict === 'supported' ? own : lead);
    }
  // A lead in the polls, or one over the country, is no majority.
  if (view.topic !== 'parliament' || isForecast(view) || seatsIn(view.frame).length === 0) return [...drafts.values()];
  for (const { parts } of findAll(view.frame, POINTS_AHEAD_RULES)) {
    const part = parts['d']!;
    const draft = drafts.has(part) ? undefined : majorityAt(view, part);
    // A lead in whole points may be one in a poll.
    if (draft && (draft.verdict === 'supported' || figureAt(view.frame, part).places > 0)) drafts.set(part, draft);
  }
  return [...drafts.values()];
}

/** A figure that is a majority; `unit` where the line gives it without its sign. */
export function majorityAt(view: View, part: number, unit?: 'percent'): Draft {
  const read = figureAt(view.frame, part);
  const figure = unit ? { ...read, unit } : read;
  const polled = figure.unit === 'count' ? exitPollMajority(view, part) : undefined;
  if (polled) return polled;
  if (isCommons(view, part)) return commonsMajority(view, part);
  if (view.topic === 'pcc' || view.topic === 'mayor') return officeMajority(view, part);
  if (view.topic === 'european' && figure.unit === 'count') return europeanLead(view, part);
  const bound = seatsFor(view, part);
  if (figure.unit === 'count' && speaksOfCouncil(view, part, bound.of.length > 0)) return councilMajority(view, part);
  const [meant, further, old]: Contest[][] = [[], [], []];
  for (const [at, seat] of bound.of.entries()) {
    const { likely, also: others, named } = contestsMeant(view, seat, part);
    (at === 0 ? meant : further)!.push(...likely);
    (named || view.date === undefined ? further : old)!.push(...others);
  }
  const gap = figure.unit === 'count' ? gapAt(view, part) : undefined;
  const measured = (contests: readonly Contest[]) =>
    contests.flatMap((contest) => margins(view, contest, figure.unit !== 'count'));
  const readings = gap ? [...gap.likely] : [...measured(meant!)];
  if (bound.of.length === 0 && figure.unit === 'count') readings.push(...aheadInRegion(view, part));
  // A prime minister's majority may be the one in the House.
  const inHouse = () => (figure.unit === 'count' && figure.value.num < 300n ? commonsReadings(view, part) : []);
  return judge(figure, {
    part,
    kind: 'majority',
    readings,
    also: () => [
      ...(gap ? [...gap.also, ...(gap.ofThird ? [] : measured(meant!))] : []),
      ...(gap?.ofThird ? [] : measured(further!)),
      ...inHouse(),
    ],
    stale: () => measured(old!),
    // To win, one more than the majority is needed.
    sure:
      bound.sure &&
      !/\bneed\w*(?: [a-z]+){0,3} N\d+ (?:more |extra |further )?vote/.test(view.frame.line) &&
      (gap?.sure ?? true) &&
      view.topic !== 'devolved' &&
      !/\bwards?\b/.test(view.frame.line),
    without: WITHOUT.contest,
  });
}

/** Half the majority and one more: so many direct switchers change the winner. */
function switchers(view: View, part: number): Draft {
  const bound = seatsFor(view, part);
  const of = (contest: Contest): readonly Reading[] =>
    margins(view, contest, false).map((reading) => ({
      ...reading,
      value: ratio(votesToChangeHands(Number(reading.value.num)).switchers),
      sum: `${reading.sum}, of which more than half`,
    }));
  const readings = bound.of.flatMap((seat) => contestsMeant(view, seat, part).likely.flatMap(of));
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'votes',
    readings,
    sure: bound.sure,
    without: WITHOUT.contest,
  });
}

/** What can be called the majority in a contest: over the runner-up, or over another whom the sentence names. */
export function margins(view: View, contest: Contest, asShare: boolean): readonly Reading[] {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  if (!winner || !second || !contest.validVotes) return [];
  const named = contest.candidacies.filter((each) => each !== winner && each !== second && isNamed(view, each));
  return [second, ...named].map((loser) => {
    const votes = winner.votes! - loser.votes!;
    const less = `${votesOf(view.record, winner)} less ${votesOf(view.record, loser)}`;
    return {
      subject: contest.area.name,
      value: asShare ? ratio(votes, contest.validVotes!) : ratio(votes),
      sum: `In ${contestName(contest)} ${less}${asShare ? ` of ${thousands(contest.validVotes!)} valid votes` : ''}`,
      cites: [winner.cite, loser.cite, ...(asShare ? [contest.cite] : [])],
    };
  });
}

function isNamed({ frame }: View, candidacy: Candidacy): boolean {
  return (
    partiesIn(frame).some((at) => partyAt(frame, at) === candidacy.party) ||
    peopleIn(frame).some((at) => personAt(frame, at)!.stood.some((each) => each.candidacy === candidacy))
  );
}
