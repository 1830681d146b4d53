import { DOUBLE } from './along.ts';
import { i32, type Code } from './instructions.ts';
import type { Local } from './routine.ts';

/** The address of a number in one of several columns, whose own addresses lie one after another from `addresses` on. */
export type InColumn<Column> = (column: Column, at: Code, size?: number) => Code;

export function columnsAt<Column extends string>(columns: readonly Column[], addresses: Local): InColumn<Column> {
  return (column, at, size = DOUBLE) => {
    const start = i32.load(addresses.get, columns.indexOf(column) * 4);
    return i32.add(start, size === 1 ? at : i32.multiply(at, i32.of(size)));
  };
}
