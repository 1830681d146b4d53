import { forecastTable, seatChancesTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { forecastOrRefused, seatsAsked } from '#lib/server/forecast.ts';
import { regionOf } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** Expected seats of a region by party as a file; with `?list=seats` the chances of every seat. */
export async function GET({ params, url }) {
  const opened = await desk();
  const { record } = opened;
  const region = regionOf(record, params.region);
  const made = forecastOrRefused(opened);
  const rows = seatsAsked(made, region);
  const seats = url.searchParams.get('list') === 'seats';
  const table = seats ? seatChancesTable(record, made, rows) : forecastTable(record, made, region, rows);
  return twin(table, params.twin, `forecast-${region.id}${seats ? '-seats' : ''}`);
}
