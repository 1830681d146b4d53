import { expect, test } from 'vitest';
import { europeanRegions, findEuropeanRegion } from '../record/index.ts';
import { lastSeatSentence, seatsSentence } from './index.ts';
import { record } from '../record/testing.ts';

const parties = record.parties();

test('the last seat of the East of England in 2019: 50,606 more votes for a fourth Brexit seat, and one fewer ties', () => {
  const { allocation, lists } = findEuropeanRegion(record, 'europarl.2019-05-23', 'east-of-england');
  expect(lastSeatSentence(allocation, lists, parties)).toBe(
    '50,606 more votes would have given the Brexit Party a fourth seat; 50,605 would have tied.',
  );
});

test('every region of both elections has a sentence for its last seat', () => {
  for (const election of ['europarl.2014-05-22', 'europarl.2019-05-23']) {
    for (const { allocation, lists } of europeanRegions(record, election)) {
      expect(lastSeatSentence(allocation, lists, parties)).toMatch(/^[\d,]+ more votes? would have given .+ seat.*\.$/);
    }
  }
});

test('parties with as many seats as each other share a clause', () => {
  const won = [
    { list: { party: 'brx', name: '' }, seats: 3 },
    { list: { party: 'ld', name: '' }, seats: 2 },
    { list: { party: 'grn', name: '' }, seats: 1 },
    { list: { party: 'con', name: '' }, seats: 1 },
  ];
  expect(seatsSentence(won, 7, parties)).toBe(
    'The Brexit Party won three of the seven seats, the Liberal Democrats two, and the Greens and the Conservatives one each.',
  );
  expect(seatsSentence(won.slice(2), 2, parties)).toBe(
    'The Greens and the Conservatives won one of the two seats each.',
  );
});

test('a tie across the last seat names who is level, and that a lot is to be drawn', () => {
  const lists = [
    { party: 'lab', name: '' },
    { party: 'con', name: '' },
  ];
  const tied = { kind: 'tied awaiting lot', ladder: [], seats: [0, 0], tied: [0, 1], places: 1 } as const;
  expect(lastSeatSentence(tied, lists, parties)).toBe(
    'Labour and the Conservatives are level for the last seat: a lot is to be drawn.',
  );
});
