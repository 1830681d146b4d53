import type { Reading } from '../../engine/src/forecast/index.ts';
import { READINGS, TABLES } from '../../engine/src/forecast/live/chosen.ts';
import type { Climbed, TableName } from './rows.ts';

/** What is chosen from. */
export interface Given {
  /** Path of the estimates seat by seat. */
  readonly file: string;
  /** One seat in so many. */
  readonly every: number;
}

/** A row to be climbed to, or a reading to be chosen, with an election left out. */
export type Task = { readonly leftOut: string } & (
  { readonly of: 'row'; readonly table: TableName } | { readonly of: 'reading' }
);
export type Done = { readonly task: Task; readonly climbed?: Climbed; readonly reading?: Reading };

/** All there is to choose, in the order of the file that holds it. */
export function tasks(): Task[] {
  const names = Object.keys(TABLES) as TableName[];
  return [
    ...names.flatMap((table) => Object.keys(TABLES[table]).map((leftOut): Task => ({ of: 'row', table, leftOut }))),
    ...Object.keys(READINGS).map((leftOut): Task => ({ of: 'reading', leftOut })),
  ];
}

/** What is held already, as an answer. */
export function held(task: Task): Done {
  if (task.of === 'reading') return { task, reading: READINGS[task.leftOut]! };
  const row = TABLES[task.table][task.leftOut]!;
  return { task, climbed: { row, held: row, gained: 0, proved: 0 } };
}
