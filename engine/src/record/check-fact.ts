import { generals, nextGeneral } from './calendar.ts';
import { checkCandidates, checkDeclaration } from './check-contest-fact.ts';
import { checkAdministration, checkComposition } from './check-council-fact.ts';
import { checkCalled, checkMember, checkPartyChange, checkVacancy, dayOf } from './check-tenure-fact.ts';
import { FactRefused } from './fact-refused.ts';
import type { Fact, FactBody } from './facts.ts';
import { openRecord, type ElectoralRecord } from './record.ts';

/**
 * Checks a fact against the record before it is appended: that seat, party, election and date exist, that it says something new, and
 * that the record can be folded with it. Gives notices for what is allowed and should be seen (a tie that awaits its lot).
 *
 * @throws FactRefused with one sentence saying what is wrong and what to do.
 */
export function checkFact(record: ElectoralRecord, body: FactBody): readonly string[] {
  return checkFacts(record, [body]);
}

/**
 * Checks facts that are to be appended together, each against the record with those before it.
 *
 * @throws FactRefused for the first that is not taken.
 */
export function checkFacts(record: ElectoralRecord, bodies: readonly FactBody[]): readonly string[] {
  const notices: string[] = [];
  let known = record;
  const contests = new Map<string, FactBody>();
  for (const body of bodies) {
    // Contests of different seats do not touch each other: a whole election is checked without folding it 650 times.
    const key = 'election' in body && 'seat' in body ? `${body.election} ${body.seat}` : '';
    if (key === '' || contests.has(key)) {
      known = foldChecked(known, [...contests.values()]);
      contests.clear();
    }
    notices.push(...checkKind(known, body));
    if (key === '') known = foldChecked(known, [body]);
    else contests.set(key, body);
  }
  foldChecked(known, [...contests.values()]);
  return notices;
}

function foldChecked(record: ElectoralRecord, bodies: readonly FactBody[]): ElectoralRecord {
  const folded = foldWith(record, bodies);
  try {
    folded.elections();
    return folded;
  } catch (error) {
    throw new FactRefused(`This would contradict a fact entered before. ${(error as Error).message}`);
  }
}

/** The record as it would be with more facts, or with some withdrawn. */
export function foldWith(record: ElectoralRecord, bodies: readonly FactBody[]): ElectoralRecord {
  const newest = Math.max(0, ...record.facts.map((fact) => fact.seq));
  const added = bodies.map((body, index): Fact => ({ ...body, seq: newest + index + 1, recordedAt: '', by: '' }));
  return { ...openRecord(record.pack, { facts: [...record.facts, ...added] }), regions: () => record.regions() };
}

function checkKind(record: ElectoralRecord, body: FactBody): readonly string[] {
  switch (body.kind) {
    case 'changed-party':
      checkPartyChange(record, body);
      return [];
    case 'vacancy':
      checkVacancy(record, body);
      return [];
    case 'standing-down':
    case 'office':
      checkMember(record, body);
      return [];
    case 'by-election-called':
      checkCalled(record, body);
      return [];
    case 'election-called':
      checkElection(record, body);
      return [];
    case 'dissolution':
      checkDissolution(record, body.date);
      return [];
    case 'composition':
      return checkComposition(record, body);
    case 'administration':
      checkAdministration(record, body);
      return [];
    case 'candidates':
      return checkCandidates(record, body);
    case 'declaration':
      return checkDeclaration(record, body);
    case 'withdrawn':
      if (record.facts.some((fact) => fact.seq === body.fact)) return [];
      throw new FactRefused(
        `No fact ${body.fact} stands: it was never entered or is already withdrawn; see countroom fact list.`,
      );
  }
}

function checkElection(record: ElectoralRecord, { election }: FactBody & { kind: 'election-called' }): void {
  const polledOn = dayOf(election.polledOn);
  if (election.id !== `parl.${polledOn}` || election.kind !== 'general') {
    throw new FactRefused(`A general election polled on ${polledOn} has the id parl.${polledOn}, not ${election.id}.`);
  }
  if (record.elections().has(election.id))
    throw new FactRefused(`The election ${election.id} is in the record already.`);
  const last = generals(record).at(-1)!;
  if (polledOn <= last.polledOn)
    throw new FactRefused(`${election.id} is not after the last general election, ${last.id}; check the date.`);
}

function checkDissolution(record: ElectoralRecord, date: string): void {
  const day = dayOf(date);
  const sitting = generals(record).findLast((each) => each.polledOn <= day);
  if (!sitting) throw new FactRefused(`No parliament of the record sat on ${day}; check the date.`);
  if (sitting.dissolvedOn) {
    throw new FactRefused(
      `The parliament elected on ${sitting.polledOn} is recorded as dissolved on ${sitting.dissolvedOn}; check the date.`,
    );
  }
  const next = nextGeneral(record, sitting.polledOn);
  if (next && day >= next.polledOn)
    throw new FactRefused(`The dissolution of ${day} is not before the poll of ${next.polledOn}; check the date.`);
}
