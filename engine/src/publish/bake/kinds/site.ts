import { RECORD_BEGINS } from '../../../record/index.ts';
import type { Kind } from '../address.ts';

/** The front page, which shows the newsroom's own region, and the colours of the parties. */
export const site: Kind = {
  name: 'site',
  *addresses({ settings }) {
    yield { path: '/', needs: { region: settings.region } };
    yield { path: '/parties.css', needs: { on: RECORD_BEGINS } };
  },
};
