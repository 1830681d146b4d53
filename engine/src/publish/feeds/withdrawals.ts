import { feedWords } from '../../copy/index.ts';
import { areaKey, type Area, type ElectoralRecord, type Fact } from '../../record/index.ts';
import { plainText } from '../plain-text.ts';
import type { FeedEntry } from './entry.ts';
import { stableId } from './entry-id.ts';

/** The kinds of fact that a feed tells of, and so must take back. */
const TOLD = new Set<Fact['kind']>(['changed-party', 'vacancy', 'declaration']);

/** An entry for each fact about some seats that was told and then withdrawn. */
export function withdrawals(record: ElectoralRecord, areas: readonly Area[], facts: readonly Fact[]): FeedEntry[] {
  const seats = new Map(areas.map((area) => [areaKey(area), area]));
  return facts.flatMap((fact): FeedEntry[] => {
    if (fact.kind !== 'withdrawn') return [];
    const was = facts.find((each) => each.seq === fact.fact);
    const area = was && TOLD.has(was.kind) && 'seat' in was ? seats.get(was.seat) : undefined;
    if (!was || !area) return [];
    return [
      {
        id: stableId(`withdrawn ${fact.seq} ${areaKey(area)}`),
        area,
        title: plainText(feedWords.withdrawn(area.name)),
        text: plainText(feedWords.withdrawnText(was, record.elections(), fact.reason)),
        at: fact.recordedAt,
        path: `/seats/${area.slug}`,
      },
    ];
  });
}
