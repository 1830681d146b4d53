import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import type { Area } from './types.ts';

/** The seats of each name, by slug: a name lives on from one set of boundaries to the next, and its seats tell one history. */
export const seatsByName = onceFor((record: ElectoralRecord): ReadonlyMap<string, readonly Area[]> =>
  Map.groupBy(record.areas().values(), ({ slug }) => slug),
);
