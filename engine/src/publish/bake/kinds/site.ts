import { RECORD_BEGINS, slugOf } from '../../../record/index.ts';
import type { Kind } from '../address.ts';

/** The front page, which shows the newsroom's own region, the colours of the parties, and the maps that seats are marked on. */
export const site: Kind = {
  name: 'site',
  *addresses({ record, settings }) {
    yield { path: '/', needs: { region: settings.region } };
    yield { path: '/parties.css', needs: { on: RECORD_BEGINS } };
    const maps = [...record.areas().values()].map(
      ({ boundarySet, region, nation }) => `/maps/${boundarySet}/${slugOf(region || nation)}.svg`,
    );
    for (const path of new Set(maps)) yield { path, needs: { on: RECORD_BEGINS } };
  },
};
