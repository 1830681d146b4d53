import type { Check } from './check.ts';

/** Named regions list each seat once under its name; a cluster says why it was drawn. */
export const regionsHold: Check = (pack) => {
  const areas = new Map(
    pack.table('areas.csv').map((row) => [`${row.cell('boundary_set')} ${row.cell('gss')}`, row.cell('name')]),
  );
  const rows = pack.table('regions.csv');
  const failures = rows.flatMap((row) => {
    const name = areas.get(`${row.cell('boundary_set')} ${row.cell('gss')}`);
    if (name !== row.cell('seat'))
      return [`${row.at}: ${row.cell('gss')} is ${name ?? 'no seat'}, and the row says ${row.cell('seat')}.`];
    return row.cell('kind') === 'cluster' && row.cell('reason') === ''
      ? [`${row.at}: a cluster needs its reason.`]
      : [];
  });
  for (const [key, same] of pack.by('regions.csv', 'region', 'boundary_set', 'gss')) {
    if (same.length > 1) failures.push(`${same[1]!.at}: ${key} is listed a second time.`);
  }
  const counts = [...pack.by('regions.csv', 'region', 'boundary_set')].map(
    ([key, members]) => `${key} ${members.length}`,
  );
  return { title: 'Regions hold each of their seats once', sum: counts.join(', '), failures };
};
