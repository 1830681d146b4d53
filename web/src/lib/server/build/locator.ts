import { regionWords } from 'countroom/copy';
import { located, locatorMap, type Locator } from 'countroom/publish';
import {
  areasIn,
  findRegion,
  onceForEach,
  slugOf,
  type Area,
  type ElectoralRecord,
  type Region,
} from 'countroom/record';
import { ownShapes } from '#lib/server/boundaries.ts';
import type { SeatPage } from '#lib/view/seat.ts';
import { words } from '#lib/words/en.ts';

const approximate = onceForEach((record: ElectoralRecord, areas: readonly Area[]) => locatorMap(record, areas));

/** The small map of a region, in the newsroom's own shapes where it has them. */
export function locatorOf(record: ElectoralRecord, region: Region, boundarySet: string): Locator {
  const areas = areasIn(region, boundarySet);
  const own = ownShapes(boundarySet);
  return own ? locatorMap(record, areas, own) : approximate(record, areas);
}

/** Where a seat lies in its part of the country. */
export function locatorView(record: ElectoralRecord, area: Area): SeatPage['locator'] {
  const region = findRegion(record, slugOf(area.region || area.nation));
  const areas = areasIn(region, area.boundarySet);
  const map = locatorOf(record, region, area.boundarySet);
  const { path, x, y, small, towns } = located(record, areas, area, map);
  const { left, top, right, bottom } = map.box;
  return {
    src: `/maps/${area.boundarySet}/${region.id}.svg`,
    box: { left, top, width: right - left, height: bottom - top },
    path,
    ring: small ? { x, y } : undefined,
    towns,
    size: map.size,
    label: words.seat.where(area.name, regionWords(region)),
    note: map.exact ? '' : words.seat.whereAbout,
  };
}
