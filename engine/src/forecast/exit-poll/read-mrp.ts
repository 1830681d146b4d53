import { Findings } from '../../record/import/findings.ts';
import { readTable, type RawTable } from '../../record/import/read-table.ts';
import { BLOCS, K, type Bloc } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import type { Mrp } from './seat-model.ts';

/** The columns that count as each bloc; several are added. */
const COLUMNS: Readonly<Record<Bloc, readonly string[]>> = {
  con: ['con'],
  lab: ['lab'],
  ld: ['ld'],
  ref: ['ref', 'ukip', 'reform_bxp'],
  green: ['green'],
  snp: ['snp'],
  pc: ['pc'],
  oth: ['other'],
};
const CODES = ['gss', 'ons_code'];

/** An estimate seat by seat as read from a file, and what of it found no place. */
export interface ReadMrp {
  readonly mrp: Mrp;
  /** Seats of the night that the file has. */
  readonly matched: number;
  /** Names of seats that it lacks. */
  readonly missing: readonly string[];
  /** Codes in it that are no seat of Great Britain at this election. */
  readonly unknown: readonly string[];
}

/**
 * Reads seat shares of an estimate made before the poll: a CSV with a code column (`gss` or `ons_code`) and `con`, `lab`, `ld`, `ref`, `green`,
 * `snp`, `pc`, `other` in per cent; `ukip` and `reform_bxp` count as `ref`. A file of several forecasts has `forecast_id`, and one is asked for.
 *
 * @throws ImportRefused with a sentence for each thing that is wrong.
 */
export function readMrp(file: string, text: string, night: Night, forecast?: string): ReadMrp {
  const findings = new Findings();
  const table = readTable(file, text, findings);
  const column = (name: string) => table.header.indexOf(name);
  const code = column(CODES.find((name) => column(name) >= 0) ?? '');
  if (code < 0) findings.refuseNow({ file, line: 1 }, 'no column has the codes of seats; name it gss.');
  if (!COLUMNS.con.some((name) => column(name) >= 0) || column('lab') < 0)
    findings.refuseNow(
      { file, line: 1 },
      `no columns con and lab were found; give ${Object.values(COLUMNS).flat().join(', ')} in per cent.`,
    );
  const rows = chosen(table, forecast, findings);
  const seatOf = new Map(night.areas.map((gss, seat) => [gss, seat]));
  const shares = new Float64Array(night.seats * K).fill(Number.NaN);
  const found = new Set<number>();
  const unknown: string[] = [];
  for (const { line, cells } of rows) {
    const gss = cells[code]!.trim();
    const seat = seatOf.get(gss);
    if (seat === undefined) unknown.push(gss);
    else if (found.has(seat))
      findings.problem({ file, line }, `${gss} is listed a second time; leave one row for each seat.`);
    else {
      found.add(seat);
      BLOCS.forEach((bloc, at) => {
        shares[seat * K + at] = COLUMNS[bloc].reduce(
          (sum, name) => sum + share(cells[column(name)], { file, line, column: name }, findings),
          0,
        );
      });
    }
  }
  if (found.size === 0)
    findings.problem({ file }, `no row is a seat of ${night.election}; give GSS codes such as ${night.areas[0]}.`);
  findings.refuse();
  return { mrp: { shares }, matched: found.size, missing: night.names.filter((_, seat) => !found.has(seat)), unknown };
}

function chosen({ file, header, rows }: RawTable, forecast: string | undefined, findings: Findings): RawTable['rows'] {
  const column = header.indexOf('forecast_id');
  if (column < 0) return rows;
  const ids = [...new Set(rows.map(({ cells }) => cells[column]!))];
  const wanted = forecast ?? (ids.length === 1 ? ids[0] : undefined);
  if (wanted === undefined || !ids.includes(wanted))
    findings.refuseNow(
      { file },
      `the file holds the forecasts ${ids.join(', ')}; ${forecast === undefined ? 'name one of them' : `${forecast} is none of them`}.`,
    );
  return rows.filter(({ cells }) => cells[column] === wanted);
}

/** A share as a fraction; an empty cell is 0, for an estimate leaves out those who do not stand. */
function share(
  cell: string | undefined,
  place: { readonly file: string; readonly line: number; readonly column: string },
  findings: Findings,
): number {
  const value = Number(cell ?? '');
  if (value >= 0 && value <= 100) return value / 100;
  findings.problem(place, `${cell} is no percentage; give a number from 0 to 100.`);
  return 0;
}
