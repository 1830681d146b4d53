import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockVoteTurnout, equal, ratio, topVotes, topVoteShares } from '../index.ts';
import { points } from '../testing.ts';

// Abbey, Reading, 5 May 2022, three seats (House of Commons Library, local elections handbook, which gives 1,991 as the sum of top votes).
const abbey = [
  { party: 'lab', votes: 936 },
  { party: 'lab', votes: 876 },
  { party: 'lab', votes: 861 },
  { party: 'green', votes: 450 },
  { party: 'con', votes: 314 },
  { party: 'ld', votes: 291 },
  { party: 'con', votes: 288 },
  { party: 'con', votes: 269 },
];

test('a party is its best candidate, and shares are of the tops', () => {
  expect(topVotes(abbey)).toEqual(
    new Map([
      ['lab', 936],
      ['green', 450],
      ['con', 314],
      ['ld', 291],
    ]),
  );
  expect(topVoteShares(abbey).get('con')).toEqual(ratio(314, 1991));
});

test('shares come to one, and one more candidate of the same party never adds to it', () => {
  const ward = fc.array(fc.record({ party: fc.constantFrom('a', 'b', 'c'), votes: fc.nat(2000) }), { minLength: 1 });
  fc.assert(
    fc.property(ward, (candidates) => {
      fc.pre(candidates.some((candidate) => candidate.votes > 0));
      const shares = topVoteShares(candidates);
      expect([...shares.values()].reduce((sum, each) => sum + each.num, 0n)).toBe([...shares.values()][0]!.den);
      const [first] = candidates;
      const again = topVoteShares([...candidates, first!]);
      for (const [party, each] of shares) expect(equal(again.get(party)!, each)).toBe(true);
    }),
  );
});

test('where nobody voted there are no shares', () => {
  expect(() => topVoteShares([{ party: 'lab', votes: 0 }])).toThrow(/^valid is 0/);
  expect(() => topVotes([{ party: 'lab', votes: 1.5 }])).toThrow(/^candidates\[0\]\.votes is 1\.5/);
});

// Abbey, Buckinghamshire, 1 May 2025, two seats, turnout 25.6 per cent (House of Commons Library, local elections handbook).
const buckinghamshire = { votes: [1021, 659, 580, 561, 390, 340, 281, 275, 258], seats: 2, electorate: 9270 };

test('turnout is of ballot papers, and without them there is none', () => {
  const known = blockVoteTurnout({ ...buckinghamshire, papers: 2371 });
  expect(known.kind === 'turnout' && points(known.turnout, 1)).toBe('25.6');
  expect(blockVoteTurnout({ ...buckinghamshire, papers: undefined })).toEqual({ kind: 'needs ballot papers' });
});

test('papers that so many votes cannot have come from are refused', () => {
  expect(() => blockVoteTurnout({ ...buckinghamshire, papers: 2000 })).toThrow(
    /^the sum of votes is 4365, which is more than papers × seats \(4000\)/,
  );
  expect(() => blockVoteTurnout({ ...buckinghamshire, papers: 9271 })).toThrow(
    /^papers is 9271, which is more than electorate/,
  );
  expect(() => blockVoteTurnout({ ...buckinghamshire, papers: 2371, electorate: 0 })).toThrow(/^electorate is 0/);
});
