import { areaKey, RECORD_BEGINS, seatsByName } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';

/** Each contest since the record begins, by-elections included. Its page lists the later ones, so it stands on today. */
export const contests: Kind = {
  name: 'contests',
  *addresses({ record, today }) {
    const byName = seatsByName(record);
    for (const { id, kind, polledOn } of record.elections().values()) {
      if (kind === 'notional' || polledOn < RECORD_BEGINS || polledOn > today) continue;
      for (const { area } of record.contests(id).values())
        yield* withFiles(`/seats/${area.slug}/${id}`, '', { seats: byName.get(area.slug)!.map(areaKey) });
    }
  },
};
