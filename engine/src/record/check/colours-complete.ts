import type { Check } from './check.ts';

/** Every party that anybody sat for since 2010 has its colours, as six hexadecimal digits. */
export const coloursComplete: Check = (pack) => {
  const colours = pack.by('party-colours.csv', 'party');
  const sat = new Set(
    pack
      .table('members/tenures.csv')
      .filter((row) => row.cell('gss') !== '')
      .map((row) => row.cell('party')),
  );
  const failures = [...sat]
    .filter((party) => !colours.has(party))
    .map((party) => `party-colours.csv: ${party} held a seat and has no colours.`);
  for (const row of pack.table('party-colours.csv')) {
    for (const column of ['fill', 'edge', 'on', 'ink_light', 'ink_dark']) {
      if (!/^#[0-9A-F]{6}$/.test(row.cell(column)))
        failures.push(`${row.at}, column ${column}: '${row.cell(column)}' is not a colour such as #2568C8.`);
    }
  }
  return { title: 'Parties that held seats have colours', sum: `${sat.size} parties`, failures };
};
