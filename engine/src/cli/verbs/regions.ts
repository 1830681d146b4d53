import type { Command } from 'commander';
import { regionsTable, type Cell } from '../../publish/index.ts';
import type { Io } from '../io.ts';
import { print, textTable } from '../output.ts';
import { deskFor, withQuestion, type QuestionOptions } from '../question.ts';

export function define(command: Command, io: Io): void {
  withQuestion(command).action(async (options: QuestionOptions) => {
    const { record } = await deskFor(options, io);
    const table = regionsTable(record);
    print(
      io,
      options,
      () => table,
      () => {
        const seats = (count: Cell) => (count === undefined ? '–' : String(count));
        const rows = table.rows.map((row) => [
          String(row['region']),
          String(row['kind']),
          seats(row['seatsTo2024']),
          seats(row['seatsFrom2024']),
        ]);
        const labels = ['Region', 'Kind', 'Seats to 2024', 'Seats from 2024'];
        return textTable(
          io,
          labels.map((label, at) => ({ label, right: at > 1 })),
          rows,
        );
      },
    );
  });
}
