import { expect, test } from 'vitest';
import { record } from '../../record/testing.ts';
import { constantsFor, declarationOrder, nightOf, openLive, outcomeOf, type LiveOptions } from '../index.ts';
import { covarianceOf } from './kernel.ts';
import { leftToExitPoll } from './left-to-exit-poll.ts';
import { seatsWonIn, thinned } from './thinned.ts';

const ELECTION = 'parl.2024-07-04';
const { night, outcome } = thinned(nightOf(record, ELECTION), outcomeOf(record, ELECTION), 4);
const order = declarationOrder(night, outcome);
const [first, rest] = [order.slice(0, 10), order.slice(10)];

test('with an exit poll the first ten seats of 2024 tell less than half as much about the rest', () => {
  for (const view of constantsFor('exit-poll', ELECTION).views) {
    const together = ({ shared }: typeof view) => {
      const covariance = covarianceOf(night, night.before, shared);
      return first.flatMap((a) => rest.map((b) => covariance[a * night.seats + b]!)).reduce((sum, each) => sum + each);
    };
    expect(together(leftToExitPoll(view))).toBeLessThan(0.5 * together(view));
    expect(leftToExitPoll(view)).toMatchObject({ own: view.own, scale: view.scale });
  }
});

test('what moves the whole country is learnt from results where there is no exit poll, and only there', () => {
  const constants = constantsFor('exit-poll', ELECTION);
  const local = { ...constants, views: constants.views.map(leftToExitPoll) };
  const totals = (options: LiveOptions) => openLive(night, { draws: 8, ...options }).projection().draws;
  const exitPoll = { seats: { con: seatsWonIn(outcome)[0]! } };
  expect(totals({ exitPoll, constants })).toEqual(totals({ exitPoll, constants: local }));
  expect(totals({ constants })).not.toEqual(totals({ constants: local }));
});
