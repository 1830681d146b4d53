import { forecastSeatsTable, forecastTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { forecastOrRefused, seatsAsked } from '#lib/server/forecast.ts';
import { regionOf } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** Expected seats of a region by party as a file; with `?list=seats` the chances of every seat. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const region = regionOf(record, params.region);
  const made = forecastOrRefused(record);
  const rows = seatsAsked(made, region);
  const seats = url.searchParams.get('list') === 'seats';
  const table = seats ? forecastSeatsTable(record, made, region, rows) : forecastTable(record, made, region, rows);
  return twin(table, params.twin, `forecast-${region.id}${seats ? '-seats' : ''}`);
}
