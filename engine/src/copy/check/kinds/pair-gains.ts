import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { areaKey, areasIn, heldBefore, winnerOf, type PartyId } from '../../../record/index.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

/** The party that seats were gained from or lost to, where it stands after the number and one of some words. */
export function gainedFrom({ frame }: View, part: number, joined: string): PartyId | undefined {
  const found = new RegExp(`^N\\d+ (?:seats? |mps? )?(?:${joined}) (?:the )?P(\\d+)`).exec(
    frame.line.slice(frame.places[part]),
  );
  if (found) return partyAt(frame, Number(found[1]));
  // `The Lib Dems have smashed the blue wall of the Conservatives, taking six seats from the party`: of two that are named the second.
  if (!/^N\d+ (?:seats? |mps? )?(?:from|off) (?:the party|them)\b/.test(frame.line.slice(frame.places[part])))
    return undefined;
  const [taker, other] = partiesIn(frame).filter((at) => at < part);
  return taker === undefined || other === undefined ? undefined : partyAt(frame, other);
}

/** How many seats one party gained from another in a region at a general election, on either baseline. */
export function pairGained(
  view: View,
  part: number,
  { from, to }: { readonly from: PartyId; readonly to: PartyId },
): Draft | undefined {
  if (view.topic !== 'parliament') return undefined;
  const regions = regionsSpokenOf(view, part);
  const name = (party: PartyId) => partyName(view.record, party);
  const readings = regions.of.flatMap((region) =>
    electionsNear(view, part).flatMap((election): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const contests = areasIn(region, election.boundarySet).flatMap(
        (area) => view.record.contests(election.id).get(areaKey(area)) ?? [],
      );
      return (['last general', 'eve of poll'] as const).map((base) => {
        const gained = contests.filter(
          (contest) => winnerOf(contest)?.party === to && heldBefore(view.record, contest, base) === from,
        );
        const sum = `Seats that ${name(to)} gained from ${name(from)} in ${region.name} at the ${election.polledOn.slice(0, 4)} general election, against the ${base},`;
        return {
          subject: region.name,
          value: ratio(gained.length),
          sum,
          cites: gained.slice(0, 3).map(({ cite }) => cite),
        };
      });
    }),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'seats',
    readings,
    sure: regions.sure,
    without: WITHOUT.region,
  });
}
