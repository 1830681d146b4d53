import { meanOver, type NightBackTest } from '../../forecast/index.ts';
import type { AskedNight, BackTestOptions } from './questions.ts';

/** The whole back-test as plain data; docs/cli.md names the keys. */
export function backTestData(asked: readonly AskedNight[], nights: readonly NightBackTest[], options: BackTestOptions) {
  return {
    command: commandOf(options),
    draws: options.draws,
    seed: options.seed,
    mean: meanOver(nights),
    nights: nights.map((night, at) => {
      const { mrp, timesFrom, question } = asked[at]!;
      return {
        election: night.election,
        seats: night.seats,
        timesFrom,
        ...(question.exitPoll && { exitPoll: question.exitPoll.seats, exitPollErrors: question.errors }),
        ...(mrp && { mrp }),
        reached: night.reached,
        models: night.models,
      };
    }),
  };
}

/** The command that makes it again; a file that the user gave is named without its folder. */
function commandOf(options: BackTestOptions): string {
  const file = (path: string) => path.split(/[\\/]/).at(-1)!;
  return [
    'countroom backtest --json',
    ...(options.election ?? []).map((id) => `--election ${id}`),
    ...(options.times ? [`--times ${file(options.times)}`] : []),
    ...(options.mrp ? [`--mrp ${file(options.mrp)}`] : []),
    ...(options.forecast ?? []).map((id) => `--forecast ${id}`),
    ...(options.updates ? [] : ['--no-updates']),
    ...(options.shuffle > 0 ? [`--shuffle ${options.shuffle}`] : []),
  ].join(' ');
}
