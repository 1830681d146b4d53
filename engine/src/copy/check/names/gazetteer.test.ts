import { expect, test } from 'vitest';
import { areaKey, findSeat, type FactBody } from '../../../record/index.ts';
import { record, recordWith } from '../../../record/testing.ts';
import { checkCopy, gazetteerOf } from '../index.ts';

const seat = areaKey(findSeat(record, 'Peterborough', 'wmc2024'));
const byElection = (...candidates: readonly (readonly [string, string, number])[]): FactBody => ({
  kind: 'declaration',
  election: 'parl.peterborough.by.2026-10-15',
  seat,
  polledOn: '2026-10-15',
  validVotes: candidates.reduce((sum, [, , votes]) => sum + votes, 0),
  candidacies: candidates.map(([candidate, party, votes]) => ({
    candidate,
    party,
    votes,
    familyName: candidate.split(' ').at(-1)!,
    partyName: party,
    description: party,
  })),
});

test('a fact is read in copy at once, and a record without it knows nothing of it', () => {
  const declared = recordWith(
    { kind: 'by-election-called', seat, date: '2026-10-15' },
    byElection(['Zebedee Quill', 'ref', 12_345], ['Andrew Pakes', 'lab', 12_000]),
  );
  const text = 'Zebedee Quill beat Andrew Pakes in Peterborough by 345 votes.';
  const verdicts = (record: typeof declared) =>
    checkCopy(record, text, { date: '2026-10-20' }).claims.map(({ kind, verdict }) => `${kind} ${verdict}`);
  expect(verdicts(declared)).toEqual(['winner supported', 'majority supported']);
  expect(verdicts(recordWith())).not.toContain('winner supported');
});

test('a change of party moves the member and nobody else', () => {
  const [before, after] = [
    recordWith(),
    recordWith({ kind: 'changed-party', seat, date: '2026-10-01', to: 'ind', note: '' }),
  ].map((record) => gazetteerOf(record).people);
  expect(after!.size).toBe(before!.size);
  const moved = [...after!].filter(([key, person]) => person.sat.length !== before!.get(key)!.sat.length);
  expect(moved.map(([, { name, sat }]) => [name, sat.at(-1)!.party])).toEqual([['Andrew Pakes', 'ind']]);
});
