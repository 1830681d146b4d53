import { expect, test } from 'vitest';
import { findRegion, NotFound, openRecord, type Fact, type FactBody } from '../index.ts';
import { councilNow, councilOn, councilsVoting, findCouncil } from './index.ts';
import { record } from '../testing.ts';

const NIGHT = '2016-05-05';
const on = (name: string, night = NIGHT) => councilOn(record, findCouncil(record, name), night);
const party = (name: string, id: string) => on(name).parties.find((line) => line.party === id);

test('Cambridge: a Labour majority of 6 before, from 24 of 42', () => {
  const { before, after, up, change } = on('Cambridge');
  expect(before).toMatchObject({ control: { party: 'lab', majority: 6, total: 42, largest: { seats: 24 } } });
  expect(after).toMatchObject({ control: { party: 'lab', majority: 10 }, printed: { agrees: true } });
  expect(up).toMatchObject({ cycle: 'third', seats: 14, total: 42, boundaryChange: false });
  expect(change).toMatchObject({ baseline: 'eve of poll', eveOfPoll: { kind: 'hold', party: 'lab' } });
});

test('Norwich: before, defending, won, not up, after and change of each party', () => {
  expect(on('Norwich').parties).toEqual([
    { party: 'lab', before: 22, won: 11, carried: 15, after: 26, defending: 7 },
    { party: 'grn', before: 14, won: 1, carried: 9, after: 10, defending: 5 },
    { party: 'ld', before: 3, won: 1, carried: 2, after: 3, defending: 1 },
  ]);
  const { eveOfPoll } = on('Norwich').baselines;
  expect(eveOfPoll).toMatchObject({ kind: 'held', baseline: 'eve of poll', on: [NIGHT], compared: 39 });
  expect(eveOfPoll.kind === 'held' && eveOfPoll.parties.map(({ change }) => change)).toEqual([4, -4, 0]);
  expect(on('Norwich').arithmetic).toMatchObject({
    largestOpposition: { largest: { parties: ['grn'], seats: 10 }, basis: 'majority' },
  });
});

test('Great Yarmouth: UKIP had 8 before and 12 after', () => {
  expect(party('Great Yarmouth', 'ukip')).toMatchObject({ before: 8, after: 12, won: 4, defending: 0 });
});

test('Southend-on-Sea: no overall control on the night, the Conservatives two short, whatever the year’s snapshot says', () => {
  const { after, change } = on('Southend-on-Sea');
  expect(after).toMatchObject({
    control: { kind: 'no overall control', shortfall: 2, largest: { parties: ['con'], seats: 24 } },
  });
  expect(change.eveOfPoll).toEqual({ kind: 'no overall control, no change' });
  expect(councilNow(record, findCouncil(record, 'Southend-on-Sea'), '2016-12-31').standing).toMatchObject({
    composition: { label: 'later' },
    control: { kind: 'overall majority', party: 'con' },
  });
});

test('Southend-on-Sea before the poll: the Conservatives needed 4 net gains and defended 6 of 17', () => {
  const { canChange } = on('Southend-on-Sea');
  expect(canChange).toMatchObject({ kind: 'held', canChange: true, up: 17, canGain: ['con'] });
  expect(canChange.kind === 'held' && canChange.parties.get('con')).toMatchObject({
    netGains: 4,
    defends: 6,
    mustWin: 10,
  });
});

test('North Hertfordshire: control could not change, 27 seats being certain and 25 a majority', () => {
  const { canChange } = on('North Hertfordshire');
  expect(canChange).toMatchObject({ canChange: false, needed: 25 });
  expect(canChange.kind === 'held' && canChange.parties.get('con')).toMatchObject({ minimum: 27, control: 'certain' });
});

test('the four councils elected whole on new wards defend nothing that is known', () => {
  const anglia = findRegion(record, 'anglia');
  const whole = councilsVoting(record, anglia, NIGHT).filter(({ name }) => on(name).up.cycle === 'all');
  expect(whole.map(({ name }) => name)).toEqual(['Colchester', 'Peterborough', 'Rochford', 'Welwyn Hatfield']);
  for (const { name } of whole) {
    expect([name, on(name).up.boundaryChange, on(name).defending.kind]).toEqual([name, true, 'not held']);
  }
  expect(on('Peterborough').baselines.eveOfPoll).toMatchObject({ kind: 'not held', why: 'new size' });
});

test('Huntingdonshire and Daventry: control before as printed, the seats not held', () => {
  for (const name of ['Huntingdonshire', 'Daventry']) {
    const { before, change, defending, parties } = on(name);
    expect(before).toMatchObject({ kind: 'control only', control: { kind: 'overall majority', party: 'con' } });
    expect(change.eveOfPoll).toEqual({ kind: 'hold', party: 'con' });
    expect(defending).toEqual({ kind: 'not held', why: 'seats' });
    expect(parties.every((line) => line.before === undefined && line.defending === undefined)).toBe(true);
  }
});

