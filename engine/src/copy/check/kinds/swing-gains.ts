import { partyName } from '../party-name.ts';
import { compare, multiply, ratio, requiredSwing, type Ratio } from '../../../psephology/index.ts';
import {
  areasIn,
  areaKey,
  candidacyOf,
  holdings,
  RECORD_BEGINS,
  winnerOf,
  type Contest,
  type Election,
  type PartyId,
  type Region,
} from '../../../record/index.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import { SWING_GAINS_RULES } from '../en/swing-gains.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { partyAt, type View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

/** How many seats of a region one party would gain from another on a swing, by what each needs; the swing belongs to the count. */
export function swingGains(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  return [...findAll(view.frame, SWING_GAINS_RULES)].flatMap((found) => {
    const draft = draftOf(view, found);
    // One claim: where the count is wrong, the swing beside it is not wrong once more.
    const verdict = draft.verdict === 'contradicted' ? 'cannot check' : draft.verdict;
    return [draft, { ...draft, part: found.parts['limit']!, verdict }];
  });
}

function draftOf(view: View, { parts }: Found): Draft {
  const part = parts['n']!;
  const [from, to] = [partyAt(view.frame, parts['from']!)!, partyAt(view.frame, parts['p']!)!];
  const { value, comparator } = figureAt(view.frame, parts['limit']!);
  const open = comparator === 'fewer than' || comparator === 'just under';
  const regions = regionsSpokenOf(view, part);
  const readings = regions.of.slice(0, 1).flatMap((region) =>
    electionsNear(view, part).flatMap((election): Reading[] => {
      const swings = swingsIn(view, region, election, from, to);
      const near = swings.filter(({ swing }) => {
        const order = compare(multiply(swing, ratio(100)), value);
        return open ? order < 0 : order <= 0;
      });
      const name = (party: PartyId) => partyName(view.record, party);
      const size = Number(value.num) / Number(value.den);
      const of = (found: typeof near, won: string): Reading => ({
        subject: region.name,
        value: ratio(found.length),
        sum: `Seats of ${region.name} that ${name(from)} ${won} in ${election.polledOn.slice(0, 4)} and ${name(to)} needs a swing of ${open ? 'less than' : 'at most'} ${size}% for`,
        cites: found.slice(0, 3).map(({ contest }) => contest.cite),
      });
      const kept = near.filter(({ contest }) => isKept(view, contest, from));
      return kept.length === near.length
        ? [of(near, 'won')]
        : [of(kept, 'still holds as it won them'), of(near, 'won')];
    }),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'count',
    readings,
    sure: regions.sure,
    without: WITHOUT.region,
  });
}

/** Whether the party that won a seat still holds it on the day of the text. */
function isKept({ record, date }: View, { area }: Contest, party: PartyId): boolean {
  return date === undefined || date < RECORD_BEGINS || holdings(record, [area], date)[0]?.party === party;
}

function swingsIn(
  { record }: View,
  region: Region,
  { id, boundarySet }: Election,
  from: PartyId,
  to: PartyId,
): readonly { readonly contest: Contest; readonly swing: Ratio }[] {
  if (!region.members.has(boundarySet)) return [];
  return areasIn(region, boundarySet).flatMap((area) => {
    const contest = record.contests(id).get(areaKey(area));
    const [winner, challenger] = [contest && winnerOf(contest), contest && candidacyOf(contest, to)];
    if (!contest?.validVotes || winner?.party !== from || !challenger) return [];
    const votes = { winner: winner.votes!, challenger: challenger.votes!, others: [], valid: contest.validVotes };
    return [{ contest, swing: requiredSwing(votes).half }];
  });
}
