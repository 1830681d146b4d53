import type { ElectoralRecord, Region } from '../../record/index.ts';
import type { Frame } from './frame.ts';
import { placesIn, whereAt } from './view.ts';

const REGIONS: readonly Region['kind'][] = ['newsroom', 'region', 'own'];
/** Nations that copy is of as it is of a region; England is more often what another place is in. */
const NATIONS: readonly string[] = ['scotland', 'wales', 'northern-ireland'];

/**
 * A region that a text is about: a newsroom's own or an official one that it names more often than any other, or a nation that its headline
 * or first sentence names.
 */
export function regionOf(record: ElectoralRecord, frames: readonly Frame[]): Region | undefined {
  const begins = new Set(frames.slice(0, 2).flatMap((frame) => regionsNamed(frame).map(({ id }) => id)));
  const counts = new Map<string, number>();
  for (const { id, kind } of frames.flatMap(regionsNamed))
    if (REGIONS.includes(kind) || (NATIONS.includes(id) && begins.has(id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && record.regions().get(first[0]);
}

function regionsNamed(frame: Frame): readonly Region[] {
  return placesIn(frame).flatMap((at) =>
    whereAt(frame, at).flatMap((each) => (each.type === 'region' ? each.region : [])),
  );
}
