import { ratio } from '../../../psephology/index.ts';
import { isForecast } from '../bind/forecasts.ts';
import { LEAD_OF_VOTES } from '../en/european-places.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { europeanPolls, pollsOfPlace } from '../polls/european-polls.ts';
import type { Poll } from '../polls/poll.ts';
import { figureAt } from '../rules.ts';
import { thousands } from '../../numbers.ts';
import { placesIn, whereAt, type View } from '../view.ts';
import { nameOf } from './vote-readings.ts';

/** Leads in votes at a European election: of the first over the second where the sentence speaks of one place, and of any that it names. */
export function europeanLeads(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'european' || isForecast(view)) return [];
  return [...frame.line.matchAll(LEAD_OF_VOTES)].flatMap(({ groups }): Draft[] => {
    const part = Number(groups!['by'] ?? groups!['n']);
    const figure = figureAt(frame, part);
    if (figure.unit !== 'count' || figure.value.den !== 1n) return [];
    const places = placesIn(frame);
    const { likely, sure } = europeanPolls(view, part);
    const named = places.flatMap((at) => pollsOfPlace(view, whereAt(frame, at), part));
    const of = (polls: readonly Poll[]) => polls.flatMap((poll) => gaps(view, poll));
    return [
      judge(figure, {
        part,
        kind: 'majority',
        readings: of(likely),
        also: of(named),
        sure: sure && places.length < 2,
        without: WITHOUT.contest,
      }),
    ];
  });
}

/** What the first was ahead of each of the next two. */
function gaps(view: View, { subject, name, entries }: Poll): readonly Reading[] {
  const [first, ...others] = entries.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return others.slice(0, 2).flatMap((other): Reading[] => {
    if (first?.votes === undefined || other.votes === undefined) return [];
    const sum = `${nameOf(view, first)} ${thousands(first.votes)} less ${nameOf(view, other)} ${thousands(other.votes)} in ${name}`;
    return [{ subject, value: ratio(first.votes - other.votes), sum, cites: [first.cite, other.cite] }];
  });
}
