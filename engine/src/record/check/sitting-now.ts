import type { Check } from './check.ts';

/** Every seat of the boundaries in force has one member who still sits, or is vacant with no by-election held yet. */
export const sittingNow: Check = (pack) => {
  const inForce = pack
    .table('elections.csv')
    .findLast((row) => row.cell('kind') === 'general')!
    .cell('boundary_set');
  const open = pack.table('members/tenures.csv').filter((row) => row.cell('to') === '');
  const bySeat = Map.groupBy(open, (row) => `${row.cell('boundary_set')} ${row.cell('gss')}`);
  const vacant = new Set(
    pack
      .table('members/vacancies.csv')
      .flatMap((row) => (row.cell('filled_by') === '' ? [`${row.cell('boundary_set')} ${row.cell('gss')}`] : [])),
  );
  const seats = pack.table('areas.csv').filter((row) => row.cell('boundary_set') === inForce);
  const failures = seats.flatMap((row) => {
    const key = `${inForce} ${row.cell('gss')}`;
    const sitting = bySeat.get(key)?.length ?? 0;
    if (sitting === 1 || (sitting === 0 && vacant.has(key))) return [];
    return [`${row.at}: ${row.cell('name')} has ${sitting} members who still sit, and no vacancy.`];
  });
  const strange = open.filter((row) => row.cell('boundary_set') !== inForce);
  failures.push(
    ...strange.map((row) => `${row.at}: ${row.cell('member')} still sits for a seat of ${row.cell('boundary_set')}.`),
  );
  return {
    title: 'Every seat has a member now, or a vacancy',
    sum: `${seats.length} seats of ${inForce}, ${open.length} members`,
    failures,
  };
};
