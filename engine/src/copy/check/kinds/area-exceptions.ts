import { EXCEPTION } from '../en/area-extremes.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { areaNamed, areaValues } from '../polls/area-values.ts';
import { whereAt, type View } from '../view.ts';

/** Places that came out otherwise than the rest of their region. */
export function areaExceptions(view: View): readonly Draft[] {
  return [...view.frame.line.matchAll(EXCEPTION)].flatMap((found) => {
    const { w, w2, w3 } = found.groups!;
    return exceptionAt(view, found, Number(w ?? w2 ?? w3)) ?? [];
  });
}

/** `York was the exception`: whoever came first in the rest of its region did not there. */
function exceptionAt(view: View, found: RegExpMatchArray, part: number): Draft | undefined {
  const areas = areaValues(view, part, 'margin');
  const own = areaNamed(areas, whereAt(view.frame, part));
  if (!own) return undefined;
  const others = areas.filter((each) => each.region === own.region && each !== own);
  const most = [...Map.groupBy(others, ({ first }) => first)].toSorted((a, b) => b[1].length - a[1].length)[0];
  if (!most) return undefined;
  const truth = `In ${most[1].length} of ${others.length} other areas of its region ${most[0]} came first, in ${own.name} ${own.first}.`;
  const check = { holds: own.first !== most[0], subject: own.name, computed: own.first, truth, cites: [own.cite] };
  const tokens = tokensAt(view.frame, found.index!, found.index! + found[0].length);
  return { ...weigh({ part, kind: 'rank', checks: [check], sure: most[1].length > others.length / 2 }), tokens };
}
