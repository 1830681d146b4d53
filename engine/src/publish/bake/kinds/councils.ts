import { councilsOf, findRegion, nightsOf } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';

/**
 * The councils of the newsroom's own region: each today and on every night held, and the region on those nights. The live site answers
 * for other councils and for wards, of which there are thousands a night.
 */
export const councils: Kind = {
  name: 'councils',
  *addresses({ record, settings }) {
    const own = [...councilsOf(record, findRegion(record, settings.region))];
    const nights = new Set<string>();
    yield* withFiles('/councils', '', {});
    for (const council of own) {
      yield* withFiles(`/councils/${council.slug}`, '', {});
      for (const on of nightsOf(record, council)) {
        nights.add(on);
        yield* withFiles(`/councils/${council.slug}/local.${on}`, '', { on });
      }
    }
    for (const on of nights) yield* withFiles(`/councils/region/${settings.region}/local.${on}`, '', { on });
  },
};
