import { expect, test } from 'vitest';
import { findRegion } from '../../record/index.ts';
import {
  BLOCS,
  covered,
  drawSeats,
  seatsInDraws,
  exitPollErrors,
  exitPollNights,
  expectedDeclarations,
  groupsUnder,
  invert,
  nightOf,
  outcomeOf,
  publishedExitPoll,
  publishedRanges,
  regionUnderExitPoll,
  scoreGroups,
} from '../index.ts';
import { record } from '../../record/testing.ts';

const NIGHTS = ['parl.2010-05-06', 'parl.2015-05-07', 'parl.2017-06-08', 'parl.2019-12-12', 'parl.2024-07-04'];

/** A night as it could have been illustrated at ten o'clock: its own error is not known. */
const illustrated = NIGHTS.map((election) => {
  const exitPoll = publishedExitPoll(record, election)!;
  const errors = exitPollErrors(record, exitPoll, election);
  return { election, exitPoll, errors, inversion: invert(nightOf(record, election), exitPoll, { errors }) };
});

test('over five nights nine in ten of the seats said to change hands did, and nineteen in twenty of those said to stay', () => {
  const scores = illustrated.flatMap(({ election, inversion }) => {
    const all = [...inversion.model.night.areas.keys()];
    return scoreGroups(inversion, groupsUnder(inversion), outcomeOf(record, election), all);
  });
  const of = (group: string, count: 'seats' | 'changed') =>
    scores.reduce((sum, score) => sum + (score.group === group ? score[count] : 0), 0);
  expect(of('changes hands', 'changed') / of('changes hands', 'seats')).toBeGreaterThan(0.9);
  expect(of('stays', 'changed') / of('stays', 'seats')).toBeLessThan(0.05);
  expect(of('cannot say', 'seats')).toBeLessThan(700);
  expect(scores.reduce((sum, { seats }) => sum + seats, 0)).toBe(5 * 631);
});

test('Anglia in 2024: 71 seats in three groups, and of three ranges the Conservatives’ missed by three seats', () => {
  const { election, exitPoll, errors } = illustrated.at(-1)!;
  const answer = regionUnderExitPoll(record, { region: findRegion(record, 'anglia'), election, exitPoll, errors });
  expect(answer.seats).toHaveLength(71);
  expect(new Set(answer.seats.map(({ group }) => group))).toEqual(new Set(['changes hands', 'cannot say', 'stays']));
  const sum = answer.expected.reduce((all, { seats }) => all + seats, 0);
  expect(Math.abs(sum - 71)).toBeLessThan(0.3);
  const range = (bloc: string) => answer.expected.find((each) => each.bloc === bloc)!;
  // Won: Labour 35, Conservatives 25, Liberal Democrats 7.
  expect([covered(range('lab'), 35), covered(range('ld'), 7), range('con').before]).toEqual([true, true, 65]);
  expect(range('con').low - 25).toBeLessThanOrEqual(3);
  expect(answer.telling).toHaveLength(5);
  expect(answer.telling.every(({ chances, expected }) => chances[0]!.chance < 0.9 && expected! < 330)).toBe(true);
});

test('the Speaker’s seat is in no group and in no count', () => {
  const { election, exitPoll, errors } = illustrated.at(-1)!;
  const answer = regionUnderExitPoll(record, { region: findRegion(record, 'lancashire'), election, exitPoll, errors });
  const chorley = answer.seats.find(({ name }) => name === 'Chorley')!;
  expect([chorley.group, chorley.chances]).toEqual(['not moved', []]);
});

test('the same seed draws the same winners, all of whom stand; the Speaker’s seat is not drawn', () => {
  const { inversion } = illustrated[3]!;
  const drawn = drawSeats(inversion, 50, 7);
  expect(drawSeats(inversion, 50, 7)).toEqual(drawn);
  const { stands, speaker } = inversion.model.night;
  const astray = drawn.winners.filter((winner, at) => {
    const seat = at % drawn.seats;
    return speaker[seat] ? winner < BLOCS.length : !stands[seat * BLOCS.length + winner];
  });
  expect(astray).toHaveLength(0);
  const counted = seatsInDraws(drawn, [0, 100, 600]).map((ofBloc) => ofBloc[0]!);
  expect(counted.reduce((sum, each) => sum + each, 0)).toBe(3);
});

test('seats of 2024 are expected when the seats they were made from declared in 2019: Sunderland and Newcastle before midnight', () => {
  const night = nightOf(record, 'parl.2024-07-04');
  const times = expectedDeclarations(record, 'parl.2024-07-04');
  const of = (name: string) => times[night.names.indexOf(name)]!;
  expect([of('Houghton and Sunderland South') < 120, of('Newcastle upon Tyne Central and West') < 120]).toEqual([
    true,
    true,
  ]);
  expect(expectedDeclarations(record, 'parl.2015-05-07').every((each) => each === undefined)).toBe(true);
});

test('the error of a night is not known to itself', () => {
  const exitPoll = publishedExitPoll(record, 'parl.2015-05-07')!;
  expect(exitPollErrors(record, exitPoll, 'parl.2015-05-07').con!).toBeLessThan(exitPollErrors(record, exitPoll).con!);
});

test('of the 31 totals published on five nights, the ranges of nine in ten held 27', () => {
  const ranges = exitPollNights(record).flatMap((night) => publishedRanges(record, night));
  const held = ranges.filter(({ low, high, came }) => came! >= low && came! <= high);
  expect([held.length, ranges.length]).toEqual([27, 31]);
});
