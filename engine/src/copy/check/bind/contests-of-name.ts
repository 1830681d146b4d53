import { RECORD_BEGINS, areaKey, oldContests, type Contest, type ElectoralRecord } from '../../../record/index.ts';
import { onceForEach } from '../../../record/memo.ts';
import type { SeatName } from '../names/entity.ts';

/** Every contest held of seats of one name, newest first. */
export const contestsOfName = onceForEach((record: ElectoralRecord, seat: SeatName): readonly Contest[] => {
  const keys = new Set([...seat.areas.values()].map(areaKey));
  return [...record.elections().values()]
    .flatMap((election) =>
      election.polledOn < RECORD_BEGINS ? [] : [...keys].flatMap((key) => record.contests(election.id).get(key) ?? []),
    )
    .filter(({ state }) => state === 'declared' || state === 'uncontested')
    .toSorted((a, b) => (a.polledOn < b.polledOn ? 1 : -1));
});

/** The general elections before the record begins, newest first, with their notional results on boundaries that it holds. */
export const oldContestsOfName = onceForEach((record: ElectoralRecord, seat: SeatName): readonly Contest[] => {
  const notional = [...record.elections().values()].filter(
    ({ kind, polledOn }) => kind === 'notional' && polledOn < RECORD_BEGINS,
  );
  const redrawn = notional.flatMap(({ id }) =>
    [...seat.areas.values()].flatMap((area) => record.contests(id).get(areaKey(area)) ?? []),
  );
  return [...redrawn, ...(oldContests(record).get(seat.slug) ?? [])];
});
