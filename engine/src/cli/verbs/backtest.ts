import { InvalidArgumentError, type Command } from 'commander';
import { backTestData } from '../backtest/data.ts';
import { backTestInThreads } from '../backtest/in-threads.ts';
import { askedNights, type BackTestOptions } from '../backtest/questions.ts';
import { backTestText } from '../backtest/text.ts';
import type { Io } from '../io.ts';
import { deskFor, withRecord, type QuestionOptions } from '../question.ts';

const CHECKPOINTS = [0, 5, 10, 25, 50, 100, 150, 200, 300, 400, 500, 600];

type Options = QuestionOptions & BackTestOptions & { readonly election?: readonly string[] };

export function define(command: Command, io: Io): void {
  command
    .option('--election <id...>', 'only these nights; without it all whose times are known')
    .option('--times <file>', 'times of declaration: election,gss,declared_at')
    .option('--mrp <file>', 'estimates seat by seat made before the poll, as CSV')
    .option('--forecast <id...>', 'which of the estimates in that file')
    .option('--checkpoints <list>', 'declared seats to score at, as 0,50,200', readCheckpoints, CHECKPOINTS)
    .option('--shuffle <count>', 'replay in so many orders by chance too', readCount, 0)
    .option('--draws <count>', 'draws, a multiple of four', readDraws, 400)
    .option('--seed <number>', 'seed of the draws', readCount, 1)
    .option('--no-updates', 'project at the check-points only, which is much quicker');
  withRecord(command).action(async (options: Options) => {
    const { record } = await deskFor({ ...options, election: undefined }, io);
    const asked = askedNights(record, options);
    const nights = await backTestInThreads(asked.map(({ question }) => question));
    io.stdout.write(
      options.json
        ? `${JSON.stringify(backTestData(asked, nights, options), rounded, 1)}\n`
        : backTestText(
            io,
            nights,
            withoutMrp(
              asked.every(({ mrp }) => !mrp),
              options,
            ),
          ),
    );
  });
}

function withoutMrp(none: boolean, { mrp }: Options): string | undefined {
  if (!none) return undefined;
  return mrp
    ? 'The file has no estimate for these nights: rows with one are left out.'
    : 'No estimate seat by seat was given (--mrp FILE): rows with one are left out.';
}

/** Six decimals are more than any score means. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}

function readCheckpoints(typed: string): number[] {
  if (!/^\d{1,3}(,\d{1,3})*$/.test(typed))
    throw new InvalidArgumentError('Numbers of declared seats were expected, such as 0,50,200.');
  return [...new Set(typed.split(',').map(Number))].toSorted((a, b) => a - b);
}

function readCount(typed: string): number {
  if (!/^\d{1,6}$/.test(typed)) throw new InvalidArgumentError('A whole number was expected, such as 50.');
  return Number(typed);
}

function readDraws(typed: string): number {
  const draws = readCount(typed);
  if (draws < 4 || draws % 4 !== 0) throw new InvalidArgumentError('A multiple of four was expected, such as 400.');
  return draws;
}
