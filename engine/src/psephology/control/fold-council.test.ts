import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCouncil, whenCertain } from '../index.ts';
import type { CouncilAtPoll, Declaration, WardResult } from '../index.ts';
import { nights, of } from './testing.ts';

/** Norwich City Council, 5 May 2016: who was elected in each of the 13 wards (the council's own results), by name of ward. */
const elected: Readonly<Record<string, string>> = {
  Bowthorpe: 'lab',
  'Catton Grove': 'lab',
  Crome: 'lab',
  Eaton: 'ld',
  Lakenham: 'lab',
  Mancroft: 'lab',
  'Mile Cross': 'lab',
  Nelson: 'lab',
  Sewell: 'lab',
  'Thorpe Hamlet': 'green',
  'Town Close': 'lab',
  University: 'lab',
  Wensum: 'lab',
};
const wards = new Map(Object.keys(elected).map((ward) => [ward, { seats: 1 }]));
const norwich: CouncilAtPoll = { total: 39, carried: of({ lab: 15, green: 9, ld: 2 }), wards };
const declared = (party: string): WardResult => ({ kind: 'declared', elected: of({ [party]: 1 }) });
const night: Declaration[] = Object.entries(elected).map(([ward, party]) => ({ ward, result: declared(party) }));
const resultsOf = (declarations: readonly Declaration[]) =>
  new Map(declarations.map(({ ward, result }) => [ward, result]));

describe('Norwich, May 2016', () => {
  test('all thirteen wards: Labour 26, Greens 10, Liberal Democrats 3', () => {
    const state = foldCouncil(norwich, resultsOf(night));
    expect(state.seats).toEqual(of({ lab: 26, green: 10, ld: 3 }));
    expect(state.won).toEqual(of({ lab: 11, ld: 1, green: 1 }));
    expect(state).toMatchObject({ wards: 13, declared: 13, control: { party: 'lab', majority: 13 } });
  });

  test('by name of ward, Labour was certain of control with Mancroft, the sixth', () => {
    const control = { kind: 'overall majority', party: 'lab' };
    expect(whenCertain(norwich, night)).toEqual({ control, after: 6, ward: 'Mancroft' });
    expect(whenCertain(norwich, night.slice(0, 5))).toBeUndefined();
    expect(foldCouncil(norwich, resultsOf(night.slice(0, 6))).control).toBeUndefined();
  });

  test('a correction is folded like a declaration, and can make it open again', () => {
    const corrected = [...night.slice(0, 6), { ward: 'Crome', result: declared('ukip') }];
    expect(foldCouncil(norwich, resultsOf(corrected)).seats.get('lab')).toBe(19);
    expect(whenCertain(norwich, corrected)).toBeUndefined();
    expect(whenCertain(norwich, [...corrected, night[6]!])).toMatchObject({ after: 8, ward: 'Mile Cross' });
  });

  test('a ward put off, or void, counts in the total as vacant', () => {
    const results = resultsOf(night).set('Wensum', { kind: 'postponed' }).set('Sewell', { kind: 'void' });
    const { vacant, postponed, control } = foldCouncil(norwich, results);
    expect([vacant, postponed]).toEqual([2, 2]);
    expect(control).toMatchObject({ party: 'lab', majority: 9, total: 39, needed: 20, vacant: 2 });
  });
});

describe('a ward of several seats', () => {
  const council: CouncilAtPoll = {
    total: 5,
    carried: of({ con: 2 }),
    wards: new Map([['Market', { seats: 3, standing: of({ con: 2, lab: 3, ld: 1 }) }]]),
  };
  const fold = (result: WardResult) => foldCouncil(council, new Map([['Market', result]]));

  test('awaiting lot: who is elected counts, the rest is between the tied', () => {
    const state = fold({ kind: 'tied awaiting lot', elected: of({ lab: 2 }), places: 1, tied: of({ con: 1, ld: 1 }) });
    expect(state).toMatchObject({ awaitingLot: 1, declared: 0, control: undefined });
    expect(state.possible).toMatchObject({ outstanding: 1, majorities: ['con'], noOverallControl: true });
    expect(state.possible.parties.get('lab')).toEqual({ settled: 2, minimum: 2, maximum: 2 });
  });

  test('uncontested: seats nobody stood for stay vacant', () => {
    const sole = { ...council, wards: new Map([['Market', { seats: 3, standing: of({ con: 2 }) }]]) };
    const result: WardResult = { kind: 'uncontested', elected: of({ con: 2 }), unfilled: 1 };
    expect(foldCouncil(sole, new Map([['Market', result]]))).toMatchObject({
      vacant: 1,
      declared: 1,
      control: { majority: 3 },
    });
  });

  test('a result that does not fit the ward is refused by name', () => {
    const lot = { kind: 'tied awaiting lot', elected: of({ lab: 2 }), places: 1 } as const;
    expect(() => fold({ kind: 'declared', elected: of({ lab: 2 }) })).toThrow(
      /^Market has 2 seats by its result, where 3/,
    );
    expect(() => fold({ kind: 'declared', elected: of({ con: 3 }) })).toThrow(
      /^Market elected 3 of con, of which 2 stood/,
    );
    expect(() => fold({ ...lot, tied: of({ con: 1 }) })).toThrow(/^Market has 1 places for 1 tied/);
    expect(() => foldCouncil(council, new Map([['Abbey', declared('lab')]]))).toThrow(/^Abbey is not a ward of this/);
  });
});

test('the order of declarations does not matter to the state', () => {
  fc.assert(
    fc.property(nights, ({ council, declarations }) => {
      expect(foldCouncil(council, resultsOf(declarations.toReversed()))).toEqual(
        foldCouncil(council, resultsOf(declarations)),
      );
    }),
  );
});

test('control is certain from the first moment that it is, and that is who has it in the end', () => {
  fc.assert(
    fc.property(nights, ({ council, declarations }) => {
      const certainAfter = (count: number) =>
        foldCouncil(council, resultsOf(declarations.slice(0, count))).possible.certain !== undefined;
      const first = [...declarations.keys(), declarations.length].find(certainAfter);
      const from = whenCertain(council, declarations);
      expect(from?.after).toBe(first);
      expect(from?.ward).toBe(first === undefined ? undefined : declarations[first - 1]?.ward);
      expect(foldCouncil(council, resultsOf(declarations)).control).toMatchObject(from!.control);
    }),
  );
});
