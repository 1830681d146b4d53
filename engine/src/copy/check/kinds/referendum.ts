import { OF_A_PARTY } from '../en/referendum.ts';
import { placesFor } from '../bind/where.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { referendumAt, type ReferendumResult } from '../polls/referendum-areas.ts';
import { shareReading, turnoutReadings } from '../polls/referendum-readings.ts';
import { figureAt, findAll, rule } from '../rules.ts';
import type { View } from '../view.ts';
import { WITHOUT } from '../en/without.ts';

const REFERENDUM = /\b(?:leave|remain|referendum|brexit)\b/;
const RULES = [
  rule("{fig:Q} (?:[a-z']+ |[TWF]\\d+ ){0,10}?(?<side>leave|remain|brexit)"),
  rule("(?<side>leave|remain|brexit)(?: (?:[a-z']+|[TW]\\d+|[,:(-])){0,7}? {fig:Q}"),
  rule('turnout (?:[a-z]+ ){0,4}?{fig:Q}'),
];

/** Shares of Leave and Remain in a counting area, the referendum of 2016; seats were never counted apart. */
export function referendum(view: View): readonly Draft[] {
  const { frame } = view;
  if (!REFERENDUM.test(frame.line) || /swing|share of the vote|majority/.test(frame.line) || view.topic === 'european')
    return [];
  const drafts = new Map<number, Draft>();
  for (const found of findAll(frame, RULES)) {
    const part = found.parts['fig']!;
    if (drafts.has(part) || OF_A_PARTY.test(frame.line.slice(0, frame.places[part]))) continue;
    const place = referendumAt(view, part);
    const readings = place ? readingsOf(place.result, found.text) : [];
    // A seat of the same name may be meant, for which only estimates exist.
    const called =
      /\b(?:district|city|borough|council|area|town|county)\b/.test(frame.line) ||
      !placesFor(view, part)
        .of.flat()
        .some(({ type }) => type === 'seat');
    drafts.set(
      part,
      judge(figureAt(frame, part), {
        part,
        kind: 'referendum',
        readings,
        sure: called && place !== undefined,
        without: WITHOUT.contest,
      }),
    );
  }
  return [...drafts.values()];
}

function readingsOf(result: ReferendumResult, text: string): readonly Reading[] {
  if (/turnout/.test(text)) return turnoutReadings(result);
  return [shareReading(result, /remain/.test(text) && !/leave|brexit/.test(text) ? 'Remain' : 'Leave')];
}
