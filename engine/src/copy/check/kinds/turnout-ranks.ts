import { compare, ratio, type Ratio } from '../../../psephology/index.ts';
import { areaKey, areasIn, type Contest } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/where.ts';
import { TURNOUT_RANK_RULES } from '../en/ranks.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { contestName } from './contest-words.ts';

/** Places by turnout: `the third highest of the 650`. */
export function turnoutRanks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || !/turnout/.test(view.frame.line)) return [];
  return TURNOUT_RANK_RULES.flatMap(({ order, rules }) =>
    [...findAll(view.frame, rules)].flatMap(({ parts }) => turnoutRank(view, parts['o']!, order) ?? []),
  );
}

function turnoutRank(view: View, part: number, order: 'smallest' | 'largest'): Draft | undefined {
  const seats = seatsFor(view, part);
  const [seat] = seats.of;
  if (!seat) return undefined;
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
  return judge(figureAt(view.frame, part), { part, kind: 'rank', readings, sure: seats.sure });
}

function turnoutIn(contest: Contest | undefined): Ratio | undefined {
  return contest?.validVotes !== undefined && contest.electorate
    ? ratio(contest.validVotes, contest.electorate)
    : undefined;
}
