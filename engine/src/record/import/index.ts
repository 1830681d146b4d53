import { checkFacts, foldWith } from '../check-fact.ts';
import { FactRefused } from '../fact-refused.ts';
import type { FactBody } from '../facts.ts';
import type { ElectoralRecord } from '../record.ts';
import type { Election } from '../types.ts';
import { decode } from './decode.ts';
import { electionFor } from './election.ts';
import { findersFor } from './finders.ts';
import { Findings, ImportRefused } from './findings.ts';
import { recognise } from './layouts.ts';
import { readFiles } from './read-files.ts';
import { readTable } from './read-table.ts';
import { candidatesFacts, declarationFacts } from './to-facts.ts';

export { ImportRefused } from './findings.ts';
export { readCandidateTable } from './candidate-table.ts';
export { readCount } from './count.ts';

/** A file as it came over the wire. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Under which it is kept as received. */
  readonly sha256: string;
}

export interface ImportOptions {
  /** The id of the election, known to the record or new. */
  readonly election: string;
  /** Parties that the record does not know enter under Other by the name given, instead of refusing the file. */
  readonly newParties?: boolean;
}

/** What an import would add to the record. */
export interface Import {
  readonly election: string;
  /** In the order they are to be appended, in one transaction. */
  readonly facts: readonly FactBody[];
  readonly contests: number;
  readonly candidates: number;
  /** Results, whose votes add up; else candidates before the poll. */
  readonly declared: boolean;
  /** Contests that the record has just so already. */
  readonly known: number;
  /** What was accepted and should be seen. */
  readonly notices: readonly string[];
}

/**
 * Reads files for one election and gives the facts that the record does not have: candidates from Democracy Club's export, results from
 * the House of Commons Library's results by candidate, by constituency, or both, which are then compared. Writes nothing.
 *
 * @throws ImportRefused with every problem found; NotFound when there is no such election.
 */
export function readImport(record: ElectoralRecord, files: readonly ImportFile[], options: ImportOptions): Import {
  const findings = new Findings();
  const { id, called } = electionFor(record, options.election);
  checkAll(record, called);
  const within = foldWith(record, called);
  const election = within.elections().get(id)!;
  const tables = files.map(({ name, bytes }) =>
    recognise(readTable(name, decode(name, bytes, findings), findings), findings),
  );
  const { contests, summaries, declared } = readFiles(
    within,
    election,
    tables,
    findersFor(within, election, options, findings),
    findings,
  );
  findings.refuse();

  const sha256Of = (name: string) => files.find((file) => file.name === name)!.sha256;
  const found = declared
    ? declarationFacts(within, election, contests, summaries, sha256Of)
    : candidatesFacts(within, election, contests, sha256Of);
  const facts = [...called, ...found.facts];
  const notices = [...findings.notices, ...incomplete(within, election, contests.size), ...checkAll(record, facts)];
  const candidates = [...contests.values()].reduce((sum, each) => sum + each.candidacies.length, 0);
  return { election: id, facts, contests: contests.size, candidates, declared, known: found.known, notices };
}

function checkAll(record: ElectoralRecord, facts: readonly FactBody[]): readonly string[] {
  try {
    return checkFacts(record, facts);
  } catch (error) {
    throw error instanceof FactRefused ? new ImportRefused([error.message]) : error;
  }
}

function incomplete(record: ElectoralRecord, election: Election, contests: number): readonly string[] {
  const seats = [...record.areas().values()].filter((area) => area.boundarySet === election.boundarySet).length;
  if (election.kind !== 'general' || contests === seats) return [];
  return [`${contests} of the ${seats} contests of ${election.id} are in these files; the others stay as they are.`];
}
