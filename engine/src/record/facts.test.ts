import { expect, test } from 'vitest';
import {
  countHoldings,
  differences,
  findElection,
  findRegion,
  findSeat,
  holdings,
  openRecord,
  seatsOn,
  targets,
  winnerOf,
} from './index.ts';
import type { Fact, FactBody } from './index.ts';
import { pack } from './testing.ts';

const PETERBOROUGH = 'wmc2024/E14001425';

function facts(...bodies: FactBody[]): Fact[] {
  return bodies.map((body, index) => ({
    ...body,
    seq: index + 1,
    recordedAt: `2026-09-0${index + 1}T09:00:00Z`,
    by: 'desk',
  }));
}

function angliaOn(on: string, given: readonly Fact[], knownAt?: number): string {
  const record = openRecord(pack, { facts: given, knownAt });
  const counts = countHoldings(holdings(record, seatsOn(record, findRegion(record, 'anglia'), on), on));
  return counts.map(({ party, seats }) => `${party} ${seats}`).join(', ');
}

const defection: FactBody = {
  kind: 'changed-party',
  seat: PETERBOROUGH,
  date: '2026-09-01',
  to: 'grn',
  note: 'joined the Greens',
};
const today = '2026-11-22';

test('a change of party entered today moves holdings, the since-list and the flag on every target list', () => {
  const before = angliaOn(today, []);
  const given = facts(defection);
  expect(before).toMatch(/lab 3\d/);
  const labour = (line: string) => Number(/lab (\d+)/.exec(line)![1]);
  expect(labour(angliaOn(today, given))).toBe(labour(before) - 1);
  expect(angliaOn('2026-08-31', given)).toBe(angliaOn('2026-08-31', []));

  const record = openRecord(pack, { facts: given });
  const anglia = findRegion(record, 'anglia');
  const last = differences(record, seatsOn(record, anglia, today), today).at(-1);
  expect(last).toMatchObject({
    kind: 'changed party',
    date: '2026-09-01',
    from: 'lab',
    to: 'grn',
    note: 'joined the Greens',
  });
  const list = targets(record, { party: 'con', region: anglia, election: findElection(record, 'ge2024'), on: today });
  const peterborough = list.targets.find(({ area }) => area.name === 'Peterborough')!;
  expect(peterborough).toMatchObject({ changedParty: true, majority: 118, holding: { party: 'grn' } });
});

test('as known at an earlier revision, the newer fact is not there', () => {
  const given = facts({ kind: 'standing-down', seat: PETERBOROUGH, date: '2026-08-30', note: '' }, defection);
  expect(angliaOn(today, given, 1)).toBe(angliaOn(today, []));
  expect(angliaOn(today, given, 2)).not.toBe(angliaOn(today, []));
});

test('a withdrawn fact no longer counts, and stays in the journal', () => {
  const given = facts(defection, { kind: 'withdrawn', fact: 1, reason: 'entered for the wrong seat' });
  expect(angliaOn(today, given)).toBe(angliaOn(today, []));
});

test('a vacancy, a by-election called and its declaration, in turn', () => {
  const given = facts(
    { kind: 'vacancy', seat: PETERBOROUGH, date: '2026-09-10', reason: 'resigned' },
    { kind: 'by-election-called', seat: PETERBOROUGH, date: '2026-10-22' },
    {
      kind: 'declaration',
      election: 'parl.peterborough.by.2026-10-22',
      seat: PETERBOROUGH,
      polledOn: '2026-10-22',
      electorate: 73_378,
      validVotes: 30_000,
      candidacies: [
        {
          candidate: 'Ann Smith',
          familyName: 'Smith',
          party: 'con',
          partyName: 'Conservative',
          description: '',
          votes: 14_000,
        },
        {
          candidate: 'Bob Jones',
          familyName: 'Jones',
          party: 'ref',
          partyName: 'Reform UK',
          description: '',
          votes: 16_000,
        },
      ],
    },
  );
  const record = openRecord(pack, { facts: given });
  const seat = findSeat(record, 'Peterborough', 'wmc2024');
  const on = (date: string, knownAt?: number) =>
    holdings(openRecord(pack, { facts: given, knownAt }), [seat], date)[0]!;
  expect(on('2026-09-09')).toMatchObject({ state: 'held', party: 'lab' });
  expect(on('2026-09-10')).toMatchObject({ state: 'vacant', vacancy: { reason: 'resigned' } });
  expect(on('2026-10-22', 2)).toMatchObject({ state: 'vacant' });
  expect(on('2026-10-22')).toMatchObject({ state: 'held', party: 'ref', tenure: { member: 'Bob Jones' } });
  expect(record.byElectionsOf(PETERBOROUGH).at(-1)).toMatchObject({ state: 'declared', validVotes: 30_000 });
});

test('a tie elects nobody until the lot is recorded', () => {
  const tie = (lot?: string): FactBody => ({
    kind: 'declaration',
    election: 'parl.peterborough.by.2026-10-22',
    seat: PETERBOROUGH,
    polledOn: '2026-10-22',
    validVotes: 20_000,
    candidacies: [
      {
        candidate: 'Ann Smith',
        familyName: 'Smith',
        party: 'con',
        partyName: 'Conservative',
        description: '',
        votes: 10_000,
      },
      {
        candidate: 'Bob Jones',
        familyName: 'Jones',
        party: 'lab',
        partyName: 'Labour',
        description: '',
        votes: 10_000,
      },
    ],
    lot,
  });
  const contestOf = (...given: FactBody[]) =>
    openRecord(pack, { facts: facts(...given) })
      .byElectionsOf(PETERBOROUGH)
      .at(-1)!;
  expect(contestOf(tie()).state).toBe('tied awaiting lot');
  expect(winnerOf(contestOf(tie()))).toBeUndefined();
  expect(winnerOf(contestOf(tie(), tie('Bob Jones')))?.candidate).toBe('Bob Jones');
});

test('a general election not yet declared is awaited, never guessed', () => {
  const record = openRecord(pack, {
    facts: facts({
      kind: 'election-called',
      election: {
        id: 'parl.2029-05-03',
        aliases: ['ge2029'],
        kind: 'general',
        name: '2029 general election',
        polledOn: '2029-05-03',
        boundarySet: 'wmc2024',
        after: 'parl.2024-07-04',
      },
    }),
  });
  const seat = findSeat(record, 'Peterborough', 'wmc2024');
  expect(holdings(record, [seat], '2029-05-02')[0]).toMatchObject({ state: 'held', party: 'lab' });
  expect(holdings(record, [seat], '2029-05-03')[0]).toMatchObject({ state: 'awaiting' });
});
