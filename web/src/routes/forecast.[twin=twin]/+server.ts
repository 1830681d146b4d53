import { forecastTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { forecastOrRefused } from '#lib/server/forecast.ts';
import { twin } from '#lib/server/twin.ts';

/** Expected seats by party as a file. */
export async function GET({ params }) {
  const opened = await desk();
  const { record } = opened;
  return twin(forecastTable(record, forecastOrRefused(opened)), params.twin, 'forecast');
}
