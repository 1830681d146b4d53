import { ratio } from '../../../psephology/index.ts';
import { standingOf, type Composition, type Council } from '../../../record/index.ts';
import { compositionsMeant, councilsFor } from '../bind/councils.ts';
import { SHORT_RULES } from '../en/councils.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { compositionName } from './composition-words.ts';

/** How many seats the largest group of a council is short of a majority. */
export function shortfalls(view: View): readonly Draft[] {
  const { frame } = view;
  if (view.topic !== 'council' || isForecast(view) || /\bvotes?\b/.test(frame.line)) return [];
  return [...findAll(frame, SHORT_RULES)].flatMap(({ parts }) => {
    const part = parts['n']!;
    const councils = councilsFor(view, part);
    const [council] = councils.of;
    if (!council) return [];
    const { likely, also } = compositionsMeant(view, council, part);
    const readings = likely.flatMap((each) => shortOf(view, council, each));
    return judge(figureAt(frame, part), {
      part,
      kind: 'council majority',
      readings,
      also: also.flatMap((each) => shortOf(view, council, each)),
      sure: councils.sure && readings.length > 0,
      without: WITHOUT.council,
    });
  });
}

function shortOf({ record }: View, council: Council, composition: Composition): readonly Reading[] {
  const standing = standingOf(composition);
  if (standing.kind !== 'held' || standing.control.kind !== 'no overall control') return [];
  const { largest, total, needed, shortfall } = standing.control;
  const names = largest.parties.map((party) => record.parties().get(party)?.name ?? party).join(' and ');
  return [
    {
      subject: council.name,
      value: ratio(shortfall),
      sum: `${names} had ${largest.seats} of ${total} seats on ${compositionName(composition)}, and a majority is ${needed}: what is missing`,
      cites: composition.cites,
    },
  ];
}
