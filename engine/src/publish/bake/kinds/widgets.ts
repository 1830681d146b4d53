import { areaKey, challengers, lastGeneral, RECORD_BEGINS, seatsByName } from '../../../record/index.ts';
import type { Asked, Kind, Needs } from '../address.ts';

/** What a widget or a card shows, as both are addressed: holdings of a region, its target lists, a seat. */
export interface Scope {
  readonly scope: string;
  readonly needs: Needs;
}

/** The colours that a page may give a widget; `auto` follows the reader's system and has no file. */
const THEMES = ['light', 'dark', 'transparent', 'transparent-dark'];

/** Widgets of today, as other sites embed them. */
export const widgets: Kind = {
  name: 'widgets',
  *addresses(asked) {
    for (const { scope, needs } of scopes(asked)) {
      yield { path: `/embed/${scope}`, needs };
      if (scope.startsWith('holdings/')) yield { path: `/embed/strip/${needs.region}`, needs };
    }
    for (const theme of THEMES) yield { path: `/embed/look/${theme}.css`, needs: { on: RECORD_BEGINS } };
  },
};

export function* scopes({ record, today }: Asked): Iterable<Scope> {
  const election = lastGeneral(record, today);
  const { id, boundarySet } = election;
  for (const region of record.regions().values()) {
    if (!region.members.has(boundarySet)) continue;
    const needs = { region: region.id, ranks: [id] };
    yield { scope: `holdings/${region.id}`, needs };
    for (const party of challengers(record, region, election))
      yield { scope: `targets/${region.id}/${id}/${party}`, needs };
  }
  for (const [slug, areas] of seatsByName(record))
    yield { scope: `seat/${slug}`, needs: { seats: areas.map(areaKey) } };
}