test('seats before that the desk enters are counted like all others, and cited', () => {
  const body: FactBody = {
    kind: 'composition',
    council: 'E07000011',
    date: NIGHT,
    label: 'eve of poll',
    seats: [
      { party: 'con', seats: 34 },
      { party: 'ind', seats: 8 },
      { party: 'ld', seats: 6 },
      { party: 'lab', seats: 2 },
      { party: 'ukip', seats: 2 },
    ],
    vacant: 0,
    source: 'minutes',
  };
  const fact: Fact = { ...body, seq: 1, recordedAt: '2026-08-20T10:00:00Z', by: 'M. Smith' };
  const entered = openRecord(record.pack, { facts: [fact] });
  const { before, defending, credits } = councilOn(entered, findCouncil(entered, 'Huntingdonshire'), NIGHT);
  expect(before).toMatchObject({
    kind: 'held',
    control: { party: 'con', majority: 16 },
    composition: { certainty: 'entered' },
  });
  expect(defending.kind).toBe('held');
  expect(credits.sources.map(({ publisher }) => publisher)).toContain('Entered at the desk by M. Smith');
  expect(credits.shareAlike).toBe(true);
});

test('a count as far as it has gone: Norwich after none, one and seven of its wards', () => {
  const slugs = on('Norwich').wards.map(({ contest }) => contest.slug);
  const norwich = findCouncil(record, 'Norwich');
  const after = (wards: number) => councilOn(record, norwich, NIGHT, { declared: slugs.slice(0, wards) }).count;
  expect(after(0)).toMatchObject({
    declared: 0,
    of: 13,
    state: { possible: { certain: undefined, majorities: ['lab', 'grn'] } },
  });
  expect(after(7)).toMatchObject({ declared: 7, certain: { control: { party: 'lab' } } });
  expect(after(13)).toMatchObject({ state: { control: { party: 'lab', majority: 13 } } });
});

test('wards in any order prove the same once all have declared, and none that is not up is taken', () => {
  const norwich = findCouncil(record, 'Norwich');
  const slugs = on('Norwich').wards.map(({ contest }) => contest.slug);
  const state = (declared: readonly string[]) => {
    const { count } = councilOn(record, norwich, NIGHT, { declared });
    return count?.kind === 'held' && count.state;
  };
  expect(state(slugs.toReversed())).toEqual(state(slugs));
  expect(() => state(['thorpe-hamlett'])).toThrow(NotFound);
  expect(() => state(['thorpe-hamlett'])).toThrow("No ward is called 'thorpe-hamlett'; did you mean thorpe-hamlet");
});

test('the day before a poll is its eve, the day itself ends with the council elected', () => {
  const cambridge = findCouncil(record, 'Cambridge');
  expect(councilNow(record, cambridge, '2016-05-04').standing).toMatchObject({ control: { majority: 6 } });
  expect(councilNow(record, cambridge, NIGHT).standing).toMatchObject({ control: { majority: 10 } });
  expect(councilNow(record, cambridge, '2010-01-01').standing).toMatchObject({ kind: 'not held', why: 'composition' });
});

test('who ran a council is said until it voted again, and not after', () => {
  const southend = findCouncil(record, 'Southend-on-Sea');
  expect(councilNow(record, southend, '2017-03-01').administration).toMatchObject({
    date: '2017-02-15',
    parties: ['con'],
  });
  expect(councilNow(record, southend, '2018-06-01').administration).toBeUndefined();
  expect(on('Southend-on-Sea').arithmetic).toMatchObject({
    largestOpposition: { basis: 'administration', outside: ['con'] },
  });
});

test('where all of a council was elected, its wards are the council: Warrington 2024, 58 of 58 seats', () => {
  const { after, lastTime, change, baselines } = on('Warrington', '2024-05-02');
  expect(after).toMatchObject({
    composition: { certainty: 'from the wards', total: 58 },
    control: { party: 'lab', majority: 26 },
  });
  expect(lastTime).toMatchObject({ composition: { date: '2021-05-06' }, control: { party: 'lab', majority: 14 } });
  expect(change).toMatchObject({ baseline: 'last contested', lastContested: { kind: 'hold', party: 'lab' } });
  expect(baselines.seats).toMatchObject([{ ward: 'Rixton and Woolston', wonFor: 'con', now: 'ind' }]);
});

test('both baselines side by side: Warrington 2024, and the one seat that makes the difference', () => {
  const { baselines } = on('Warrington', '2024-05-02');
  const changes = (held: typeof baselines.lastContested | undefined) =>
    held?.kind === 'held'
      ? [held.baseline, ...held.on, ...held.parties.map((each) => `${each.party} ${each.change}`)]
      : [];
  expect(changes(baselines.lastContested)).toEqual([
    'last contested',
    '2021-05-06',
    'lab 6',
    'ld 4',
    'ind 0',
    'con -10',
  ]);
  expect(baselines.eveOfPoll).toMatchObject({ kind: 'not held', why: 'composition' });
  expect(changes(baselines.lastHeld)).toEqual(['last held before', '2023-12-31', 'lab 6', 'ld 4', 'ind -1', 'con -9']);
  expect(baselines.between).toEqual([
    { party: 'ind', more: 1 },
    { party: 'con', more: -1 },
  ]);
  expect(baselines.seats).toMatchObject([
    { ward: 'Rixton and Woolston', wonFor: 'con', now: 'ind', wonOn: '2021-05-06' },
  ]);
});
