import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { standingOf, type Composition, type Council } from '../../../record/index.ts';
import { compositionsMeant, councilsFor } from '../bind/councils.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';
import { compositionName } from './composition-words.ts';

/** No council is so large that a majority on it could be mistaken for one in votes. */
const LARGEST = 130n;

/** Whether a majority is one on a council: the text speaks of councils, or the place is nothing else. */
export function speaksOfCouncil(view: View, part: number, seatNamed: boolean): boolean {
  const { value } = figureAt(view.frame, part);
  if (value.num > LARGEST * value.den) return false;
  const councils = councilsFor(view, part).of;
  return councils.length > 0 && (view.topic === 'council' || !seatNamed) && !/votes/.test(view.frame.line);
}

/** A majority on a council: own seats less all others, vacant ones among them. */
export function councilMajority(view: View, part: number): Draft {
  const bound = councilsFor(view, part);
  const readings: Reading[] = [];
  const also: Reading[] = [];
  for (const [at, council] of bound.of.entries()) {
    const { likely, also: others } = compositionsMeant(view, council, part);
    (at === 0 ? readings : also).push(...likely.flatMap((each) => majorityOf(view, council, each)));
    also.push(...others.flatMap((each) => majorityOf(view, council, each)));
  }
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'council majority',
    readings,
    also,
    sure: bound.sure,
    without: WITHOUT.council,
  });
}

function majorityOf({ record }: View, council: Council, composition: Composition): readonly Reading[] {
  const standing = standingOf(composition);
  if (standing.kind !== 'held' || standing.control.kind !== 'overall majority') return [];
  const { party, majority, total } = standing.control;
  const own = (total + majority) / 2;
  const name = partyName(record, party);
  return [
    {
      subject: council.name,
      value: ratio(majority),
      sum: `${name} had ${own} of ${total} seats on ${compositionName(composition)}: ${own} less ${total - own}`,
      cites: composition.cites,
    },
  ];
}
