import { error } from '@sveltejs/kit';
import { QUIET } from 'countroom/copy';
import { pollAverageTable, pollLeansTable, pollsTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';
import { foretells, polledAsked } from '#lib/server/voting-intention.ts';

const LISTS = { average: pollAverageTable, leans: pollLeansTable };

/** Every poll as a file; with `?list=` the average week by week, or the leans of the houses. */
export async function GET({ params, url }) {
  const opened = await desk();
  const { record } = opened;
  const { polled } = polledAsked(opened, url);
  if (foretells(opened, polled)) error(403, { message: QUIET });
  const asked = url.searchParams.get('list');
  const table = asked === 'average' || asked === 'leans' ? LISTS[asked] : pollsTable;
  return twin(table(record, polled), params.twin, asked && asked in LISTS ? `polls-${asked}` : 'polls');
}
