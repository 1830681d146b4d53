import { lastGeneral } from '../../../record/index.ts';
import type { Kind } from '../address.ts';

/** What changed in each region, as feeds, and its polls to come, as a calendar. */
export const feeds: Kind = {
  name: 'feeds',
  *addresses({ record, today }) {
    const { boundarySet } = lastGeneral(record, today);
    for (const { id, members } of record.regions().values()) {
      if (!members.has(boundarySet)) continue;
      for (const path of [`/feeds/${id}.atom`, `/feeds/${id}.json`, `/calendar/${id}.ics`])
        yield { path, needs: { region: id } };
    }
  },
};
