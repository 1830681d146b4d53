import { countFirstPastThePost } from '../psephology/index.ts';
import type { CandidacyGiven, Fact } from './facts.ts';
import { changeParty, elect, vacate } from './fold-tenures.ts';
import type { Pack } from './pack.ts';
import type { Area, Candidacy, Cite, Contest, Election, PartyChange, Tenure, Vacancy } from './types.ts';

/** What the desk's facts change; the pack stays as it is and every reader looks here first. */
export interface Overlay {
  readonly elections: ReadonlyMap<string, Election>;
  readonly contests: ReadonlyMap<string, ReadonlyMap<string, Contest>>;
  readonly tenures: ReadonlyMap<string, readonly Tenure[]>;
  readonly partyChanges: readonly PartyChange[];
  readonly vacancies: readonly Vacancy[];
}

/** Folds the standing facts over the pack, oldest first. */
export function foldFacts(pack: Pack, tenuresOf: (area: string) => readonly Tenure[], facts: readonly Fact[]): Overlay {
  const elections = new Map<string, Election>();
  const contests = new Map<string, Map<string, Contest>>();
  const tenures = new Map<string, readonly Tenure[]>();
  const partyChanges: PartyChange[] = [];
  const vacancies: Vacancy[] = [];
  const spans = (area: string) => tenures.get(area) ?? tenuresOf(area);
  const areaOf = (key: string): Area => pack.areas().get(key)!;
  const electionOf = (id: string) => elections.get(id) ?? pack.elections().get(id)!;
  const generals = () =>
    [...new Map([...pack.elections(), ...elections]).values()].filter((each) => each.kind === 'general');
  const setContest = (contest: Contest, key: string) => {
    const held = contests.get(contest.election.id) ?? new Map<string, Contest>();
    contests.set(contest.election.id, held.set(key, contest));
  };

  for (const fact of facts) {
    const cite: Cite = { file: 'journal', line: fact.seq };
    switch (fact.kind) {
      case 'changed-party': {
        const change = changeParty(spans(fact.seat), fact, cite);
        tenures.set(fact.seat, change.tenures);
        partyChanges.push(change.change);
        break;
      }
      case 'vacancy': {
        const { tenures: spansLeft, left } = vacate(spans(fact.seat), fact);
        tenures.set(fact.seat, spansLeft);
        vacancies.push({ ...fact, area: fact.seat, member: left.member, party: left.party, certainty: 'exact', cite });
        break;
      }
      case 'election-called':
        elections.set(fact.election.id, fact.election);
        break;
      case 'dissolution': {
        const general = generals().findLast((each) => each.polledOn <= fact.date)!;
        elections.set(general.id, { ...general, dissolvedOn: fact.date });
        break;
      }
      case 'by-election-called': {
        const election = byElection(generals(), areaOf(fact.seat), fact.date);
        elections.set(election.id, election);
        setContest(notYet(election, areaOf(fact.seat), [], cite), fact.seat);
        break;
      }
      case 'candidates':
        setContest(notYet(electionOf(fact.election), areaOf(fact.seat), fact.candidacies, cite), fact.seat);
        break;
      case 'declaration': {
        const known = electionOf(fact.election) ?? byElection(generals(), areaOf(fact.seat), fact.polledOn);
        elections.set(known.id, known);
        const contest = declared(known, areaOf(fact.seat), fact, cite);
        setContest(contest, fact.seat);
        tenures.set(fact.seat, elect(spans(fact.seat), contest, known));
        break;
      }
    }
  }
  return { elections, contests, tenures, partyChanges, vacancies };
}

function byElection(generals: readonly Election[], area: Area, date: string): Election {
  const general = generals.findLast((each) => each.polledOn <= date);
  return {
    id: `parl.${area.slug}.by.${date}`,
    aliases: [],
    kind: 'by-election',
    name: `${area.name} by-election`,
    polledOn: date,
    boundarySet: area.boundarySet,
    after: general?.id,
  };
}

function notYet(election: Election, area: Area, given: readonly CandidacyGiven[], cite: Cite): Contest {
  return {
    election,
    area,
    polledOn: election.polledOn,
    state: 'not yet',
    candidacies: given.map((each) => candidacy(each, cite)),
    cite,
  };
}

function declared(election: Election, area: Area, fact: Fact & { kind: 'declaration' }, cite: Cite): Contest {
  const candidacies = fact.candidacies
    .map((each) => candidacy(each, cite))
    .sort((a, b) => b.votes! - a.votes! || (a.candidate === fact.lot ? -1 : b.candidate === fact.lot ? 1 : 0));
  const outcome = countFirstPastThePost(candidacies.map((each) => each.votes!));
  const waits = outcome.kind === 'tied awaiting lot' && fact.lot === undefined;
  return {
    election,
    area,
    polledOn: fact.polledOn,
    state: waits ? 'tied awaiting lot' : 'declared',
    electorate: fact.electorate,
    validVotes: fact.validVotes,
    rejected: fact.rejected,
    candidacies,
    lot: fact.lot,
    cite,
  };
}

function candidacy(given: CandidacyGiven, cite: Cite): Candidacy {
  return { sitting: false, person: '', ...given, cite };
}
