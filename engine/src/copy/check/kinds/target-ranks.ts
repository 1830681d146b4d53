import { ratio } from '../../../psephology/index.ts';
import { targets } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/where.ts';
import { TARGET_RANK_RULES } from '../en/ranks.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

/** Places in a party's list of targets, by the swing needed, in a region or in Great Britain. */
export function targetRanks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  return [...findAll(view.frame, TARGET_RANK_RULES)].flatMap(
    ({ parts }) => targetRank(view, parts['k']!, parts['p']!) ?? [],
  );
}

function targetRank(view: View, part: number, partyPart: number): Draft | undefined {
  const party = partyAt(view.frame, partyPart)!;
  const seats = seatsFor(view, part);
  const regions = regionsFor(view, part);
  const [seat] = seats.of;
  if (!seat) return undefined;
  const { likely } = contestsMeant(view, seat, part);
  const readings = likely.flatMap((contest) => {
    const { election, area } = contest;
    if (election.kind === 'by-election') return [];
    return regions.of.flatMap((region): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const list = targets(view.record, { party, region, election, on: view.date ?? election.polledOn });
      const target = list.targets.find((each) => each.area === area);
      if (!target) return [];
      const name = view.record.parties().get(party)!.name;
      const sum = `By the swing needed at the ${election.polledOn.slice(0, 4)} election the place of ${area.name} among the seats ${name} did not win in ${region.name}`;
      const base = { subject: area.name, cites: [contest.cite] };
      const inGB =
        target.rankInGB === undefined
          ? []
          : [{ ...base, value: ratio(target.rankInGB), sum: sum.replace(region.name, 'Great Britain') }];
      return [{ ...base, value: ratio(target.rank), sum }, ...inGB];
    });
  });
  const figure = figureAt(view.frame, part);
  return judge(
    { ...figure, unit: 'ordinal' },
    { part, kind: 'rank', readings, sure: seats.sure && regions.sure, without: WITHOUT.contest },
  );
}
