import { error } from '@sveltejs/kit';
import { QUIET } from 'countroom/copy';
import { forecastOn, rowsIn, type Forecast } from 'countroom/forecast';
import { ownPolls, quietUntil, type Desk } from 'countroom/publish';
import { onceForElections, type ElectoralRecord, type Region } from 'countroom/record';
import { today } from './question.ts';

/** Whether the polls are open by the server's clock: then nothing that foretells a result is shown. */
function isQuiet(record: ElectoralRecord): boolean {
  return quietUntil(record, new Date().toISOString()) !== undefined;
}

/** The forecast of today, where there is one; none while people vote. */
export function forecastToday(desk: Desk): Forecast | undefined {
  return isQuiet(desk.record) ? undefined : made(desk);
}

const kept = onceForElections(() => new Map<string, Forecast | undefined>());

/** Worked out once a day, and anew when polls are added or an election is. */
function made(desk: Desk): Forecast | undefined {
  const added = ownPolls(desk);
  const day = today();
  const key = `${day} with ${added.map(({ id }) => id).join(' ')}`;
  const known = kept(desk.record);
  if (!known.has(key)) {
    known.clear();
    known.set(key, forecastOn(desk.record, day, added));
  }
  return known.get(key);
}

/** The same for a file: where there is none it says why. */
export function forecastOrRefused(desk: Desk): Forecast {
  if (isQuiet(desk.record)) error(403, { message: QUIET });
  const found = made(desk);
  if (!found)
    error(404, { message: 'No poll has been taken since the last general election, so there is no forecast.' });
  return found;
}

/** The seats of a region, for a page or a file about them. */
export function seatsAsked({ night }: Forecast, region: Region): number[] {
  const rows = region.members.has(night.boundaries) ? rowsIn(night, region) : [];
  if (rows.length === 0)
    error(404, {
      message: `No poll of Great Britain moves a seat of ${region.name}, so there is no forecast for it.`,
      near: [{ text: 'Great Britain', href: '/forecast' }],
    });
  return rows;
}
