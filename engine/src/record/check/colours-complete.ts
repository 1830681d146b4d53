import type { Check } from './check.ts';
import { packContests } from './contest-files.ts';

const COLUMNS = ['fill', 'edge', 'on', 'ink_light', 'ink_dark'];

/**
 * Every party that won a seat at a general election since 2010 has colours of its own. One that members only joined or won a
 * by-election for may wear those of Other, with its initials: it is told.
 */
export const coloursComplete: Check = (pack) => {
  const colours = pack.by('party-colours.csv', 'party');
  const general = packContests(pack).filter(({ election }) => election.cell('kind') === 'general');
  const won = new Set(general.map(({ candidacies }) => candidacies[0]?.cell('party') ?? ''));
  const failures = [...won, 'other']
    .filter((party) => !colours.has(party))
    .map((party) => `party-colours.csv: ${party} is needed and has no colours.`);
  for (const row of pack.table('party-colours.csv')) {
    for (const column of COLUMNS) {
      if (/^#[0-9A-F]{6}$/.test(row.cell(column))) continue;
      failures.push(`${row.at}, column ${column}: '${row.cell(column)}' is not a colour such as #2568C8.`);
    }
  }
  const sat = pack.table('members/tenures.csv').filter((row) => row.cell('gss') !== '');
  const plain = new Set(sat.map((row) => row.cell('party')).filter((party) => !colours.has(party)));
  const told = plain.size > 0 ? `; in the colours of Other: ${[...plain].join(', ')}` : '';
  return { title: 'Parties that won seats have colours', sum: `${colours.size} parties${told}`, failures };
};
