import { differencesTable, holdingsTable, matrixTable, regionsTable } from 'countroom/publish';
import { lastGeneral } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';
import { dayOf, regionOf } from '#lib/server/question.ts';
import { listOfTwins, twin } from '#lib/server/twin.ts';

/** The seat list of a region as a file; `?list=differences`, `matrix` or `regions` gives the page's other lists. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const region = regionOf(record, params.region);
  const on = dayOf(url);
  const table = listOfTwins(record, url, () => {
    const list = url.searchParams.get('list');
    if (list === 'differences') return differencesTable(record, region, on);
    if (list === 'matrix') return matrixTable(record, region, lastGeneral(record, on));
    if (list === 'regions') return regionsTable(record);
    return holdingsTable(record, region, on);
  });
  return twin(table, params.twin, `${region.id}-${on}`);
}
