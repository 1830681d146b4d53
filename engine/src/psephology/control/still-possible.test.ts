import { describe, expect, test } from 'vitest';
import { stillPossible } from '../index.ts';
import { of } from './testing.ts';

describe('seats that nominations settle', () => {
  test('three for one party, one each for two others, three seats: one is safe (Electoral Reform Society, 2019)', () => {
    const ward = { seats: 3, standing: of({ con: 3, lab: 1, ld: 1 }) };
    const { parties } = stillPossible({ total: 3, settled: of({}), outstanding: [ward] });
    expect(parties.get('con')).toEqual({ settled: 0, minimum: 1, maximum: 3 });
    expect(parties.get('lab')).toEqual({ settled: 0, minimum: 0, maximum: 1 });
  });

  test('uncontested seats are certain, and one that nobody stands for stays empty', () => {
    const ward = { seats: 3, standing: of({ con: 2 }) };
    const { parties, certain } = stillPossible({ total: 5, settled: of({ con: 1 }), vacant: 1, outstanding: [ward] });
    expect(parties.get('con')).toEqual({ settled: 1, minimum: 3, maximum: 3 });
    expect(certain).toEqual({ kind: 'overall majority', party: 'con' });
  });
});

describe('what arithmetic proves', () => {
  test('a party that leads by as many as are outstanding can be drawn level with and not overtaken', () => {
    const level = stillPossible({ total: 20, settled: of({ lab: 9, con: 6, ld: 2 }), outstanding: [{ seats: 3 }] });
    expect(level.notOvertaken).toEqual(['lab']);
    expect(level.certain).toBeUndefined();
    const short = stillPossible({ total: 20, settled: of({ lab: 8, con: 6, ld: 3 }), outstanding: [{ seats: 3 }] });
    expect(short.notOvertaken).toEqual([]);
  });

  test('two parties in an odd number of seats: somebody must have control, and nobody is certain to', () => {
    const ward = { seats: 1, standing: of({ con: 1, lab: 1 }) };
    const open = { total: 35, settled: of({ con: 17, lab: 17 }), outstanding: [ward] };
    expect(stillPossible(open)).toMatchObject({
      majorities: ['con', 'lab'],
      noOverallControl: false,
      certain: undefined,
    });
    const third = [{ seats: 1, standing: of({ con: 1, lab: 1, ld: 1 }) }];
    expect(stillPossible({ ...open, outstanding: third }).noOverallControl).toBe(true);
  });

  test('no overall control is certain as soon as nobody can reach more than half', () => {
    const settled = of({ lab: 15, con: 14, ind: 4 });
    const { certain, unlisted } = stillPossible({
      total: 39,
      settled,
      outstanding: [{ seats: 4 }, { seats: 2, standing: of({ con: 2 }) }],
    });
    expect(unlisted).toBe(4);
    expect(certain).toBeUndefined();
    expect(stillPossible({ total: 39, settled, vacant: 2, outstanding: [{ seats: 4 }] }).certain).toEqual({
      kind: 'no overall control',
    });
  });

  test('a party nobody has listed might still win what is open', () => {
    expect(stillPossible({ total: 9, settled: of({ lab: 4 }), outstanding: [{ seats: 5 }] })).toMatchObject({
      unlisted: 5,
      unlistedMajority: true,
      majorities: ['lab'],
      notOvertaken: [],
    });
  });
});

test('every seat is settled, vacant or outstanding', () => {
  const council = { total: 9, settled: of({ lab: 4 }), outstanding: [{ seats: 4 }] };
  expect(() => stillPossible(council)).toThrow(/^settled, vacant and outstanding come to 8, where total \(9\)/);
  expect(() => stillPossible({ ...council, outstanding: [{ seats: -5 }] })).toThrow(/^outstanding\[0\]\.seats is -5/);
  const wrong = [{ seats: 5, standing: of({ lab: 0.5 }) }];
  expect(() => stillPossible({ ...council, outstanding: wrong })).toThrow(/^outstanding\[0\]\.standing of lab is 0\.5/);
});
