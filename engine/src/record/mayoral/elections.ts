import { onceFor } from '../memo.ts';
import { byFirstPreferences, countOffice } from '../pcc/count-office.ts';
import type { OfficeCandidacy, OfficeOutcome } from '../pcc/types.ts';
import type { ElectoralRecord } from '../record.ts';
import { count, readRows } from '../rows.ts';
import type { IsoDate } from '../types.ts';
import { votingSystem, type VotingSystem } from '../voting-systems.ts';

/** An election of a directly elected mayor, both rounds. */
export interface MayoralElection {
  readonly id: string;
  readonly date: IsoDate;
  readonly system: VotingSystem;
  /** Most first preferences first; positions of the outcome are those in this list. */
  readonly candidacies: readonly OfficeCandidacy[];
  readonly validVotes: number;
  readonly outcome: OfficeOutcome;
}

/** First preferences in one borough, most first. Postal votes were counted apart, so boroughs come to less than the whole. */
export interface BoroughVotes {
  readonly area: string;
  readonly name: string;
  readonly first: readonly { readonly candidate: string; readonly votes: number }[];
}

/** Elections of mayors that are held, oldest first. */
export const mayoralElections = onceFor((record: ElectoralRecord): readonly MayoralElection[] => {
  const rows = readRows(record.pack.texts, 'mayoral/candidacies.csv', (cell, cite) => ({
    election: cell('election'),
    candidate: cell('candidate'),
    party: cell('party'),
    partyName: cell('party_name'),
    first: Number(cell('first')),
    second: count(cell('second')),
    final: count(cell('final')),
    elected: cell('elected') === 'yes',
    cite,
  }));
  return [...Map.groupBy(rows, ({ election }) => election)].map(([id, of]) => {
    const date = id.slice(-10);
    const system = votingSystem(record, { kind: 'mayor', on: date });
    const candidacies = of.toSorted(byFirstPreferences);
    const validVotes = of.reduce((sum, { first }) => sum + first, 0);
    return { id, date, system, candidacies, validVotes, outcome: countOffice(candidacies, system.rule) };
  });
});

/** First preferences by borough of one election; none where they are not held. */
export function boroughVotes(record: ElectoralRecord, election: string): readonly BoroughVotes[] {
  const rows = readRows(record.pack.texts, 'mayoral/areas.csv', (cell) => ({
    election: cell('election'),
    area: cell('area'),
    name: cell('name'),
    candidate: cell('candidate'),
    votes: Number(cell('first')),
  })).filter((row) => row.election === election);
  return [...Map.groupBy(rows, ({ area }) => area)].map(([area, of]) => ({
    area,
    name: of[0]!.name,
    first: of.map(({ candidate, votes }) => ({ candidate, votes })).sort((a, b) => b.votes - a.votes),
  }));
}
