import type { CandidacyGiven } from '../facts.ts';
import type { ElectoralRecord } from '../record.ts';
import { readCount } from './count.ts';
import { decode } from './decode.ts';
import { Findings } from './findings.ts';
import { partyFinder } from './places.ts';
import { readTable } from './read-table.ts';
import { readText } from './text.ts';

/**
 * Reads the candidates of one contest from a table with the columns candidate, party and votes.
 *
 * @throws ImportRefused with every problem found.
 */
export function readCandidateTable(
  record: ElectoralRecord,
  file: { readonly name: string; readonly bytes: Uint8Array },
): CandidacyGiven[] {
  const findings = new Findings();
  const table = readTable(file.name, decode(file.name, file.bytes, findings), findings);
  const columns = table.header.map((name) => name.toLowerCase());
  for (const name of ['candidate', 'party', 'votes']) {
    if (!columns.includes(name))
      findings.problem(
        { file: file.name, line: 1 },
        `the column ${name} is missing; expected candidate, party, votes.`,
      );
  }
  findings.refuse();
  const find = partyFinder(record);
  const candidacies = table.rows.map(({ line, cells }): CandidacyGiven => {
    const place = (column: string) => ({ file: file.name, line, column });
    const cell = (column: string) => readText(cells[columns.indexOf(column)]!, place(column), findings);
    const candidate = cell('candidate');
    const party = find({ name: cell('party') });
    const votes = readCount(cells[columns.indexOf('votes')]!);
    if (candidate === '') findings.problem(place('candidate'), 'a candidate has no name.');
    if (party instanceof Error) findings.problem(place('party'), party.message);
    if ('problem' in votes) findings.problem(place('votes'), votes.problem);
    return {
      candidate,
      familyName: candidate.split(' ').at(-1)!,
      party: party instanceof Error ? '' : party.id,
      partyName: party instanceof Error ? '' : party.name,
      description: '',
      votes: 'problem' in votes ? undefined : votes.value,
    };
  });
  findings.refuse();
  return candidacies;
}
