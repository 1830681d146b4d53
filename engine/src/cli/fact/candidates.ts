import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { findParty, type CandidacyGiven, type ElectoralRecord } from '../../record/index.ts';
import { readCandidateTable, readCount } from '../../record/import/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';

/** The candidates of a declaration, typed as `"Name:party:votes"` or in a file with those columns. */
export function readCandidacies(
  record: ElectoralRecord,
  typed: readonly string[],
  file: string | undefined,
): CandidacyGiven[] {
  if (file === undefined) return typed.map((each) => readTyped(record, each));
  if (typed.length > 0)
    throw new Stop(EXIT.usage, 'Give the candidates either as "Name:party:votes" or in --file, not both.');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Stop(EXIT.usage, `There is no file ${file}.`);
  return readCandidateTable(record, { name: basename(file), bytes: readFileSync(file) });
}

function readTyped(record: ElectoralRecord, typed: string): CandidacyGiven {
  const [name, party, votes, ...rest] = typed.split(':').map((part) => part.trim());
  if (!name || !party || votes === undefined || rest.length > 0) {
    throw new Stop(
      EXIT.usage,
      `'${typed}' is not a candidate; give each as "Name:party:votes", such as "Ann Smith:lab:14000".`,
    );
  }
  const count = readCount(votes);
  if ('problem' in count) throw new Stop(EXIT.usage, `The votes of ${name}: ${count.problem}`);
  const { id, name: partyName } = findParty(record, party);
  return {
    candidate: name,
    familyName: name.split(' ').at(-1)!,
    party: id,
    partyName,
    description: '',
    votes: count.value,
  };
}
