import { ratio } from '../../../psephology/index.ts';
import { areaKey, areasIn, winnerOf, type Contest, type ElectoralRecord, type Region } from '../../../record/index.ts';
import type { Election } from '../../../record/index.ts';
import { sittingMembers } from '../../write/sitting.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import { DEFEATED_RULES } from '../en/outcomes.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

/** How many sitting members lost at a general election in a region. */
export function defeatedMembers(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  return [...findAll(view.frame, DEFEATED_RULES)].map(({ parts }) => {
    const part = parts['n']!;
    const { of, sure } = regionsSpokenOf(view, part);
    const readings = of
      .slice(0, 1)
      .flatMap((region) => electionsNear(view, part).flatMap((election) => defeatedIn(view.record, region, election)));
    return judge(figureAt(view.frame, part), {
      part,
      kind: 'count',
      readings,
      sure: sure && readings.length === 1,
      without: WITHOUT.region,
    });
  });
}

function defeatedIn(record: ElectoralRecord, region: Region, election: Election): readonly Reading[] {
  if (!region.members.has(election.boundarySet)) return [];
  const lost = areasIn(region, election.boundarySet).flatMap((area) => {
    const contest = record.contests(election.id).get(areaKey(area));
    return contest ? losersIn(record, contest) : [];
  });
  const sum = `Members who sat until the poll of ${election.polledOn.slice(0, 4)}, stood in ${region.name} and lost, counted:`;
  return [{ subject: region.name, value: ratio(lost.length), sum, cites: lost.slice(0, 3).map(({ cite }) => cite) }];
}

function losersIn(record: ElectoralRecord, contest: Contest) {
  const winner = winnerOf(contest);
  return [...sittingMembers({ record }, contest).keys()].filter((each) => each !== winner);
}
