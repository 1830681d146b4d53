import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import { compositionsOf, localNights, nightOf, seatsUpOn } from './local.ts';
import type { Council } from './types.ts';

/** The nights of a council of which wards or what was up are held, oldest first. */
export function nightsOf(record: ElectoralRecord, council: Council): readonly IsoDate[] {
  const withWards = localNights().filter((night) => seatsUpOn(record, night).has(council.gss));
  const days = compositionsOf(record, council).map(({ date }) => date);
  const stated = [...new Set(days)].filter((date) => nightOf(record, council, date));
  return [...new Set([...withWards, ...stated])].toSorted();
}
