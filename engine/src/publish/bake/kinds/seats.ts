import { areaKey, seatsByName } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';

/** Each seat's own page, under each name that a seat has had in either set of boundaries. */
export const seats: Kind = {
  name: 'seats',
  *addresses({ record }) {
    for (const [slug, areas] of seatsByName(record))
      yield* withFiles(`/seats/${slug}`, '', { seats: areas.map(areaKey) });
  },
};
