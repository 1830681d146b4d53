import { ratio } from '../../../psephology/index.ts';
import { targets, type PartyId } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { attackerOf } from '../bind/parties.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/where.ts';
import { LIST_RANK_AFTER, LIST_RANK_RULES, TARGET_HERE, TARGET_LIST, TARGET_RANK_RULES } from '../en/ranks.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

/** Places in a party's list of targets, by the swing needed, in a region or in Great Britain. */
export function targetRanks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const { frame, before } = view;
  const named = [...findAll(frame, TARGET_RANK_RULES)].flatMap(
    ({ parts }) => targetRank(view, parts['k']!, partyAt(frame, parts['p']!)!) ?? [],
  );
  const goesOn = before.slice(-2).some(({ line }) => TARGET_LIST.test(line));
  const party = attackerOf(view);
  if (named.length > 0 || party === undefined) return named;
  return [...findAll(frame, [...LIST_RANK_RULES, ...(goesOn ? LIST_RANK_AFTER : [])])].flatMap(
    ({ parts }) => targetRank(view, parts['k']!, party) ?? [],
  );
}

function targetRank(view: View, part: number, party: PartyId): Draft | undefined {
  const seats = seatsFor(view, part);
  const here = view.region !== undefined && TARGET_HERE.test(view.frame.line) ? view.region : undefined;
  const regions = here ? { of: [here], sure: true } : regionsFor(view, part);
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
        target.rankInGB === undefined || here
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
