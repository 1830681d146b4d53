import { error } from '@sveltejs/kit';
import { FORECAST_NOT_MADE } from 'countroom/copy';
import { rowsIn, type Forecast } from 'countroom/forecast';
import { deskForecast, mrpFiles, ownPolls, type Desk, type DeskForecast } from 'countroom/publish';
import { onceForElections, type Region } from 'countroom/record';
import { today } from './question.ts';
import { isQuiet, refuseWhileQuiet } from './quiet.ts';

/** The forecast of today, where there is one; none while people vote. */
export function forecastToday(desk: Desk): DeskForecast | undefined {
  return isQuiet(desk.record) ? undefined : made(desk);
}

const kept = onceForElections(() => new Map<string, DeskForecast | undefined>());

/** Worked out once a day, and anew when polls or estimates are added or an election is. */
function made(desk: Desk): DeskForecast | undefined {
  const key = madeFrom(desk);
  const known = kept(desk.record);
  if (!known.has(key)) {
    known.clear();
    known.set(key, deskForecast(desk, today()));
  }
  return known.get(key);
}

/** What the forecast of today follows from beside the record: the day, whether people vote, and what the desk has added. */
export function madeFrom(desk: Desk): string {
  const added = ownPolls(desk).map(({ id }) => id);
  return `${today()} ${isQuiet(desk.record) ? 'quiet' : ''} ${mrpFiles(desk.home).length} ${added.join(' ')}`;
}

/** The same for a file: where there is none it says why. */
export function forecastOrRefused(desk: Desk): DeskForecast {
  refuseWhileQuiet(desk.record);
  const found = made(desk);
  if (!found) error(404, { message: FORECAST_NOT_MADE });
  return found;
}

/** The seats of a region, for a page or a file about them. */
export function seatsAsked({ night }: Forecast, region: Region): readonly number[] {
  const rows = region.members.has(night.boundaries) ? rowsIn(night, region) : [];
  if (rows.length === 0)
    error(404, {
      message: `No poll of Great Britain moves a seat of ${region.name}, so there is no forecast for it.`,
      near: [{ text: 'Great Britain', href: '/forecast' }],
    });
  return rows;
}
