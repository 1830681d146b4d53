import type { Command } from 'commander';
import { seatTable } from '../../publish/index.ts';
import { contestFor } from '../contest.ts';
import type { Io } from '../io.ts';
import { print } from '../output.ts';
import { deskFor, withQuestion, type QuestionOptions } from '../question.ts';
import { seatText } from '../seat-text.ts';

export function define(command: Command, io: Io): void {
  withQuestion(
    command.argument('<seat>', 'name, code or address: peterborough, "NW Norfolk"'),
    'on',
    'election',
  ).action(async (typed: string, options: QuestionOptions) => {
    const { record, settings } = await deskFor(options, io);
    const asked = contestFor(record, typed, options, io);
    print(
      io,
      options,
      () => seatTable(record, asked.contest),
      () => seatText(io, record, asked, settings.style),
    );
  });
}
