import { compare, ratio, type Ratio } from '../../../psephology/index.ts';
import { areaKey, areasIn, type Contest } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/where.ts';
import { TURNOUT_FIRST_RULES, TURNOUT_RANK_RULES } from '../en/ranks.ts';
import { placed } from '../../en/words.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { contestName } from './contest-words.ts';

/** Places by turnout: `the third highest of the 650`. */
export function turnoutRanks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || !/turnout/.test(view.frame.line)) return [];
  const ranked = TURNOUT_RANK_RULES.flatMap(({ order, rules }) =>
    [...findAll(view.frame, rules)].flatMap(({ parts }) => turnoutRank(view, parts['o']!, order) ?? []),
  );
  const first = TURNOUT_FIRST_RULES.flatMap(({ order, rules }) =>
    [...findAll(view.frame, rules)].flatMap((found) => {
      const draft = turnoutFirst(view, order);
      return draft ? [{ ...draft, tokens: tokensAt(view.frame, found.start, found.end) }] : [];
    }),
  );
  return [...ranked, ...first];
}

/** `the highest of any seat in the region`: a place that is not named. */
function turnoutFirst(view: View, order: 'smallest' | 'largest'): Draft | undefined {
  const { readings, sure } = placesByTurnout(view, view.frame.parts.length, order);
  const checks = readings.map(({ subject, value, sum, cites }) => ({
    holds: value.num === value.den,
    subject,
    computed: placed(Number(value.num / value.den)),
    truth: `${sum} is ${placed(Number(value.num / value.den))}.`,
    cites,
  }));
  return checks.length === 0 ? undefined : weigh({ part: 0, kind: 'rank', checks, sure });
}

function turnoutRank(view: View, part: number, order: 'smallest' | 'largest'): Draft | undefined {
  const { readings, sure } = placesByTurnout(view, part, order);
  return readings.length === 0 ? undefined : judge(figureAt(view.frame, part), { part, kind: 'rank', readings, sure });
}

function placesByTurnout(view: View, part: number, order: 'smallest' | 'largest') {
  const seats = seatsFor(view, part);
  const [seat] = seats.of;
  if (!seat) return { readings: [], sure: false };
  const readings = contestsMeant(view, seat, part).likely.flatMap((contest) =>
    regionsFor(view, part).of.flatMap((region): Reading[] => {
      if (!region.members.has(contest.election.boundarySet) || contest.election.kind !== 'general') return [];
      const all = areasIn(region, contest.election.boundarySet).flatMap(
        (area) => turnoutIn(view.record.contests(contest.election.id).get(areaKey(area))) ?? [],
      );
      const own = turnoutIn(contest);
      if (!own) return [];
      const place =
        1 + all.filter((each) => (order === 'largest' ? compare(each, own) > 0 : compare(each, own) < 0)).length;
      return [
        {
          subject: seat.name,
          value: ratio(place),
          sum: `By turnout, ${order} first, the place of ${contestName(contest)} among ${all.length} in ${region.name}`,
          cites: [contest.cite],
        },
      ];
    }),
  );
  return { readings, sure: seats.sure };
}

function turnoutIn(contest: Contest | undefined): Ratio | undefined {
  return contest?.validVotes !== undefined && contest.electorate
    ? ratio(contest.validVotes, contest.electorate)
    : undefined;
}
