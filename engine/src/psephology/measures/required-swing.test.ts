import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, agencyRequiredSwing, approximate, compare, equal, majority } from '../index.ts';
import { maximum, requiredSwing, share, sign, subtract, validVotes } from '../index.ts';
import type { Challenge, Ratio } from '../index.ts';
import { contests, points } from '../testing.ts';

/** A contest as the candidate at `position` sees it. */
function challenge(votes: readonly number[], position: number): Challenge {
  const [winner = 0] = votes;
  const others = votes.filter((_, index) => index !== 0 && index !== position);
  return { winner, challenger: votes[position]!, others, valid: validVotes(votes) };
}

const challenges = contests(2).map((votes) =>
  challenge(
    votes.sort((a, b) => b - a),
    1 + (votes[0]! % (votes.length - 1)),
  ),
);

// The general election of 8 June 2017 in the East of England, votes in order (House of Commons Library, CBP-7979), with the majority
// and the swings that were published as targets in 2019. The last number is the challenger's position.
const targets: [string, number[], number, number, string][] = [
  ['Peterborough', [22950, 22343, 1597, 848], 1, 607, '0.6'],
  ['Bedford', [22712, 21923, 2837, 1008], 1, 789, '0.8'],
  ['Ipswich', [24224, 23393, 1372, 1187, 840, 121], 1, 831, '0.8'],
  ['North Norfolk', [25260, 21748, 5180], 1, 3512, '3.4'],
  ['Luton South', [28804, 14879, 1056, 795, 439, 160], 1, 13925, '15.1'],
  ['Thurrock', [19880, 19535, 10112, 798], 1, 345, '0.3'],
  ['Norwich North', [21900, 21393, 1480, 782, 340], 1, 507, '0.6'],
  ['Northampton North', [19065, 18258, 1404, 1015, 636], 1, 807, '1.0'],
  ['Milton Keynes South', [30652, 28987, 1895, 1833, 1179], 1, 1665, '1.3'],
  ['Northampton South', [19231, 18072, 1630, 1405, 696], 1, 1159, '1.4'],
  ['Milton Keynes North', [30367, 28392, 2499, 1390, 1107, 169], 1, 1975, '1.5'],
  ['Corby', [29534, 26844, 1545, 1495, 579], 1, 2690, '2.2'],
  ['Stevenage', [24798, 21412, 2032, 1085], 1, 3386, '3.4'],
  ['St Albans', [24571, 18462, 13137, 828], 1, 6109, '5.4'],
  ['Cambridge', [29032, 16371, 9133, 1265, 133], 1, 12661, '11.3'],
  ['Colchester', [24565, 18888, 9087, 828, 177], 2, 5677, '14.5'],
  ['South Cambridgeshire', [33631, 17679, 12102, 1512], 2, 15952, '16.6'],
];

test.each(targets)('%s 2017: the published majority and swing', (_, votes, position, margin, swing) => {
  expect(majority(votes[0]!, votes[1]!)).toBe(margin);
  expect(points(requiredSwing(challenge(votes, position)).half, 1)).toBe(swing);
});

test('Peterborough 2017 unrounded', () => {
  expect(points(requiredSwing(challenge([22950, 22343, 1597, 848], 1)).half, 4)).toBe('0.6358');
});

describe('a challenger in third place', () => {
  test('Colchester 2017: the Liberal Democrats would still have to pass Labour', () => {
    const contest = challenge([24565, 18888, 9087, 828, 177], 2);
    const { mustAlsoPass } = requiredSwing(contest);
    expect(mustAlsoPass?.index).toBe(0);
    expect(points(mustAlsoPass!.gap, 1)).toBe('18.3');
    expect(points(agencyRequiredSwing(contest), 1)).toBe('18.3');
  });

  test('South Cambridgeshire 2017: half the gap is enough to pass Labour too', () => {
    const contest = challenge([33631, 17679, 12102, 1512], 2);
    expect(requiredSwing(contest).mustAlsoPass).toBeUndefined();
    expect(points(agencyRequiredSwing(contest), 1)).toBe('16.6');
  });

  test('exactly as far behind the second as half the gap: nothing to add', () => {
    expect(requiredSwing({ winner: 40, challenger: 20, others: [30, 10], valid: 100 }).mustAlsoPass).toBeUndefined();
    expect(requiredSwing({ winner: 40, challenger: 20, others: [31, 9], valid: 100 }).mustAlsoPass?.index).toBe(0);
  });
});

const shareOf = (votes: number, { valid }: Challenge): Ratio => share({ votes, valid });

test('the required swing applied exactly makes winner and challenger level', () => {
  fc.assert(
    fc.property(challenges, (contest) => {
      const { half } = requiredSwing(contest);
      const winner = subtract(shareOf(contest.winner, contest), half);
      const challenger = add(shareOf(contest.challenger, contest), half);
      expect(equal(winner, challenger)).toBe(true);
    }),
  );
});

test("the agency's swing applied exactly makes the challenger level first", () => {
  fc.assert(
    fc.property(challenges, (contest) => {
      const swing = agencyRequiredSwing(contest);
      const challenger = add(shareOf(contest.challenger, contest), swing);
      const rivals = contest.others.map((votes) => shareOf(votes, contest));
      const best = [subtract(shareOf(contest.winner, contest), swing), ...rivals].reduce(maximum);
      expect(equal(challenger, best)).toBe(true);
    }),
  );
});

test('"must also pass" appears exactly when half the gap leaves somebody else ahead', () => {
  fc.assert(
    fc.property(challenges, (contest) => {
      const { half, mustAlsoPass } = requiredSwing(contest);
      const challenger = add(shareOf(contest.challenger, contest), half);
      const ahead = contest.others.filter((votes) => compare(shareOf(votes, contest), challenger) > 0);
      expect(mustAlsoPass !== undefined).toBe(ahead.length > 0);
      if (mustAlsoPass) expect(contest.others[mustAlsoPass.index]).toBe(Math.max(...contest.others));
    }),
  );
});

test('an order of targets is that of the exact swings, where rounded ones and doubles are equal', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const nearly = requiredSwing({ winner: most - 1, challenger: 0, others: [1], valid: most }).half;
  const just = requiredSwing({ winner: most - 2, challenger: 0, others: [1], valid: most - 1 }).half;
  expect(Number(just.num) / Number(just.den)).toBe(Number(nearly.num) / Number(nearly.den));
  expect(compare(just, nearly)).toBe(-1);
  fc.assert(
    fc.property(challenges, challenges, (a, b) => {
      const difference =
        BigInt(a.winner - a.challenger) * BigInt(b.valid) - BigInt(b.winner - b.challenger) * BigInt(a.valid);
      expect(compare(requiredSwing(a).half, requiredSwing(b).half)).toBe(
        difference < 0n ? -1 : difference > 0n ? 1 : 0,
      );
    }),
  );
});

test('Basildon and Billericay 2024: a swing of 0.02 is not 0', () => {
  const { half } = requiredSwing(challenge([12905, 12885, 11354, 2292, 2123, 373, 192], 1));
  expect(points(half, 2)).toBe('0.02');
  expect(sign(half)).toBe(1);
  expect(approximate(half)).toBeLessThan(0.0005);
});
