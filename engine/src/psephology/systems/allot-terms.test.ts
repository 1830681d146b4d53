import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allotTerms } from '../index.ts';

test('Widewater, Adur 2024, two vacancies of different length: most votes take the longer', () => {
  // Lowe 712, Higgins 604 (House of Commons Library handbook); Adur elects by halves, so the ordinary term is four years.
  expect(allotTerms({ votes: [712, 604], years: [2, 4] })).toEqual({
    kind: 'allotted',
    terms: [
      { position: 0, years: 4 },
      { position: 1, years: 2 },
    ],
  });
});

test('only those level over different terms draw lots', () => {
  expect(allotTerms({ votes: [700, 500, 500], years: [4, 4, 2] })).toEqual({
    kind: 'terms awaiting lot',
    terms: [{ position: 0, years: 4 }],
    lots: [{ level: [1, 2], years: [4, 2] }],
  });
  expect(allotTerms({ votes: [500, 500, 300], years: [4, 4, 2] }).kind).toBe('allotted');
  const drawn = allotTerms({ votes: [700, 500, 500], years: [4, 4, 2], lot: [2, 1] });
  expect(drawn.terms).toContainEqual({ position: 2, years: 4 });
});

test('a lot is an order of exactly those who had to draw', () => {
  expect(() => allotTerms({ votes: [700, 500], years: [4, 2], lot: [1, 0] })).toThrow(
    /^lot is 1, 0, where .* \(none\)/,
  );
  expect(() => allotTerms({ votes: [5, 5], years: [4, 2], lot: [0] })).toThrow(/^lot is 0, where/);
  expect(() => allotTerms({ votes: [5, 5], years: [4, 2], lot: [0, 0] })).toThrow(/^lot is 0, 0, where/);
  expect(() => allotTerms({ votes: [5, 5], years: [4] })).toThrow(
    /^years has 1 terms, where as many as the elected \(2\)/,
  );
  expect(() => allotTerms({ votes: [5], years: [0.5] })).toThrow(/^years\[0\] is 0\.5/);
});

test('nobody with fewer votes serves longer, and every term is given once', () => {
  const wards = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(wards, (ward) => {
      const votes = ward.map(([each]) => each);
      const years = ward.map(([, each]) => each);
      const outcome = allotTerms({ votes, years });
      const lot = outcome.kind === 'allotted' ? undefined : outcome.lots.flatMap(({ level }) => level).toReversed();
      const { terms } = allotTerms({ votes, years, lot });
      expect(terms.map((each) => each.years)).toEqual(years.toSorted((a, b) => b - a));
      for (const a of terms) {
        for (const b of terms) expect(votes[a.position]! > votes[b.position]! && a.years < b.years).toBe(false);
      }
    }),
  );
});
