import type { Command } from 'commander';
import { toJsonWorking, workingText } from '../working-output.ts';
import { explain } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { deskFor, withRecord, type QuestionOptions } from '../question.ts';
import { readRequest, type FigureOptions } from '../figure.ts';

export function define(command: Command, io: Io): void {
  command
    .argument('<of>', 'a seat, or a region for seats held, won and their change')
    .argument(
      '<figure>',
      'majority, majority-share, turnout, votes, share, change, swing, required-swing, votes-to-change-hands, seats-held, seats-won, net-change',
    )
    .option('--party <party>', 'whose votes, share, change, seats or required swing')
    .option('--from <party>', 'for a swing: the party that loses')
    .option('--to <party>', 'for a swing: the party that gains');
  withRecord(command, 'on', 'election').action(
    async (of: string, figure: string, options: QuestionOptions & FigureOptions) => {
      const { record } = await deskFor(options, io);
      const working = explain(record, readRequest(record, of, figure, options, io));
      io.stdout.write(options.json ? toJsonWorking(working) : workingText(io, record, working));
    },
  );
}
