import { expect, test } from 'vitest';
import { openRecord } from '../../record/index.ts';
import { loadPack } from '../../record/load.ts';
import {
  BLOCS,
  constantsFor,
  declarationOrder,
  followByMessages,
  K,
  nightOf,
  openLive,
  outcomeOf,
  priorMeanOf,
  type Live,
  type LiveAnswer,
  type Projection,
} from '../index.ts';
import { seatsWonIn, thinned } from './thinned.ts';

const record = openRecord(loadPack());
const ELECTION = 'parl.2019-12-12';
// One seat in four, and an exit poll that was right about them.
const { night, outcome } = thinned(nightOf(record, ELECTION), outcomeOf(record, ELECTION), 4);
const order = declarationOrder(night, outcome);
const won = seatsWonIn(outcome);
const exitPoll = { seats: Object.fromEntries(BLOCS.slice(0, 7).map((bloc, at) => [bloc, won[at]!])) };
const prior = priorMeanOf(night, { exitPoll });
const options = { prior, exitPoll, constants: constantsFor('exit-poll', ELECTION), draws: 40 };

const sharesOf = (seat: number) => outcome.shares.slice(seat * K, (seat + 1) * K);
const declare = (live: Live, seats: readonly number[]) => {
  for (const seat of seats) live.declare(night.areas[seat]!, sharesOf(seat), { confirmed: true });
};
/** Seats that are no bloc's: the Speaker's. */
const SPEAKERS = night.speaker.filter((each) => each === 1).length;
const expected = ({ totals }: Projection) => totals.map((total) => total.expected);

/** Finite everywhere, seats add up, and probabilities do where there is something to win. */
function expectSane(projection: Projection): void {
  const { totals, probabilities, declared, open, postponed, speaker } = projection;
  expect(totals.every(({ expected: each, low, high }) => [each, low, high].every(Number.isFinite))).toBe(true);
  const sum = expected(projection).reduce((all, each) => all + each, 0);
  expect(sum + speaker + postponed).toBeCloseTo(night.seats, 6);
  expect(declared + open + postponed).toBeGreaterThanOrEqual(night.seats - speaker);
  for (let seat = 0; seat < night.seats; seat += 1) {
    const row = probabilities.subarray(seat * K, (seat + 1) * K);
    const all = row.reduce((one, other) => one + other, 0);
    expect(Math.abs(all - 1) < 1e-9 || all === 0).toBe(true);
    row.forEach((probability, bloc) => expect(probability === 0 || night.stands[seat * K + bloc] === 1).toBe(true));
  }
  expect(projection.swing.every(Number.isFinite)).toBe(true);
}

test('at the close of poll of 2019 the projection is near the exit poll, and nothing is declared', () => {
  const projection = openLive(night, options).projection();
  expectSane(projection);
  expect(projection).toMatchObject({
    declared: 0,
    open: night.seats - SPEAKERS,
    postponed: 0,
    speaker: SPEAKERS,
    held: [],
  });
  const [con, lab] = expected(projection);
  expect(Math.abs(con! - exitPoll.seats.con!)).toBeLessThan(8);
  expect(Math.abs(lab! - exitPoll.seats.lab!)).toBeLessThan(8);
  expect(Math.max(...projection.totals.map(({ low, high }) => high - low))).toBeGreaterThan(5);
});

test('the whole night of 2019 ends with the seats that were won, whatever the draws', () => {
  const live = openLive(night, { ...options, draws: 4 });
  declare(live, order);
  const projection = live.projection();
  expect(expected(projection)).toEqual(won);
  expect(projection.totals.every(({ low, high }) => low === high)).toBe(true);
  expect([...projection.swing]).toEqual(expected(projection));
});

test('one declared, and all from one nation: finite, and the other nations are not taken along', () => {
  const live = openLive(night, options);
  declare(live, order.slice(0, 1));
  expectSane(live.projection());
  const scottish = openLive(night, options);
  declare(
    scottish,
    order.filter((seat) => night.nation[seat] === 2),
  );
  const projection = scottish.projection();
  expectSane(projection);
  expect(Math.abs(expected(projection)[0]! - expected(openLive(night, options).projection())[0]!)).toBeLessThan(8);
});

