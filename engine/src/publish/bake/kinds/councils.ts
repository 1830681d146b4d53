import { councilsOf, councilsVoting, findRegion, nightsOf } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';

/**
 * The councils of the newsroom's own region: each today and on every night held, and the region on those nights. The live site answers
 * for other councils and for wards, of which there are thousands a night.
 */
export const councils: Kind = {
  name: 'councils',
  *addresses({ record, settings }) {
    const region = findRegion(record, settings.region);
    const own = [...councilsOf(record, region)];
    const nights = new Set<string>();
    yield* withFiles('/councils', '', {});
    for (const council of own) {
      yield* withFiles(`/councils/${council.slug}`, '', {});
      for (const on of nightsOf(record, council)) {
        nights.add(on);
        yield* withFiles(`/councils/${council.slug}/local.${on}`, '', { on });
      }
    }
    // A night on which councils here only filled vacancies is no night of the region's.
    const voted = [...nights].filter((on) => councilsVoting(record, region, on).length > 0);
    for (const on of voted) yield* withFiles(`/councils/region/${settings.region}/local.${on}`, '', { on });
  },
};
