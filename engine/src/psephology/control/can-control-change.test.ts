import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canControlChange, control, WrongInput } from '../index.ts';
import type { EveOfPoll } from '../index.ts';
import { eves, of } from './testing.ts';

const norwich: EveOfPoll = {
  total: 39,
  carried: of({ lab: 15, green: 9, ld: 2 }),
  up: 13,
  defending: of({ lab: 7, green: 5, ld: 1 }),
};

describe('on the eve of 5 May 2016', () => {
  test('Norwich: Labour could lose control, the Greens could gain it', () => {
    const answer = canControlChange(norwich);
    expect(answer).toMatchObject({
      needed: 20,
      before: { kind: 'overall majority', party: 'lab' },
      canChange: true,
      canLose: true,
      canGain: ['green'],
      noOverallControlPossible: true,
      unlistedCanGain: false,
    });
    expect(answer.parties.get('lab')).toMatchObject({ held: 22, defends: 7, mustWin: 5, netGains: 0, spare: 2 });
    expect(answer.parties.get('green')).toMatchObject({ held: 14, mustWin: 11, netGains: 6, control: 'possible' });
    expect(answer.parties.get('ld')).toMatchObject({ mustWin: 18, maximum: 15, control: 'impossible' });
  });

  test('Southend: hung; the Conservatives needed four net gains, ten of the seventeen up', () => {
    const answer = canControlChange({
      total: 51,
      carried: of({ con: 16, ind: 9, lab: 6, ld: 1, ukip: 2 }),
      up: 17,
      defending: of({ con: 6, ind: 5, lab: 3, ld: 3 }),
    });
    expect(answer).toMatchObject({ canLose: false, canChange: true, canGain: ['con', 'ind'] });
    expect(answer.parties.get('con')).toMatchObject({ defends: 6, netGains: 4, mustWin: 10, spare: 0 });
    expect(answer.parties.get('lab')).toMatchObject({ maximum: 23, control: 'impossible' });
  });

  test('North Hertfordshire: with 27 of 49 not up the Conservatives could not lose control', () => {
    const answer = canControlChange({
      total: 49,
      carried: of({ con: 27, lab: 6, ld: 1 }),
      up: 15,
      defending: of({ con: 9, lab: 5, ld: 1 }),
    });
    expect(answer).toMatchObject({ canChange: false, canLose: false, canGain: [], noOverallControlPossible: false });
    expect(answer.parties.get('con')).toMatchObject({
      held: 36,
      mustWin: 0,
      netGains: 0,
      spare: 11,
      control: 'certain',
    });
  });

  test('Peterborough, all 60 seats on new boundaries: nothing is defended, everything is open', () => {
    const answer = canControlChange({ total: 60, carried: of({}), up: 60, before: { kind: 'no overall control' } });
    expect(answer).toMatchObject({ canChange: true, unlistedCanGain: true, noOverallControlPossible: true });
    const standing = of({ con: 60, lab: 54, ld: 22, ind: 9 });
    const known = canControlChange({
      total: 60,
      carried: of({}),
      up: 60,
      before: { kind: 'no overall control' },
      wards: [{ seats: 60, standing }],
    });
    expect(known).toMatchObject({ canGain: ['con', 'lab'], unlistedCanGain: false });
    expect(known.parties.get('lab')).toMatchObject({ mustWin: 31, maximum: 54, held: undefined, netGains: undefined });
  });
});

test('nominations can settle it before a vote is cast', () => {
  const open = { total: 39, carried: of({ con: 17, ld: 9 }), up: 13, defending: of({ con: 8, ld: 5 }) };
  expect(canControlChange(open).canLose).toBe(true);
  const safe = [{ seats: 3, standing: of({ con: 3 }) }, { seats: 10 }];
  expect(canControlChange({ ...open, wards: safe }).canLose).toBe(false);
});

test('seats up that are empty have no defender, and those not up stay empty', () => {
  const answer = canControlChange({
    total: 30,
    carried: of({ con: 14 }),
    vacant: 1,
    up: 15,
    defending: of({ con: 1, ld: 11 }),
  });
  expect(answer.before).toEqual({ kind: 'no overall control' });
  expect(answer.parties.get('con')).toMatchObject({ held: 15, netGains: 1, mustWin: 2 });
});

test('members who sit apart can neither gain control nor keep it', () => {
  const eve = { total: 21, carried: of({ ind: 9, con: 5 }), up: 7, defending: of({ ind: 4, con: 3 }) };
  expect(canControlChange(eve)).toMatchObject({ before: { party: 'ind' }, canGain: ['con'] });
  const answer = canControlChange({ ...eve, apart: ['ind'] });
  expect(answer).toMatchObject({ before: { kind: 'no overall control' }, canGain: ['con'] });
  expect(answer.parties.get('ind')).toMatchObject({ maximum: 16, control: 'impossible' });
});

test('what does not add up is refused', () => {
  expect(() => canControlChange({ ...norwich, up: 14 })).toThrow(/^carried, vacant and up come to 40/);
  expect(() => canControlChange({ ...norwich, defending: of({ lab: 14 }) })).toThrow(/^the sum of defending is 14/);
  expect(() => canControlChange({ ...norwich, wards: [{ seats: 12 }] })).toThrow(/^wards have 12 seats/);
  expect(() => canControlChange({ total: 39, carried: of({ lab: 26 }), up: 13 })).toThrow(/^defending is missing/);
  expect(() => canControlChange({ ...norwich, up: Number.NaN })).toThrow(WrongInput);
});

test('must win, net gains and spare seats are what it takes, and one less is not', () => {
  fc.assert(
    fc.property(eves, (eve) => {
      const { parties, needed, total, up, before } = canControlChange(eve);
      for (const [party, way] of parties) {
        const controls = (own: number) =>
          control({ seats: of({ [party]: own }), vacant: total - own, total }).kind === 'overall majority';
        expect(controls(way.carried + way.mustWin)).toBe(true);
        if (way.mustWin > 0) expect(controls(way.carried + way.mustWin - 1)).toBe(false);
        expect(way.control === 'impossible' || way.mustWin <= up).toBe(true);
        if (before.kind === 'overall majority' && before.party === party) {
          expect(way.netGains).toBe(0);
          expect(controls(way.held! - way.spare!) && !controls(way.held! - way.spare! - 1)).toBe(true);
        } else {
          expect(way.held! + way.netGains!).toBe(needed);
          expect(way.spare).toBe(0);
        }
      }
    }),
  );
});

test('control can change exactly when it is not certain to stay', () => {
  fc.assert(
    fc.property(eves, (eve) => {
      const { before, canChange, canLose, canGain, unlistedCanGain, noOverallControlPossible, parties } =
        canControlChange(eve);
      const someoneElse = canGain.length > 0 || unlistedCanGain;
      const hung = before.kind === 'no overall control';
      expect(canChange).toBe(someoneElse || (!hung && noOverallControlPossible));
      expect(canLose).toBe(!hung && canChange);
      if (!hung) expect(canLose).toBe(parties.get(before.party)!.control !== 'certain');
    }),
  );
});
