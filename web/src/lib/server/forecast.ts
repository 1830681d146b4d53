import { error } from '@sveltejs/kit';
import { QUIET } from 'countroom/copy';
import { forecastOn, rowsIn, type Forecast } from 'countroom/forecast';
import { quietUntil } from 'countroom/publish';
import type { ElectoralRecord, Region } from 'countroom/record';
import { today } from './question.ts';

/** Whether the polls are open by the server's clock: then nothing that foretells a result is shown. */
export function isQuiet(record: ElectoralRecord): boolean {
  return quietUntil(record, new Date().toISOString()) !== undefined;
}

/** The forecast of today, where there is one; none while people vote. */
export function forecastToday(record: ElectoralRecord): Forecast | undefined {
  return isQuiet(record) ? undefined : forecastOn(record, today());
}

/** The same for a file: where there is none it says why. */
export function forecastOrRefused(record: ElectoralRecord): Forecast {
  if (isQuiet(record)) error(403, { message: QUIET });
  const made = forecastOn(record, today());
  if (!made)
    error(404, { message: 'No poll has been taken since the last general election, so there is no forecast.' });
  return made;
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
