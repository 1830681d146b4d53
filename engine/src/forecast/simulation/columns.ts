import { columnsAt, type InColumn } from '../vectors/columns.ts';
import { i32, repeat, when, type Code } from '../vectors/instructions.ts';
import type { Local } from '../vectors/routine.ts';
import { DIRECTIONS, STRETCH } from './words.ts';

/** The columns of a stretch that its routines work on, in the order in which their addresses lie. */
export const COLUMNS = [
  'starts',
  'slopes',
  'orders',
  'party',
  'contenders',
  'group',
  'shares',
  'spreads',
  'radii',
  'directions',
  'common',
  'rough',
  'rows',
  'listed',
  'lengths',
  'values',
  'wins',
  'totals',
  'lead',
  'perReach',
  'lost',
  'pair',
  'groupOfPair',
  'leader',
  'challenger',
  'gaps',
  'leasts',
  'shorter',
] as const;

/** Bytes of the numbers that a column may have. */
export const BYTE = 1;
export const SHORT = 2;
const WORD = 4;

export type Columns = InColumn<(typeof COLUMNS)[number]>;

export function columnsOf(addresses: Local): Columns {
  return columnsAt(COLUMNS, addresses);
}

/** Does something for each number from where `at` stands up to, not including, `end`; for none where there is none. */
export function forEach(at: Local, end: Code, body: readonly Code[]): Code {
  const goOn = i32.less(at.get, end);
  return when(goOn, [repeat([...body, at.set(i32.add(at.get, i32.of(1)))], goOn)]);
}

/** What tells the words of a seat in a stretch; see `SeatWords`. */
export interface SeatLine {
  readonly slope: Local;
  readonly base: Local;
  readonly order: Local;
  readonly step: Local;
}

export function readLine(columns: Columns, { slope, base, order, step }: SeatLine, row: Local, number: Local): Code[] {
  const first = i32.multiply(i32.multiply(number.get, i32.of(STRETCH)), slope.get);
  return [
    slope.set(i32.load(columns('slopes', row.get, WORD))),
    order.set(i32.load(columns('orders', row.get, WORD))),
    base.set(i32.add(i32.load(columns('starts', row.get, WORD)), first)),
    step.set(i32.or(i32.down(order.get, i32.of(5)), i32.of(1))),
  ];
}

/** The word at a place, given what its highest five bits are the lowest of. */
export function wordAt({ slope, base }: SeatLine, place: Local, highest: Code): Code {
  const rest = i32.down(i32.add(base.get, i32.multiply(place.get, slope.get)), i32.of(5));
  return i32.or(i32.up(highest, i32.of(27)), rest);
}

/** What a word chooses: a signed radius, and a direction; how many bytes on they are. */
export function radiusIn(word: Local, size: number): Code {
  return i32.multiply(i32.down(word.get, i32.of(20)), i32.of(size));
}

export function directionIn(word: Local, size: number): Code {
  return i32.multiply(i32.and(i32.down(word.get, i32.of(9)), i32.of(DIRECTIONS - 1)), i32.of(size));
}

/** Moves the win of a seat in a draw from one party to another, if the draw was asked for. */
export function moveWin(columns: Columns, parties: number, row: Local, place: Local, from: Local, to: Local): Code {
  const change = (column: 'wins' | 'totals', of: Local, party: Local, by: number) => {
    const address = columns(column, i32.add(i32.multiply(of.get, i32.of(parties)), party.get), WORD);
    return i32.store(address, i32.add(i32.load(address), i32.of(by)));
  };
  return when(i32.less(i32.of(-1), i32.load(columns('rows', place.get, WORD))), [
    change('wins', row, from, -1),
    change('wins', row, to, 1),
    change('totals', place, from, -1),
    change('totals', place, to, 1),
  ]);
}
