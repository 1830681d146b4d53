import { Findings } from '../../record/import/findings.ts';
import { readTable } from '../../record/import/read-table.ts';

/** When seats were declared, by election and GSS code. */
export type DeclarationTimes = ReadonlyMap<string, ReadonlyMap<string, string>>;

const COLUMNS = ['election', 'gss', 'declared_at'] as const;

/**
 * Reads times of declaration: a CSV with the columns election, gss and declared_at (ISO 8601); others are ignored, and so are rows without a
 * time.
 *
 * @param electionOf the id of an election as the file names it
 * @throws ImportRefused with a sentence for each thing that is wrong.
 */
export function readTimes(
  file: string,
  text: string,
  electionOf: (named: string) => string | undefined,
): DeclarationTimes {
  const findings = new Findings();
  const { header, rows } = readTable(file, text, findings);
  const [election, gss, time] = COLUMNS.map((name) => header.indexOf(name)) as [number, number, number];
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0)
    findings.refuseNow({ file, line: 1 }, `there is no column ${missing.join(' or ')}; give ${COLUMNS.join(', ')}.`);
  const times = new Map<string, Map<string, string>>();
  for (const { line, cells } of rows) {
    const at = cells[time]!.trim();
    if (at === '') continue;
    const id = electionOf(cells[election]!.trim());
    if (id === undefined)
      findings.problem(
        { file, line, column: 'election' },
        `${cells[election]} is no general election of the record; write it like parl.2017-06-08.`,
      );
    else if (Number.isNaN(Date.parse(at)))
      findings.problem(
        { file, line, column: 'declared_at' },
        `${at} is no time; write it like 2017-06-09T02:25+01:00.`,
      );
    else times.set(id, (times.get(id) ?? new Map<string, string>()).set(cells[gss]!.trim(), at));
  }
  findings.refuse();
  return times;
}
