import { isDate } from './dates.ts';
import { Findings, type Place } from './import/findings.ts';
import { readTable } from './import/read-table.ts';
import { houseOf, POLLED, type OpinionPoll } from './polls.ts';

const NEEDED = ['pollster', 'to', 'con', 'lab'];
/** Rounded shares may add to a little more than the whole. */
const MOST = 103;

/**
 * Reads polls that a newsroom adds: a CSV with `pollster`, `to` (last day of fieldwork), `con` and `lab`, and where known `from`, `sample`, `client`,
 * `mode`, `ld`, `ukip`, `ref`, `green`; shares in per cent, an empty cell where none was printed.
 *
 * @throws ImportRefused with a sentence for each thing that is wrong.
 */
export function readPolls(file: string, text: string): OpinionPoll[] {
  const findings = new Findings();
  const { header, rows } = readTable(file, text, findings);
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0)
    findings.refuseNow(
      { file, line: 1 },
      `there is no column ${missing.join(' or ')}; a file of polls has ${NEEDED.join(', ')}.`,
    );
  const polls = rows.map(({ line, cells }): OpinionPoll => {
    const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
    const at = (column: string): Place => ({ file, line, column });
    const day = (column: string, otherwise: string) => {
      const value = cell(column) || otherwise;
      if (!isDate(value)) findings.problem(at(column), `'${value}' is not a date; write it as 2026-06-15.`);
      return value;
    };
    const to = day('to', '');
    const from = day('from', to);
    if (from > to) findings.problem(at('from'), `fieldwork begins on ${from}, after its last day ${to}; swap the two.`);
    if (cell('pollster') === '') findings.problem(at('pollster'), 'the cell is empty; name who asked.');
    return {
      id: `${file}:${line}`,
      pollster: cell('pollster'),
      house: houseOf(cell('pollster')),
      client: cell('client'),
      mode: cell('mode'),
      area: cell('area') || 'GB',
      mrp: cell('mrp') === 'yes' || cell('pollster').includes('MRP'),
      from,
      to,
      sample: sampleOf(cell('sample'), at('sample'), findings),
      shares: sharesOf(cell, at, findings),
      cite: { file, line },
    };
  });
  findings.refuse();
  return polls;
}

function sampleOf(cell: string, place: Place, findings: Findings): number | undefined {
  if (cell === '') return undefined;
  if (!/^[1-9]\d*$/.test(cell))
    findings.problem(place, `'${cell}' is not a number of people; write 2013, without commas, or leave it empty.`);
  return Number(cell);
}

function sharesOf(
  cell: (name: string) => string,
  at: (column: string) => Place,
  findings: Findings,
): OpinionPoll['shares'] {
  const shares = POLLED.flatMap((party) => {
    const value = Number(cell(party));
    if (cell(party) === '') return [];
    if (!(value >= 0 && value <= 100))
      findings.problem(at(party), `'${cell(party)}' is no percentage; give a number from 0 to 100.`);
    return [[party, value] as const];
  });
  const sum = shares.reduce((all, [, value]) => all + value, 0);
  if (sum > MOST) findings.problem(at('con'), `the shares add to ${sum} per cent; check the row.`);
  for (const party of ['con', 'lab'])
    if (cell(party) === '') findings.problem(at(party), 'the cell is empty; a poll without it cannot be averaged.');
  return Object.fromEntries(shares);
}
