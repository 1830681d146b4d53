import { ratio } from '../../../psephology/index.ts';
import { areasIn } from '../../../record/index.ts';
import { placed } from '../../en/words.ts';
import { contestsMeant } from '../bind/contests.ts';
import { regionsFor } from '../bind/regions.ts';
import { seatsFor } from '../bind/seats.ts';
import { AMONG_RULES, OF_ALL_RULES } from '../en/ranks.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Check, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { placeOf, type Order } from './seat-measures.ts';

/** How many seats a place by majority is among, and the first of a number of them that is given. */
export function ranks(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const { frame } = view;
  const drafts = new Map<number, Draft>();
  for (const { parts } of findAll(frame, AMONG_RULES)) drafts.set(parts['n']!, among(view, parts['n']!));
  for (const { order, rules } of OF_ALL_RULES) {
    for (const found of findAll(frame, rules)) {
      const draft = ofAll(view, found.parts['n']!, order);
      if (draft) drafts.set(draft.part, { ...draft, tokens: tokensAt(frame, found.start, found.end) });
    }
  }
  return [...drafts.values()];
}

/** Among how many seats a place is. */
function among(view: View, part: number): Draft {
  const regions = regionsFor(view, part);
  const [seat] = seatsFor(view, part).of;
  const readings = (seat ? contestsMeant(view, seat, part).likely : []).flatMap(({ election }) =>
    regions.of.flatMap((region): Reading[] => {
      if (!region.members.has(election.boundarySet)) return [];
      const value = ratio(areasIn(region, election.boundarySet).length);
      return [
        {
          subject: region.name,
          value,
          sum: `The number of seats in ${region.name} at the ${election.polledOn.slice(0, 4)} general election`,
          cites: [],
        },
      ];
    }),
  );
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'seats',
    readings,
    sure: regions.sure || /\bof the (?:whole )?election\b/.test(view.frame.line),
  });
}

/** The first of a number of seats that the sentence gives: both are held against the record. */
function ofAll(view: View, part: number, order: Order): Draft | undefined {
  const seats = seatsFor(view, part);
  const regions = regionsFor(view, part);
  const [seat] = seats.of;
  if (!seat) return undefined;
  const { value } = figureAt(view.frame, part);
  const checks = contestsMeant(view, seat, part).likely.flatMap((contest) =>
    regions.of.flatMap((region): readonly Check[] => {
      const place = placeOf(view.record, contest, region, { of: 'majority', order });
      if (!place) return [];
      const { places, of, subject, sum, cites } = place;
      const nearest = Math.min(...places);
      return [
        {
          holds: nearest === 1 && BigInt(of) === value.num,
          subject,
          computed: `${placed(nearest)} of ${of}`,
          truth: sum.replace(/: that$/, '.'),
          cites,
        },
      ];
    }),
  );
  return weigh({ part, kind: 'rank', checks, sure: seats.sure });
}
