import type { Area, Contest, Election } from './types.ts';
import { FactRefused } from './fact-refused.ts';
import type { CandidacyGiven, FactBody } from './facts.ts';
import type { ElectoralRecord } from './record.ts';

type Declaration = FactBody & { kind: 'declaration' };

/** Checks the candidates of a contest still to be held. */
export function checkCandidates(record: ElectoralRecord, body: FactBody & { kind: 'candidates' }): readonly string[] {
  const election = record.elections().get(body.election);
  if (!election) throw new FactRefused(`No election is called '${body.election}'; enter that it was called first.`);
  const area = areaIn(record, election.boundarySet, body.seat);
  const contest = record.contests(election.id).get(body.seat);
  if (contest && contest.state !== 'not yet') {
    throw new FactRefused(`${area.name} has declared in ${election.id}; candidates can only be entered before that.`);
  }
  checkEach(record, area, body.candidacies);
  return [];
}

/**
 * Checks a declaration: known candidates, whole numbers that add up, no more ballots than electors, and a lot only for a tie.
 */
export function checkDeclaration(record: ElectoralRecord, body: Declaration): readonly string[] {
  const election = record.elections().get(body.election);
  const area = areaIn(record, election?.boundarySet, body.seat);
  const contest = election && record.contests(election.id).get(body.seat);
  checkElection(body, area, election, contest);
  checkEach(record, area, body.candidacies);
  checkNominated(area, contest, body.candidacies);
  checkSums(area, body);
  return checkLot(area, body);
}

function areaIn(record: ElectoralRecord, boundarySet: string | undefined, key: string): Area {
  const area = record.areas().get(key);
  if (area && (boundarySet === undefined || area.boundarySet === boundarySet)) return area;
  throw new FactRefused(
    `No constituency of this election has the key '${key}'; give a boundary set and a code, such as wmc2024/E14001425.`,
  );
}

function checkElection(
  body: Declaration,
  area: Area,
  election: Election | undefined,
  contest: Contest | undefined,
): void {
  if (!election) {
    throw new FactRefused(
      `No election is called '${body.election}'; enter it first: countroom fact add by-election-called "${area.name}" --on ${body.polledOn}.`,
    );
  }
  if (election.kind === 'notional')
    throw new FactRefused(`${election.id} is a notional result; nothing was declared there.`);
  if (election.kind === 'by-election' && !contest)
    throw new FactRefused(`${election.id} was not held in ${area.name}; check the seat.`);
  const polledOn = contest?.polledOn ?? election.polledOn;
  if (body.polledOn < polledOn)
    throw new FactRefused(`${area.name} polled on ${polledOn} in ${election.id}, not on ${body.polledOn}.`);
}

function checkEach(record: ElectoralRecord, area: Area, given: readonly CandidacyGiven[]): void {
  if (given.length === 0)
    throw new FactRefused(`${area.name}: no candidates were given; give each as "Name:party:votes".`);
  const seen = new Set<string>();
  for (const { candidate, party } of given) {
    if (candidate.trim() === '') throw new FactRefused(`${area.name}: a candidate has no name.`);
    if (!record.parties().has(party))
      throw new FactRefused(
        `${area.name}: no party has the id '${party}' (${candidate}); give one such as con, lab or ind.`,
      );
    const both = `${candidate}|${party}`;
    if (seen.has(both)) throw new FactRefused(`${area.name}: ${candidate} (${party}) is given twice.`);
    seen.add(both);
  }
}

/** Votes go to the nominated candidates, where the nominations are in the record. */
function checkNominated(area: Area, contest: Contest | undefined, given: readonly CandidacyGiven[]): void {
  if (contest?.state !== 'not yet' || contest.candidacies.length === 0) return;
  const key = (each: { readonly candidate: string; readonly party: string }) => `${each.candidate} (${each.party})`;
  const nominated = new Set(contest.candidacies.map(key));
  const declared = new Set(given.map(key));
  const unknown = [...declared.difference(nominated)];
  if (unknown.length > 0)
    throw new FactRefused(
      `${area.name}: ${unknown.join(', ')} was not nominated; the candidates are ${[...nominated].join(', ')}.`,
    );
  const missing = [...nominated.difference(declared)];
  if (missing.length > 0)
    throw new FactRefused(`${area.name}: no votes were given for ${missing.join(', ')}; 0 must be written.`);
}

function checkSums(area: Area, body: Declaration): void {
  for (const { candidate, votes } of body.candidacies) {
    if (votes === undefined || !Number.isSafeInteger(votes) || votes < 0) {
      throw new FactRefused(
        `${area.name}: the votes of ${candidate} are ${votes ?? 'missing'}; give a whole number, 0 or more.`,
      );
    }
  }
  const sum = body.candidacies.reduce((total, { votes }) => total + votes!, 0);
  const gap = sum - body.validVotes;
  if (gap !== 0) {
    throw new FactRefused(
      `${area.name}: the candidates add to ${figure(sum)}, and valid votes are ${figure(body.validVotes)}: ${figure(Math.abs(gap))} ${gap > 0 ? 'over' : 'short'}.`,
    );
  }
  const ballots = body.validVotes + (body.rejected ?? 0);
  if (body.electorate !== undefined && ballots > body.electorate) {
    throw new FactRefused(
      `${area.name}: ${figure(ballots)} ballots are more than the electorate of ${figure(body.electorate)}.`,
    );
  }
}

function checkLot(area: Area, { candidacies, lot }: Declaration): readonly string[] {
  const most = Math.max(...candidacies.map(({ votes }) => votes!));
  const first = candidacies.filter(({ votes }) => votes === most).map(({ candidate }) => candidate);
  if (lot !== undefined && (first.length === 1 || !first.includes(lot))) {
    const tied = first.length === 1 ? `${first[0]} alone is first` : `the tie is between ${first.join(' and ')}`;
    throw new FactRefused(`${area.name}: no lot can have been drawn for ${lot}, as ${tied} with ${figure(most)}.`);
  }
  if (lot !== undefined || first.length === 1) return [];
  return [
    `${area.name}: ${first.join(' and ')} tie for first place with ${figure(most)} votes each; nobody is elected until the lot is entered.`,
  ];
}

function figure(votes: number): string {
  return votes.toLocaleString('en-GB');
}
