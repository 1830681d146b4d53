import type { CandidacyGiven, FactBody, FactFile } from '../facts.ts';
import { slugOf } from '../names.ts';
import type { ElectoralRecord } from '../record.ts';
import type { Contest, Election } from '../types.ts';
import type { Contests } from './contest-rows.ts';
import type { Summaries } from './library-constituencies.ts';

/** The facts of an import that the record does not have already. */
export interface NewFacts {
  readonly facts: readonly FactBody[];
  /** Contests that the record has just so. */
  readonly known: number;
}

/** One fact for each contest whose candidates are not in the record just so. */
export function candidatesFacts(
  record: ElectoralRecord,
  election: Election,
  contests: Contests,
  sha256Of: (file: string) => string,
): NewFacts {
  const recorded = record.contests(election.id);
  return split(
    [...contests].map(([seat, { candidacies, file, line }]) => {
      if (sameCandidates(recorded.get(seat), candidacies)) return undefined;
      const fact: FactFile = { name: file, sha256: sha256Of(file), line };
      return { kind: 'candidates', election: election.id, seat, candidacies, file: fact };
    }),
  );
}

/** One fact for each contest whose result is not in the record just so; electorate and rejected come from the summary, if there is one. */
export function declarationFacts(
  record: ElectoralRecord,
  election: Election,
  contests: Contests,
  summaries: Summaries | undefined,
  sha256Of: (file: string) => string,
): NewFacts {
  const recorded = record.contests(election.id);
  return split(
    [...contests].map(([seat, { candidacies, file, line }]) => {
      const contest = recorded.get(seat);
      const summary = summaries?.get(seat);
      const validVotes = candidacies.reduce((sum, { votes }) => sum + votes!, 0);
      const electorate = summary?.electorate ?? contest?.electorate;
      const rejected = summary?.invalid ?? contest?.rejected;
      const sameNumbers =
        contest?.validVotes === validVotes && contest.electorate === electorate && contest.rejected === rejected;
      if (sameNumbers && sameCandidates(contest, candidacies)) return undefined;
      return {
        kind: 'declaration',
        election: election.id,
        seat,
        polledOn: contest?.polledOn ?? election.polledOn,
        electorate,
        rejected,
        validVotes,
        candidacies,
        file: { name: file, sha256: sha256Of(file), line },
      };
    }),
  );
}

function split(made: readonly (FactBody | undefined)[]): NewFacts {
  const facts = made.filter((fact) => fact !== undefined);
  return { facts, known: made.length - facts.length };
}

/** Names are compared as in addresses: accents and capitals are the record's own affair. */
function sameCandidates(contest: Contest | undefined, given: readonly CandidacyGiven[]): boolean {
  if (contest?.candidacies.length !== given.length) return false;
  const key = (each: CandidacyGiven) => `${slugOf(each.candidate)}|${each.party}|${each.votes ?? ''}`;
  const recorded = new Set(contest.candidacies.map(key));
  return given.every((each) => recorded.has(key(each)));
}
