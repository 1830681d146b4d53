import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfControl, control, largestOpposition } from '../index.ts';
import { councils, of } from './testing.ts';

describe('names for change', () => {
  const lab = { kind: 'overall majority', party: 'lab' } as const;

  test('a hold says only who holds', () => {
    const after = control({ seats: of({ lab: 26, ld: 13, ind: 2, green: 1 }), total: 42 });
    expect(changeOfControl(lab, after)).toEqual({ kind: 'hold', party: 'lab' });
  });

  test('a new authority and one whose past is not known have neither hold nor gain', () => {
    expect(changeOfControl({ kind: 'new authority' }, lab)).toEqual({ kind: 'new authority', after: lab });
    expect(changeOfControl({ kind: 'not known' }, lab)).toEqual({ kind: 'before not known', after: lab });
  });
});

describe('mayors and casting votes', () => {
  const half = { seats: of({ con: 18, lab: 18 }), total: 36 };

  test('a casting vote settles a level vote and is not control', () => {
    expect(control(half, { castingVote: 'lab' })).toMatchObject({
      kind: 'no overall control',
      exactlyHalf: ['con', 'lab'],
      offices: { castingVote: 'lab', settles: true },
    });
    expect(control(half, { castingVote: 'ind' }).offices).toEqual({ castingVote: 'ind', settles: false });
  });

  test('no office ever alters control', () => {
    const office = fc.option(fc.constantFrom('a', 'b', 'c', 'z'), { nil: undefined });
    fc.assert(
      fc.property(councils, office, office, (council, mayor, castingVote) => {
        const offices = { ...(mayor && { mayor }), ...(castingVote && { castingVote }) };
        const { offices: beside, ...rest } = control(council, offices);
        expect(beside).toMatchObject(offices);
        expect(rest).toEqual(control(council));
      }),
    );
  });
});

describe('the largest opposition', () => {
  const seats = of({ con: 18, ukip: 10, lab: 9, wickford: 3, ind: 2 });

  test('is outside the whole administration, or nobody', () => {
    expect(largestOpposition(seats, ['con', 'ukip']).parties).toEqual(['lab']);
    expect(largestOpposition(seats, [...seats.keys()])).toEqual({ parties: [], seats: 0, joint: false });
  });

  test('needs to know who runs the council', () => {
    expect(() => largestOpposition(seats, [])).toThrow(/^administration is empty/);
    expect(() => largestOpposition(seats, ['ld'])).toThrow(/^administration has ld, which has no seat/);
  });
});

describe('members who are no group', () => {
  test('Southend in May 2016: of the 13 independents none is a group of 13', () => {
    const council = { seats: of({ con: 24, ind: 13, lab: 10, ld: 2, ukip: 2 }), total: 51, apart: ['ind'] };
    expect(largestOpposition(council.seats, ['con'], council.apart).parties).toEqual(['lab']);
    expect(largestOpposition(council.seats, ['con']).parties).toEqual(['ind']);
  });

  test('Castle Point 2023: 32 of 41 are "others" in the table, of two parties, and no overall control', () => {
    // Canvey Island Independent Party and People's Independent Party; the House of Commons Library gives no overall control.
    const seats = of({ con: 9, other: 32 });
    expect(control({ seats, total: 41, apart: ['other'] })).toMatchObject({
      kind: 'no overall control',
      shortfall: 12,
      largest: { parties: ['con'], seats: 9 },
    });
  });
});
