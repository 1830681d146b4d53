import type { ElectoralRecord, Region } from '../../record/index.ts';
import type { Frame } from './frame.ts';
import { placesIn, whereAt } from './view.ts';

/** A region that a text is about: a newsroom's own or an official one that it names more often than any other. */
export function regionOf(record: ElectoralRecord, frames: readonly Frame[]): Region | undefined {
  const counts = new Map<string, number>();
  for (const frame of frames) {
    for (const index of placesIn(frame)) {
      for (const name of whereAt(frame, index))
        if (name.type === 'region' && ['newsroom', 'region', 'own'].includes(name.region.kind))
          counts.set(name.region.id, (counts.get(name.region.id) ?? 0) + 1);
    }
  }
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && record.regions().get(first[0]);
}
