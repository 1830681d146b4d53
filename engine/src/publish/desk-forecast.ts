import { forecast, forecastDay, nightIfHeld, type Forecast } from '../forecast/index.ts';
import type { IsoDate } from '../record/index.ts';
import type { Desk } from './desk.ts';
import { mrpsInUse, ownPolls, type MrpsInUse } from './kept-files/index.ts';

/** A forecast with the estimates seat by seat that it stands on, where the desk has any. */
export interface DeskForecast extends Forecast {
  readonly mrps?: MrpsInUse;
}

/** The forecast for a day with everything that the desk has: its own polls among the others, and its estimates in place of the last result. */
export function deskForecast(desk: Pick<Desk, 'home' | 'record'>, on: IsoDate): DeskForecast | undefined {
  const added = ownPolls(desk);
  const day = forecastDay(desk.record, on, added);
  if (day === undefined) return undefined;
  const night = nightIfHeld(desk.record, day);
  const mrps = mrpsInUse(desk.home, night, on);
  return { ...forecast(desk.record, night, { on: day, added, mrp: mrps?.mrp }), mrps };
}
