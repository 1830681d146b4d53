import { expect, test } from 'vitest';
import { readPolls } from './polls-file.ts';

const HEADER = 'pollster,from,to,sample,con,lab,ld,ref,green';

test('polls are read with their house, and what was not printed is absent', () => {
  const [poll] = readPolls('own.csv', `${HEADER}\nIpsos MORI,2026-06-10,2026-06-12,1021,19,20,12,27,\n`);
  expect(poll).toMatchObject({ id: 'own.csv:2', house: 'Ipsos', to: '2026-06-12', sample: 1021, mrp: false });
  expect(poll!.shares).toEqual({ con: 19, lab: 20, ld: 12, ref: 27 });
});

test.each([
  [
    'pollster,to,con\nA,2026-06-12,20',
    'own.csv, line 1: there is no column lab; a file of polls has pollster, to, con, lab.',
  ],
  [
    `${HEADER}\nA,,12/6/2026,,19,20,,,`,
    "own.csv, line 2, column to: '12/6/2026' is not a date; write it as 2026-06-15.",
  ],
  [
    `${HEADER}\nA,2026-06-14,2026-06-12,,19,20,,,`,
    'fieldwork begins on 2026-06-14, after its last day 2026-06-12; swap the two.',
  ],
  [`${HEADER}\n,,2026-06-12,,19,20,,,`, 'own.csv, line 2, column pollster: the cell is empty; name who asked.'],
  [
    `${HEADER}\nA,,2026-06-12,"1,021",19,20,,,`,
    "'1,021' is not a number of people; write 2013, without commas, or leave it empty.",
  ],
  [
    `${HEADER}\nA,,2026-06-12,,19,120,,,`,
    "own.csv, line 2, column lab: '120' is no percentage; give a number from 0 to 100.",
  ],
  [`${HEADER}\nA,,2026-06-12,,60,50,,,`, 'own.csv, line 2, column con: the shares add to 110 per cent; check the row.'],
  [
    `${HEADER}\nA,,2026-06-12,,,20,,,`,
    'own.csv, line 2, column con: the cell is empty; a poll without it cannot be averaged.',
  ],
])('a wrong file is refused in a sentence: %s', (text, sentence) => {
  expect(() => readPolls('own.csv', text)).toThrow(sentence);
});
