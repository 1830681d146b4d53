import { seatForecastSentence } from 'countroom/copy';
import type { Forecast } from 'countroom/forecast';
import type { Area, ElectoralRecord } from 'countroom/record';
import type { SeatForecast } from '#lib/view/forecast.ts';
import { forecastSeat } from './forecast-seats.ts';

/** What the average of the polls would mean in a seat; nothing where no poll moves it: the Speaker's, Northern Ireland's, one of older boundaries. */
export function seatForecast(
  record: ElectoralRecord,
  made: Forecast | undefined,
  area: Area,
): SeatForecast | undefined {
  const row = made && area.boundarySet === made.night.boundaries ? made.night.areas.indexOf(area.gss) : -1;
  if (!made || row < 0 || made.night.speaker[row]) return undefined;
  return { said: seatForecastSentence(made.average.on), chances: forecastSeat(record, made, row).chances };
}
