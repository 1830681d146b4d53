import { describe, expect, test } from 'vitest';
import { checkFact, FactRefused, openRecord, type CandidacyGiven, type Fact, type FactBody } from './index.ts';
import { pack } from './testing.ts';

const PETERBOROUGH = 'wmc2024/E14001425';
const SOUTH_CAMBS = 'wmc2010/E14000934';

function recordWith(...bodies: FactBody[]) {
  const facts = bodies.map((body, index): Fact => ({
    ...body,
    seq: index + 1,
    recordedAt: '2026-09-01T09:00:00Z',
    by: 'desk',
  }));
  return openRecord(pack, { facts });
}

function refusal(body: FactBody, ...before: FactBody[]): string {
  try {
    checkFact(recordWith(...before), body);
  } catch (error) {
    if (error instanceof FactRefused) return error.message;
    throw error;
  }
  return 'accepted';
}

function candidacy(candidate: string, party: string, votes?: number): CandidacyGiven {
  return { candidate, familyName: candidate.split(' ').at(-1)!, party, partyName: party, description: '', votes };
}

const vacancy: FactBody = { kind: 'vacancy', seat: PETERBOROUGH, date: '2026-09-10', reason: 'resigned' };
const called: FactBody = { kind: 'by-election-called', seat: PETERBOROUGH, date: '2026-10-22' };
const declaration = {
  kind: 'declaration',
  election: 'parl.peterborough.by.2026-10-22',
  seat: PETERBOROUGH,
  polledOn: '2026-10-22',
  electorate: 73_378,
  rejected: 100,
  validVotes: 30_000,
  candidacies: [candidacy('Ann Smith', 'con', 14_000), candidacy('Bob Jones', 'ref', 16_000)],
} as const satisfies FactBody;

describe('a change of party', () => {
  const change = (rest: Partial<FactBody & { kind: 'changed-party' }>): FactBody => ({
    kind: 'changed-party',
    seat: PETERBOROUGH,
    date: '2026-09-01',
    to: 'grn',
    note: '',
    ...rest,
  });

  test('that is new is taken', () => expect(refusal(change({}))).toBe('accepted'));

  test.each([
    [{ to: 'nobody' }, "No party has the id 'nobody'"],
    [{ to: 'lab' }, 'Andrew Pakes already sat for Labour in Peterborough on 2026-09-01, since 2024-07-04'],
    [{ seat: 'wmc2024/E1' }, "No constituency has the key 'wmc2024/E1'"],
    [{ date: '2026-02-30' }, "'2026-02-30' is not a day of the calendar"],
    [{ date: '2019-06-01' }, 'Peterborough of wmc2024 was not a seat on 2019-06-01, when the boundaries were wmc2010'],
    [{ date: '2024-07-04' }, 'Andrew Pakes was elected in Peterborough on 2024-07-04'],
  ])('%j is refused', (rest, message) => expect(refusal(change(rest))).toContain(message));

  test("the record has already, as Heidi Allen's of October 2019, is refused", () => {
    const again = change({ seat: SOUTH_CAMBS, date: '2019-10-07', to: 'ld' });
    expect(refusal(again)).toContain('Heidi Allen already sat for Liberal Democrat in South Cambridgeshire');
    expect(refusal({ ...again, date: '2019-09-01' } as FactBody)).toContain(
      'is recorded as joining Liberal Democrat on 2019-10-07',
    );
  });

  test('where nobody sat that day is refused', () => {
    expect(refusal(change({ date: '2026-09-15' }), vacancy)).toBe(
      'Nobody held Peterborough on 2026-09-15; check the seat and the date.',
    );
  });
});

describe('a vacancy', () => {
  test('needs a member, a reason and a day after any change of party', () => {
    expect(refusal(vacancy)).toBe('accepted');
    expect(refusal({ ...vacancy, reason: ' ' } as FactBody)).toContain('needs a reason');
    expect(refusal({ ...vacancy, date: '2026-09-20' } as FactBody, vacancy)).toContain(
      'Nobody held Peterborough on 2026-09-20',
    );
    const later: FactBody = { kind: 'changed-party', seat: PETERBOROUGH, date: '2026-09-15', to: 'grn', note: '' };
    expect(refusal(vacancy, later)).toContain('Andrew Pakes is recorded as changing party on 2026-09-15');
  });
});