test('a party that stands nowhere has no votes, no seats and no say', () => {
  const ref = BLOCS.indexOf('ref');
  const stands = night.stands.map((stood, at) => (at % K === ref ? 0 : stood));
  const without = { ...night, stands };
  const live = openLive(without, { exitPoll, draws: 8 });
  order.slice(0, 5).forEach((seat) => {
    const shares = sharesOf(seat);
    shares[ref] = 0;
    live.declare(night.areas[seat]!, shares, { confirmed: true });
  });
  const projection = live.projection();
  expect(projection.totals[ref]).toEqual({ expected: 0, low: 0, high: 0 });
  expect(projection.totals.every((total) => Number.isFinite(total.expected))).toBe(true);
});

test('without exit poll or estimate it starts from the old shares', () => {
  const projection = openLive(night, { draws: 8 }).projection();
  expectSane(projection);
  const held = night.before.filter(
    (share, at) => at % K === 0 && share === Math.max(...night.before.subarray(at, at + K)),
  ).length;
  expect(Math.abs(expected(projection)[0]! - held)).toBeLessThan(15);
});

test('the order of results makes no difference, nor does one taken back, corrected and put off for a while', () => {
  const seats = order.slice(0, 12);
  const straight = openLive(night, options);
  declare(straight, seats);
  const astray = openLive(night, options);
  declare(astray, seats.toReversed());
  const [first, second, third] = seats.map((seat) => night.areas[seat]!) as [string, string, string];
  astray.retract(first);
  astray.declare(first, sharesOf(seats[0]!), { confirmed: true });
  const other = sharesOf(seats[1]!).map((share) => share * 0.9);
  expect(astray.correct(second, other, { confirmed: true }).state).toBe('taken');
  expect(expected(astray.projection())).not.toEqual(expected(straight.projection()));
  astray.correct(second, sharesOf(seats[1]!), { confirmed: true });
  astray.postpone(third);
  expect(astray.projection()).toMatchObject({ declared: 11, postponed: 1 });
  astray.declare(third, sharesOf(seats[2]!), { confirmed: true });
  expected(astray.projection()).forEach((seat, bloc) =>
    expect(seat).toBeCloseTo(expected(straight.projection())[bloc]!, 0),
  );
});

test('a result taken back, however late, leaves what there would be without it', () => {
  const seats = order.slice(0, 40);
  const area = night.areas[seats[3]!]!;
  const without = openLive(night, { ...options, draws: 8 });
  declare(
    without,
    seats.filter((_, at) => at !== 3),
  );
  const back = openLive(night, { ...options, draws: 8 });
  declare(back, seats);
  const known = back.check(area, sharesOf(seats[3]!))!.deviations;
  expect(known).toBeLessThan(without.check(area, sharesOf(seats[3]!))!.deviations);
  back.retract(area);
  expect(back.check(area, sharesOf(seats[3]!))!.deviations).toBeCloseTo(
    without.check(area, sharesOf(seats[3]!))!.deviations,
    9,
  );
  const sharesIn = (live: Live) => live.projection().shares.map((share) => (Number.isNaN(share) ? -1 : share));
  const shares = sharesIn(without);
  sharesIn(back).forEach((share, at) => expect(share).toBeCloseTo(shares[at]!, 5));
});

test('a seat put off is in no total', () => {
  const live = openLive(night, options);
  live.postpone(night.areas[order[0]!]!);
  const projection = live.projection();
  expectSane(projection);
  expect(projection).toMatchObject({ postponed: 1, open: night.seats - SPEAKERS - 1 });
});

