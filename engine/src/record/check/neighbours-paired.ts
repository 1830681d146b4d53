import { figure, type Check } from './check.ts';

/** Each pair of neighbours is written once, of two seats, and most seats have one; those without are told. */
export const neighboursPaired: Check = (pack) => {
  const rows = pack.table('neighbours.csv');
  const failures: string[] = [];
  const pairs = new Set<string>();
  const touched = new Set<string>();
  for (const row of rows) {
    const [set, gss, neighbour] = ['boundary_set', 'gss', 'neighbour'].map((column) => row.cell(column)) as [
      string,
      string,
      string,
    ];
    const pair = `${set} ${[gss, neighbour].toSorted().join(' ')}`;
    if (gss === neighbour) failures.push(`${row.at}: ${gss} is given as its own neighbour.`);
    if (pairs.has(pair)) failures.push(`${row.at}: the pair ${gss} and ${neighbour} is written a second time.`);
    pairs.add(pair);
    touched.add(`${set} ${gss}`).add(`${set} ${neighbour}`);
  }
  const alone = pack.table('areas.csv').filter((row) => !touched.has(`${row.cell('boundary_set')} ${row.cell('gss')}`));
  const islands = [...new Set(alone.map((row) => row.cell('name')))].join(', ');
  return {
    title: 'Neighbours are paired once',
    sum: `${figure(pairs.size)} pairs; without any: ${islands || 'none'}`,
    failures,
  };
};
