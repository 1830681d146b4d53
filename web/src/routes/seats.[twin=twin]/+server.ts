import { holdingsTable } from 'countroom/publish';
import { findRegion } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { today } from '#lib/server/question.ts';
import { twin } from '#lib/server/twin.ts';

/** The last day of the boundaries of 2010. */
const LAST_DAY = '2024-05-30';

/** Every seat of the kingdom as a file: today, or at the end of the older boundaries. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const on = url.searchParams.get('boundaries') === '2010' ? LAST_DAY : today();
  return twin(holdingsTable(record, findRegion(record, 'united-kingdom'), on), params.twin, `seats-${on}`);
}