test('a second result for a seat changes nothing and says whether it differs', () => {
  const live = openLive(night, options);
  declare(live, order.slice(0, 2));
  const before = live.projection();
  const area = night.areas[order[0]!]!;
  expect(live.declare(area, sharesOf(order[0]!))).toEqual({ state: 'duplicate', differs: false });
  const half = sharesOf(order[0]!).map((share) => share / 2);
  expect(live.declare(area, half)).toEqual({ state: 'duplicate', differs: true });
  expect(live.projection()).toBe(before);
});

test('two candidates swapped late in the night: held, named, and nothing moves before it is confirmed', () => {
  const live = openLive(night, options);
  declare(live, order.slice(0, 80));
  const before = expected(live.projection());
  const lead = (each: number) => Math.abs(sharesOf(each)[con]! - sharesOf(each)[lab]!);
  const [con, lab] = [BLOCS.indexOf('con'), BLOCS.indexOf('lab')];
  const seat = order.slice(80).toSorted((a, b) => lead(b) - lead(a))[0]!;
  const turned = sharesOf(seat);
  [turned[con], turned[lab]] = [turned[lab]!, turned[con]!];
  const received = live.declare(night.areas[seat]!, turned);
  expect(received.state).toBe('held');
  expect(received.deviations).toBeGreaterThan(5);
  expect(received.swapped?.toSorted()).toEqual(['con', 'lab']);
  const projection = live.projection();
  expect(expected(projection)).toEqual(before);
  expect(projection.held.map(({ area }) => area)).toEqual([night.areas[seat]]);
  expect(live.declare(night.areas[seat]!, sharesOf(seat), { confirmed: true }).state).toBe('taken');
  expect(live.projection().held).toEqual([]);
});

test('totals of some areas add up to those of all', () => {
  const live = openLive(night, options);
  declare(live, order.slice(0, 30));
  const parts = [0, 1, 2].map((nation) =>
    live.totalsAmong(night.areas.filter((_, seat) => night.nation[seat] === nation)),
  );
  expected(live.projection()).forEach((all, bloc) =>
    expect(parts.reduce((sum, part) => sum + part[bloc]!.expected, 0)).toBeCloseTo(all, 6),
  );
});

test('the same seed gives the same figures to the last digit', () => {
  const [one, other] = [openLive(night, options), openLive(night, options)];
  for (const live of [one, other]) declare(live, order.slice(0, 5));
  expect(one.projection().draws).toEqual(other.projection().draws);
});

test('what cannot be a result is refused in a sentence', () => {
  const live = openLive(night, { ...options, draws: 4 });
  const area = night.areas[order[0]!]!;
  expect(() => live.declare('E00000000', sharesOf(order[0]!))).toThrow('has no seat E00000000');
  expect(() => live.declare(area, [0.5])).toThrow('has 1 shares; give 8');
  expect(() => live.declare(area, [1.5, 0, 0, 0, 0, 0, 0, 0])).toThrow('from 0 to 1');
  expect(() => live.declare(area, [0, 0, 0, 0, 0, 0.4, 0, 0])).toThrow('who does not stand there');
  expect(() => openLive(night, { draws: 10 })).toThrow('multiple of four');
});

test('by messages: while a correction is worked in the old projection is answered again, marked', () => {
  const answers: LiveAnswer[] = [];
  const tell = followByMessages((answered) => answers.push(structuredClone(answered)));
  const area = night.areas[order[0]!]!;
  const shares = [...sharesOf(order[0]!)];
  expect(() => tell({ kind: 'retract', area })).toThrow("send 'open' first");
  tell({ kind: 'open', night, options: { ...options, draws: 8 } });
  tell({ kind: 'declare', area, shares, confirmed: true });
  tell({ kind: 'correct', area, shares: shares.map((share) => share * 0.9), confirmed: true });
  tell({ kind: 'retract', area });
  expect(answers.map(({ stale, projection }) => [stale, projection.declared])).toEqual([
    [false, 0],
    [false, 1],
    [true, 1],
    [false, 1],
    [true, 1],
    [false, 0],
  ]);
  expect(answers[2]!.projection).toEqual(answers[1]!.projection);
});
