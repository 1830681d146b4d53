import { expect, test } from 'vitest';
import { enterExitPoll, type EnteredSeats } from '../index.ts';
import { record } from '../../record/testing.ts';

const of2024 = 'Conservative 131,Lab 410,LD 61,Reform UK 13,SNP 10,Plaid 4,green 2,other 19';
const lines = (text: string): EnteredSeats[] =>
  text
    .split(',')
    .map((each) => ({ party: each.slice(0, each.lastIndexOf(' ')), seats: Number(each.split(' ').at(-1)) }));

test('the exit poll of 2024 is taken, its names read back, and the Speaker taken out of Labour', () => {
  const { exitPoll, readBack, problems } = enterExitPoll(
    record,
    lines(of2024.replace('Plaid ', 'Plaid Cymru ')),
    'lab',
  );
  expect(problems).toEqual([]);
  expect(exitPoll.seats).toEqual({ con: 131, lab: 409, ld: 61, ref: 13, snp: 10, pc: 4, green: 2 });
  expect(readBack.slice(0, 2).map(({ name, seats }) => `${name} ${seats}`)).toEqual(['Conservative 131', 'Labour 410']);
});

test('Great Britain alone adds to 632', () => {
  expect(enterExitPoll(record, lines('con 131,lab 410,ld 61,other 30')).problems).toEqual([]);
  expect(enterExitPoll(record, lines('con 131,lab 410,ld 61,other 30,ni 18')).problems).toEqual([]);
});

test.each([
  [
    'con 131,lab 400',
    'The seats add to 531; give 650 in all, or the 632 of Great Britain, others and the Speaker among them.',
  ],
  ['con 131,lab 410,ld 61,refrom 48', "No party is called 'refrom'; did you mean ref?"],
  ['con 131,con 519', 'Conservative is given a second time; leave one line for each party.'],
  ['con 130.5,lab 519.5', 'Conservative has 130.5 seats; give a whole number from 0 to 650.'],
  ['con 632,ni 17', 'Northern Ireland has 17 seats; it sends 18.'],
  ['con 640,dup 10', 'Democratic Unionist Party is not forecast by itself; count its seats with others.'],
  ['ref 50,ukip 600', 'UK Independence Party is not forecast beside a party it follows; give one of them.'],
])('%s is refused in a sentence', (text, sentence) => {
  expect(enterExitPoll(record, lines(text)).problems).toContain(sentence);
});