describe('a by-election', () => {
  test('is called once, for a vacant seat', () => {
    expect(refusal(called)).toContain('Andrew Pakes holds Peterborough on 2026-10-22; enter the vacancy first');
    expect(refusal(called, vacancy)).toBe('accepted');
    expect(refusal(called, vacancy, called)).toContain('is in the record already');
  });

  test('is declared with votes that add up', () => {
    const result = (rest: Partial<FactBody & { kind: 'declaration' }>) =>
      refusal({ ...declaration, ...rest }, vacancy, called);
    expect(result({})).toBe('accepted');
    expect(result({ validVotes: 29_860 })).toBe(
      'Peterborough: the candidates add to 30,000, and valid votes are 29,860: 140 over.',
    );
    expect(result({ validVotes: 30_001 })).toContain('1 short');
    expect(result({ electorate: 30_050 })).toContain('30,100 ballots are more than the electorate of 30,050');
    expect(result({ polledOn: '2026-10-15' })).toContain('Peterborough polled on 2026-10-22');
    expect(result({ lot: 'Ann Smith' })).toContain(
      'no lot can have been drawn for Ann Smith, as Bob Jones alone is first',
    );
    expect(
      result({ candidacies: [candidacy('Ann Smith', 'con', -1), candidacy('Bob Jones', 'ref', 30_001)] }),
    ).toContain('the votes of Ann Smith are -1');
    expect(result({ candidacies: [candidacy('Ann Smith', 'con'), candidacy('Bob Jones', 'ref', 30_000)] })).toContain(
      'the votes of Ann Smith are missing',
    );
    expect(result({ candidacies: [candidacy('Ann Smith', 'cons', 30_000)] })).toContain("no party has the id 'cons'");
    expect(
      result({ candidacies: [candidacy('Ann Smith', 'con', 15_000), candidacy('Ann Smith', 'con', 15_000)] }),
    ).toContain('given twice');
    expect(refusal(declaration)).toContain("No election is called 'parl.peterborough.by.2026-10-22'; enter it first");
  });

  test('that ties without a lot is taken, and says so', () => {
    const tie = {
      ...declaration,
      candidacies: [candidacy('Ann Smith', 'con', 15_000), candidacy('Bob Jones', 'ref', 15_000)],
    };
    expect(checkFact(recordWith(vacancy, called), tie)).toEqual([
      'Peterborough: Ann Smith and Bob Jones tie for first place with 15,000 votes each; nobody is elected until the lot is entered.',
    ]);
    expect(checkFact(recordWith(vacancy, called), { ...tie, lot: 'Bob Jones' })).toEqual([]);
  });

  test('gives its votes to those nominated', () => {
    const nominated: FactBody = {
      kind: 'candidates',
      election: declaration.election,
      seat: PETERBOROUGH,
      candidacies: [candidacy('Ann Smith', 'con'), candidacy('Bob Jones', 'ref'), candidacy('Cy Young', 'ind')],
    };
    expect(refusal(nominated, vacancy, called)).toBe('accepted');
    expect(refusal(declaration, vacancy, called, nominated)).toContain(
      'no votes were given for Cy Young (ind); 0 must be written',
    );
    const stranger = { ...declaration, candidacies: [...declaration.candidacies, candidacy('Di Doe', 'ind', 0)] };
    expect(refusal(stranger, vacancy, called, nominated)).toContain('Di Doe (ind) was not nominated');
    expect(refusal(nominated, vacancy, called, declaration)).toContain(
      'has declared in parl.peterborough.by.2026-10-22',
    );
  });
});

describe('a withdrawal', () => {
  test('names a fact that stands', () => {
    expect(refusal({ kind: 'withdrawn', fact: 1, reason: 'wrong seat' }, vacancy)).toBe('accepted');
    expect(refusal({ kind: 'withdrawn', fact: 9, reason: 'wrong seat' }, vacancy)).toContain('No fact 9 stands');
  });

  test('that leaves a later fact without its ground is refused', () => {
    const change: FactBody = { kind: 'changed-party', seat: PETERBOROUGH, date: '2026-11-01', to: 'grn', note: '' };
    expect(refusal({ kind: 'withdrawn', fact: 3, reason: 'misheard' }, vacancy, called, declaration, change)).toContain(
      'This would contradict a fact entered before. Fact 4 (changed-party): nobody held',
    );
  });
});

test('an old result can be corrected without unseating who came after', () => {
  const contest = recordWith().contests('parl.2017-06-08').get('wmc2010/E14000878')!;
  const correction: FactBody = {
    kind: 'declaration',
    election: 'parl.2017-06-08',
    seat: 'wmc2010/E14000878',
    polledOn: contest.polledOn,
    electorate: contest.electorate,
    rejected: contest.rejected,
    validVotes: contest.validVotes! + 1,
    candidacies: contest.candidacies.map(({ votes, ...rest }, index) => ({
      ...rest,
      votes: votes! + (index === 0 ? 1 : 0),
    })),
  };
  expect(refusal(correction)).toBe('accepted');
  expect(recordWith(correction).tenuresOf('wmc2010/E14000878')).toEqual(recordWith().tenuresOf('wmc2010/E14000878'));
  expect(recordWith(correction).contests('parl.2017-06-08').get('wmc2010/E14000878')!.validVotes).toBe(
    contest.validVotes! + 1,
  );
});
