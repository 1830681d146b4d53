import { compare, majorityShare, ratio, type Ratio } from '../../../psephology/index.ts';
import { runnerUpOf, winnerOf, type Contest } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import { seatsFor } from '../bind/seats.ts';
import { OWN_RECORD_RULES } from '../en/records.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import type { View } from '../view.ts';

/** The largest or smallest majority or turnout of a seat's own general elections on one set of boundaries. */
export function ownRecords(view: View): readonly Draft[] {
  return [...findAll(view.frame, OWN_RECORD_RULES)].flatMap((found) => draftOf(view, found) ?? []);
}

function draftOf(view: View, found: Found): Draft | undefined {
  const part = found.parts['n']!;
  const bound = seatsFor(view, part);
  const [seat] = bound.of;
  const [contest] = seat ? contestsMeant(view, seat, part).likely : [];
  if (!seat || !contest) return undefined;
  const own = contestsOfName(view.record, seat).filter(
    ({ election }) => election.kind === 'general' && election.boundarySet === contest.election.boundarySet,
  );
  const held = own.filter(({ polledOn }) => polledOn <= contest.polledOn);
  const text = [...view.before.slice(-1).map(({ line }) => line), view.frame.line.slice(0, found.end)].join(' ');
  const measures = /turnout/.test(text) && !/majority/.test(view.frame.line) ? [turnoutOf] : [majorityOf, shareOf];
  const least = /smallest|lowest|narrowest|worst/.test(found.text);
  const first = measures.some((measure) => isFirst(held, contest, measure, least));
  const { value } = figureAt(view.frame, part);
  const truth = `Of the ${held.length} general elections held of ${seat.name} on these boundaries it was ${first ? 'the' : 'not the'} ${least ? 'smallest' : 'largest'}.`;
  const checks = [
    {
      holds: first && value.num === BigInt(held.length),
      subject: seat.name,
      computed: String(held.length),
      truth,
      cites: held.map(({ cite }) => cite),
    },
  ];
  return {
    ...weigh({ part, kind: 'rank', checks, sure: bound.sure }),
    tokens: tokensAt(view.frame, found.start, found.end),
  };
}

type Measure = (contest: Contest) => Ratio | undefined;

function isFirst(held: readonly Contest[], contest: Contest, measure: Measure, least: boolean): boolean {
  const own = measure(contest);
  return (
    own !== undefined &&
    held.every((each) => {
      const other = measure(each);
      return other === undefined || (least ? compare(own, other) <= 0 : compare(own, other) >= 0);
    })
  );
}

const turnoutOf: Measure = ({ validVotes, electorate }) =>
  validVotes !== undefined && electorate ? ratio(validVotes, electorate) : undefined;

const majorityOf: Measure = (contest) => {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  return winner && second ? ratio(winner.votes! - second.votes!) : undefined;
};

const shareOf: Measure = (contest) => {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  return winner && second && contest.validVotes
    ? majorityShare({ winner: winner.votes!, runnerUp: second.votes!, valid: contest.validVotes })
    : undefined;
};
