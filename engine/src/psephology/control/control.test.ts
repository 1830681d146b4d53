import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfControl, control, largestOpposition, WrongInput } from '../index.ts';
import { councils, of, seatsOfFew } from './testing.ts';

describe('real councils', () => {
  test('Cambridge before May 2016: Labour, 24 of 42', () => {
    const seats = of({ lab: 24, ld: 14, ind: 2, con: 1, green: 1 });
    expect(control({ seats, total: 42 })).toMatchObject({
      kind: 'overall majority',
      party: 'lab',
      majority: 6,
      needed: 22,
    });
    expect(largestOpposition(seats, ['lab'])).toEqual({ parties: ['ld'], seats: 14, joint: false });
  });

  test('Norwich before May 2016: Labour 22, Greens 14, Liberal Democrats 3', () => {
    const seats = of({ lab: 22, green: 14, ld: 3 });
    expect(control({ seats, total: 39 })).toMatchObject({
      kind: 'overall majority',
      party: 'lab',
      majority: 5,
      needed: 20,
    });
    expect(largestOpposition(seats, ['lab']).parties).toEqual(['green']);
  });

  test('Southend on the night of May 2016: hung, the Conservatives two short', () => {
    const after = control({ seats: of({ con: 24, ind: 13, lab: 10, ld: 2, ukip: 2 }), total: 51 });
    expect(after).toMatchObject({
      kind: 'no overall control',
      shortfall: 2,
      exactlyHalf: [],
      largest: { parties: ['con'] },
    });
    expect(changeOfControl({ kind: 'no overall control' }, after)).toEqual({ kind: 'no overall control, no change' });
  });

  test('Peterborough 2016, from 57 seats to 60: Conservative gain from no overall control', () => {
    const before = control({ seats: of({ con: 27, lab: 12, ind: 7, ld: 4, ukip: 4, liberal: 3 }), total: 57 });
    const after = control({ seats: of({ con: 31, lab: 14, ld: 7, werrington: 3, liberal: 3, ukip: 2 }), total: 60 });
    expect([before.kind, before.needed, after.needed]).toEqual(['no overall control', 29, 31]);
    expect(after).toMatchObject({ party: 'con', majority: 2 });
    expect(changeOfControl(before, after)).toEqual({ kind: 'gain from no overall control', party: 'con' });
  });

  test('Milton Keynes after May 2016: Labour and Conservatives level', () => {
    const { largest } = control({ seats: of({ lab: 22, con: 22, ld: 13 }), total: 57 });
    expect(largest).toEqual({ parties: ['lab', 'con'], seats: 22, joint: true });
  });

  test('Rugby 2023: the Conservatives lose it to no overall control with exactly half', () => {
    const after = control({ seats: of({ con: 21, lab: 12, ld: 9 }), total: 42 });
    expect(after).toMatchObject({ kind: 'no overall control', shortfall: 1, exactlyHalf: ['con'] });
    const change = changeOfControl({ kind: 'overall majority', party: 'con' }, after);
    expect(change).toEqual({ kind: 'lose to no overall control', party: 'con' });
  });

  test('Hyndburn 2022: half of those who sit is not half of the seats, one being vacant', () => {
    const after = control({ seats: of({ lab: 17, con: 14, other: 3 }), vacant: 1, total: 35 });
    expect(after).toMatchObject({ kind: 'no overall control', needed: 18, shortfall: 1, exactlyHalf: [], vacant: 1 });
  });

  test('Surrey Heath 2023: vacant seats count against a majority', () => {
    const after = control({ seats: of({ ld: 21, con: 6, other: 3, lab: 2 }), vacant: 3, total: 35 });
    expect(after).toMatchObject({ kind: 'overall majority', party: 'ld', majority: 7 });
    const change = changeOfControl({ kind: 'overall majority', party: 'con' }, after);
    expect(change).toEqual({ kind: 'gain', party: 'ld', from: 'con' });
  });
});

test('every seat is held or vacant, and counted once', () => {
  expect(() => control({ seats: of({ lab: 24 }), total: 42 })).toThrow(
    /^seats and vacant come to 24, where total \(42\)/,
  );
  expect(() => control({ seats: of({ lab: 1.5 }), total: 42 })).toThrow(/^seats of lab is 1.5/);
  expect(() => control({ seats: of({ lab: 2 }), vacant: -1, total: 1 })).toThrow(/^vacant is -1/);
  expect(() => control({ seats: of({}), total: 0 })).toThrow(WrongInput);
});

test('a council nobody has been elected to yet has no largest party', () => {
  expect(control({ seats: of({}), vacant: 5, total: 5 }).largest).toEqual({ parties: [], seats: 0, joint: false });
});

test('a party controls exactly when it has more seats than all others and the vacant together', () => {
  fc.assert(
    fc.property(councils, (council) => {
      const result = control(council);
      const holders = [...council.seats].filter(([, own]) => own > council.total - own).map(([party]) => party);
      expect(result.kind === 'overall majority' ? [result.party] : []).toEqual(holders);
      if (result.kind === 'overall majority') expect(result.majority).toBeGreaterThan(0);
      else expect(result.shortfall).toBeGreaterThan(0);
    }),
  );
});

test('exactly half is no overall control, and is named', () => {
  fc.assert(
    fc.property(seatsOfFew, (others) => {
      const rest = [...others.values()].reduce((a, b) => a + b, 0);
      fc.pre(rest > 0);
      const council = { seats: new Map([...others, ['half', rest]]), total: 2 * rest };
      const result = control(council);
      expect(result).toMatchObject({ kind: 'no overall control', shortfall: 1 });
      expect(result.kind === 'no overall control' && result.exactlyHalf).toContain('half');
    }),
  );
});

test('relabelling the parties permutes the outcome', () => {
  const swap = (party: string) => ({ a: 'c', b: 'a', c: 'b' })[party] ?? party;
  fc.assert(
    fc.property(councils, ({ seats, vacant, total }) => {
      const before = control({ seats, vacant: vacant ?? 0, total });
      const after = control({
        seats: new Map([...seats].map(([party, own]) => [swap(party), own])),
        vacant: vacant ?? 0,
        total,
      });
      const { largest } = before;
      const relabelled = { ...before, largest: { ...largest, parties: largest.parties.map(swap) } };
      if (relabelled.kind === 'overall majority')
        expect(after).toEqual({ ...relabelled, party: swap(relabelled.party) });
      else expect(after).toEqual({ ...relabelled, exactlyHalf: relabelled.exactlyHalf.map(swap) });
    }),
  );
});

test('one seat more, new or from anybody else, never loses a party control', () => {
  fc.assert(
    fc.property(councils, fc.constantFrom('a', 'b', 'c', 'd'), (council, loser) => {
      const before = control(council);
      fc.pre(before.kind === 'overall majority');
      const more = new Map(council.seats).set(before.party, before.largest.seats + 1);
      expect(control({ ...council, seats: more, total: council.total + 1 })).toMatchObject({ party: before.party });
      const from = council.seats.get(loser) ?? 0;
      fc.pre(loser !== before.party && from > 0);
      expect(control({ ...council, seats: more.set(loser, from - 1) })).toMatchObject({
        party: before.party,
        majority: before.majority + 2,
      });
    }),
  );
});
