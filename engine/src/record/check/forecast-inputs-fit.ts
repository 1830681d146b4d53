import { figure, type Check } from './check.ts';
import type { PackRow, PackTables } from './pack-tables.ts';

const COVARIATES = 'covariates/seats.csv';
const POLLS = 'polls/voting-intention.csv';
const EXIT_POLLS = 'exit-polls/published.csv';
const SHARES = ['con', 'lab', 'ld', 'ukip', 'ref', 'green', 'tig', 'bnp'];

/** What forecasts rest on: percentages from 0 to 100, each seat of Great Britain once, polls of no more than the whole, exit polls of every seat. */
export const forecastInputsFit: Check = (pack) => {
  const covariates = pack.table(COVARIATES);
  const polls = pack.table(POLLS);
  const exitPolls = pack.by(EXIT_POLLS, 'election');
  return {
    title: 'Percentages of seats and polls are within bounds, and exit polls add to every seat',
    sum: `${figure(covariates.length)} seats, ${figure(polls.length)} polls, ${exitPolls.size} exit polls`,
    failures: [...seatsOnce(pack), ...covariates.flatMap(percentages), ...polls.flatMap(pollFits), ...sums(pack)],
  };
};

function seatsOnce(pack: PackTables): string[] {
  const held = pack.by(COVARIATES, 'boundary_set', 'gss');
  const wanted = pack.table('areas.csv').filter((row) => row.cell('nation') !== 'Northern Ireland');
  return wanted.flatMap((row) => {
    const rows = held.get(`${row.cell('boundary_set')} ${row.cell('gss')}`)?.length ?? 0;
    return rows === 1 ? [] : [`${row.at}: ${row.cell('name')} has ${rows} rows in ${COVARIATES}, not one.`];
  });
}

function percentages(row: PackRow): string[] {
  const columns = ['leave', 'degree', 'muslim', 'white_british', 'age_65', 'owners', 'private_rent', 'no_religion'];
  return [...columns, 'no_qualification', 'asian'].flatMap((column) => outOfBounds(row, column));
}

function pollFits(row: PackRow): string[] {
  const sum = SHARES.reduce((all, column) => all + Number(row.cell(column)), 0);
  // Rounded shares may add to a little more than the whole.
  const over = sum > 103 ? [`${row.at}: the shares add to ${sum} per cent.`] : [];
  const dates = row.cell('from') > row.cell('to') ? [`${row.at}: fieldwork ends before it begins.`] : [];
  return [...SHARES.flatMap((column) => outOfBounds(row, column)), ...over, ...dates];
}

function outOfBounds(row: PackRow, column: string): string[] {
  const cell = row.cell(column);
  return cell === '' || (Number(cell) >= 0 && Number(cell) <= 100)
    ? []
    : [`${row.at}: ${column} is ${cell}, which is no percentage.`];
}

/** The House had 646 seats in 2005 and 650 since. */
function sums(pack: PackTables): string[] {
  return [...pack.by(EXIT_POLLS, 'election')].flatMap(([election, rows]) => {
    const sum = rows.reduce((all, row) => all + row.count('seats'), 0);
    const house = election < 'parl.2010' ? 646 : 650;
    return sum === house ? [] : [`${rows[0]!.at}: the seats of ${election} add to ${sum}, not ${house}.`];
  });
}
