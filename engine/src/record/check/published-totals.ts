import { figure, type Check } from './check.ts';
import { packContests, type PackContest } from './contest-files.ts';
import type { PackTables } from './pack-tables.ts';

const FILE = 'westminster/published-totals.csv';
const SLIPS = 'westminster/published-slips.csv';
const COLUMNS = ['votes', 'candidates', 'seats'] as const;

/** The Library prints the votes of most years in hundreds, cell by cell: a figure may be one unit off. */
const ROUNDED_TO = 100;

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  UK: ['England', 'Scotland', 'Wales', 'Northern Ireland'],
  GB: ['England', 'Scotland', 'Wales'],
  England: ['England'],
  Scotland: ['Scotland'],
  Wales: ['Wales'],
};

/**
 * The sums of the record equal the totals that the House of Commons Library printed (CBP-7529), but for the cells listed as slips of
 * that table. A listed slip that no longer differs fails too.
 */
export const publishedTotals: Check = (pack) => {
  const sums = sumsByCell(pack);
  const slips = pack.by(SLIPS, 'election', 'area', 'party', 'column');
  const failures: string[] = [];
  const used = new Set<string>();
  let cells = 0;
  for (const row of pack.table(FILE)) {
    for (const column of COLUMNS) {
      const cell = ['election', 'area', 'party'].map((each) => row.cell(each)).join(' ');
      const sum = sums.get(`${cell} ${column}`) ?? 0;
      if (!sums.has(row.cell('election')) || row.cell(column) === '') continue;
      cells += 1;
      const printed = row.count(column);
      const differs = !(Math.abs(sum - printed) <= (column === 'votes' ? ROUNDED_TO : 0));
      const slip = slips.get(`${cell} ${column}`)?.[0];
      if (slip) used.add(slip.at);
      if (slip && !differs)
        failures.push(
          `${slip.at}: ${cell} ${column} is listed as a slip, but printed ${figure(printed)} and record ${figure(sum)} agree.`,
        );
      if (slip && slip.count('printed') !== printed)
        failures.push(`${slip.at}: printed is given as ${slip.cell('printed')}, and the table has ${figure(printed)}.`);
      if (slip && slip.count('record') !== sum)
        failures.push(`${slip.at}: the record is given as ${slip.cell('record')}, and adds to ${figure(sum)}.`);
      if (slip && slip.cell('reason') === '') failures.push(`${slip.at}: a slip needs its reason.`);
      if (!slip && differs)
        failures.push(
          `${row.at}, column ${column}: ${cell}: printed ${figure(printed)}, record ${figure(sum)}, ${figure(Math.abs(sum - printed))} apart.`,
        );
    }
  }
  const slipRows = pack.table(SLIPS);
  failures.push(
    ...slipRows.filter((row) => !used.has(row.at)).map((row) => `${row.at}: this slip is of no cell of the table.`),
  );
  return {
    title: 'National totals equal the published ones',
    sum: `${cells} cells, ${slipRows.length} of them slips of the table with reasons`,
    failures,
  };
};

/** Votes, candidates and seats by election, area and party group; and a mark for each election that is held. */
function sumsByCell(pack: PackTables): ReadonlyMap<string, number> {
  const nationOf = new Map(
    pack.table('areas.csv').map((row) => [`${row.cell('boundary_set')} ${row.cell('gss')}`, row.cell('nation')]),
  );
  const sums = new Map<string, number>();
  const add = (key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);
  for (const contest of packContests(pack).filter(({ election }) => election.cell('kind') === 'general')) {
    const nation = nationOf.get(`${contest.election.cell('boundary_set')} ${contest.gss}`)!;
    sums.set(contest.id, 1);
    for (const [area, nations] of Object.entries(COUNTRIES)) {
      if (nations.includes(nation)) addContest(contest, area, add);
    }
  }
  return sums;
}

function addContest({ id, candidacies }: PackContest, area: string, add: (key: string, value: number) => void): void {
  candidacies.forEach((row, index) => {
    for (const group of [groupOf(row.cell('party'), area), 'total']) {
      add(`${id} ${area} ${group} votes`, row.count('votes'));
      add(`${id} ${area} ${group} candidates`, 1);
      add(`${id} ${area} ${group} seats`, index === 0 ? 1 : 0);
    }
  });
}

/** The table has five groups; in England a nationalist counts as other. */
function groupOf(party: string, area: string): string {
  if (party === 'snp' || party === 'pc') return area === 'England' ? 'other' : 'nat';
  return ['con', 'lab', 'ld'].includes(party) ? party : 'other';
}
