import { describe, expect, test } from 'vitest';
import * as psephology from './index.ts';

const { butlerSwing, change, majority, majorityShare, losesDeposit, pedersen, requiredSwing, share, steedSwing } =
  psephology;
const { ballotBoxTurnout, countFirstPastThePost, marginality, rank, ratio, turnout, validVotes } = psephology;
const { votesToChangeHands, WrongInput } = psephology;

const fine = { votes: 1, valid: 2 };
const pair = { from: 1, to: 1, valid: 2 };

/** Every measure, given one figure that cannot be right; the sentence must begin with the name of that figure. */
const takes: Record<string, (figure: number) => unknown> = {
  votes: (votes) => share({ votes, valid: 2 }),
  valid: (valid) => share({ votes: 0, valid }),
  'now.votes': (votes) => change({ votes, valid: 2 }, fine),
  'baseline.valid': (valid) => change(fine, { votes: 0, valid }),
  winner: (winner) => majority(winner, 0),
  runnerUp: (runnerUp) => majorityShare({ winner: 1, runnerUp, valid: 2 }),
  electorate: (electorate) => turnout({ valid: 0, electorate }),
  rejected: (rejected) => ballotBoxTurnout({ valid: 1, rejected, electorate: 9 }),
  'now.from': (from) => butlerSwing({ from, to: 1, valid: 2 }, pair),
  'baseline.to': (to) => steedSwing(pair, { from: 1, to, valid: 2 }),
  challenger: (challenger) => requiredSwing({ winner: 2, challenger, others: [], valid: 4 }),
  'others[1]': (other) => requiredSwing({ winner: 2, challenger: 1, others: [0, other], valid: 4 }),
  majority: (votes) => votesToChangeHands(votes),
  'votes[2]': (votes) => validVotes([1, 2, votes]),
  'votes[0]': (votes) => countFirstPastThePost([votes, 5]),
};

describe.each(Object.entries(takes))('%s', (name, measure) => {
  test.each([-1, 12.345, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d and names it', (figure) => {
    expect(() => measure(figure)).toThrow(WrongInput);
    expect(() => measure(figure)).toThrow(`${name} is ${figure}, where a whole number of 0 or more was expected`);
  });
});

test('a part is never larger than its whole', () => {
  expect(() => share({ votes: 101, valid: 100 })).toThrow(/^votes is 101, which is more than valid \(100\)/);
  expect(() => losesDeposit({ votes: 3, valid: 2 })).toThrow(/^votes is 3/);
  expect(() => turnout({ valid: 11, electorate: 10 })).toThrow(/^valid is 11, which is more than electorate/);
  expect(() => ballotBoxTurnout({ valid: 9, rejected: 2, electorate: 10 })).toThrow(/^valid \+ rejected is 11/);
  expect(() => majority(5, 6)).toThrow(/^runnerUp is 6, which is more than winner/);
  expect(() => majorityShare({ winner: 6, runnerUp: 5, valid: 10 })).toThrow(/votes is 11, which is more than/);
  expect(() => butlerSwing({ from: 2, to: 1, valid: 2 }, pair)).toThrow(/^now\.from \+ now\.to is 3/);
  expect(() => requiredSwing({ winner: 4, challenger: 3, others: [5], valid: 12 })).toThrow(
    /^the best of the others is 5/,
  );
  expect(() => requiredSwing({ winner: 4, challenger: 3, others: [2], valid: 8 })).toThrow(/^the sum of votes is 9/);
  expect(() => marginality(ratio(3, 2))).toThrow(/^majorityShare is 3\/2/);
  expect(() => marginality(ratio(-1, 2))).toThrow(/^majorityShare is -1\/2/);
  expect(() => validVotes([2 ** 53 - 1, 1])).toThrow(/^the sum of votes is/);
});

test('where nobody voted there are no shares', () => {
  expect(() => share({ votes: 0, valid: 0 })).toThrow(/^valid is 0, where 1 or more was expected/);
  expect(() => pedersen(new Map(), new Map([['con', 1]]))).toThrow(/^the sum of now is 0/);
});

test('an order cannot be made of missing figures', () => {
  expect(() => rank([1, Number.NaN, 2], (a, b) => a - b)).toThrow(/^comparison gave NaN/);
});
