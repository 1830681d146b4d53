import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { VOTES_SHORT_RULES } from '../en/list-seats.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { europeanRegionsMeant } from '../tallies/european-tallies.ts';
import { partyAt, type View } from '../view.ts';

/** How many votes more would have given a list the last seat of a European region. */
export function votesShort(view: View): readonly Draft[] {
  if (view.topic !== 'european') return [];
  return [...findAll(view.frame, VOTES_SHORT_RULES)].map(({ parts }) => {
    const part = parts['n']!;
    const readings = shortfalls(view, part, partyAt(view.frame, parts['p']!)!);
    return judge(figureAt(view.frame, part), {
      part,
      kind: 'votes',
      readings,
      sure: readings.length === 1,
      without: WITHOUT.contest,
    });
  });
}

function shortfalls(view: View, part: number, party: PartyId): readonly Reading[] {
  return europeanRegionsMeant(view, part).flatMap(({ allocation, lists, name, polledOn, cite }): Reading[] => {
    const last = allocation.kind === 'allocated' ? allocation.ladder.at(-1) : undefined;
    if (!last?.next?.parties.some((at) => lists[at]?.party === party)) return [];
    const who = partyName(view.record, party);
    const sum = `What ${who} would have needed more for the last seat of the ${name} in ${polledOn.slice(0, 4)}`;
    return [{ subject: name, value: ratio(last.next.short.votes), sum, cites: [cite] }];
  });
}
