import { nationalShareBackTestTable, nationalShareBasesTable, nationalShareTable } from 'countroom/publish';
import { desk } from '#lib/server/desk.ts';
import { twin } from '#lib/server/twin.ts';

const LISTS = { bases: nationalShareBasesTable, 'back-test': nationalShareBackTestTable };

/** The projections as a file; with `?list=` the nights compared, or the errors by party. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const asked = url.searchParams.get('list');
  const table = asked === 'bases' || asked === 'back-test' ? LISTS[asked] : nationalShareTable;
  return twin(table(record), params.twin, asked && asked in LISTS ? `national-share-${asked}` : 'national-share');
}
