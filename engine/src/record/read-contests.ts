import { count, readRows, type Cell, type Texts } from './rows.ts';
import { areaKey } from './types.ts';
import type { Area, Candidacy, Cite, Contest, Election } from './types.ts';

function readCandidacy(cell: Cell, cite: Cite): Candidacy {
  return {
    candidate: cell('candidate'),
    familyName: cell('family_name'),
    party: cell('party'),
    partyName: cell('party_name'),
    description: cell('description'),
    votes: count(cell('votes')),
    sitting: cell('sitting') === 'yes',
    person: cell('person'),
    cite,
  };
}

function readContest(
  cell: Cell,
  cite: Cite,
  election: Election,
  area: Area,
  candidacies: readonly Candidacy[],
): Contest {
  return {
    election,
    area,
    polledOn: cell('polled_on'),
    state: 'declared',
    electorate: count(cell('electorate')),
    validVotes: count(cell('valid_votes')),
    rejected: count(cell('rejected')),
    declaredAt: cell('declared_at') || undefined,
    declaredSource: cell('declared_source') || undefined,
    candidacies,
    cite,
  };
}

/** The contests of a general election or notional result, by area. */
export function readElectionContests(texts: Texts, election: Election, areas: ReadonlyMap<string, Area>) {
  const folder = `westminster/${election.id}`;
  const candidacies = Map.groupBy(
    readRows(texts, `${folder}/candidacies.csv`, (cell, cite) => [cell('gss'), readCandidacy(cell, cite)] as const),
    ([gss]) => gss,
  );
  return new Map(
    readRows(texts, `${folder}/contests.csv`, (cell, cite) => {
      const area = areas.get(`${election.boundarySet}/${cell('gss')}`)!;
      const stood = (candidacies.get(area.gss) ?? []).map(([, candidacy]) => candidacy);
      return [areaKey(area), readContest(cell, cite, election, area, stood)] as const;
    }),
  );
}

/** Every by-election of the pack: election id to its one contest, by area. */
export function readByElections(
  texts: Texts,
  elections: ReadonlyMap<string, Election>,
  areas: ReadonlyMap<string, Area>,
) {
  const folder = 'westminster/by-elections';
  const candidacies = Map.groupBy(
    readRows(
      texts,
      `${folder}/candidacies.csv`,
      (cell, cite) => [cell('election'), readCandidacy(cell, cite)] as const,
    ),
    ([election]) => election,
  );
  const contests = readRows(texts, `${folder}/contests.csv`, (cell, cite) => {
    const election = elections.get(cell('election'))!;
    const area = areas.get(`${election.boundarySet}/${cell('gss')}`)!;
    const stood = (candidacies.get(election.id) ?? []).map(([, candidacy]) => candidacy);
    return [election.id, new Map([[areaKey(area), readContest(cell, cite, election, area, stood)]])] as const;
  });
  return new Map<string, ReadonlyMap<string, Contest>>(contests);
}
