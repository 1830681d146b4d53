import type { Command } from 'commander';
import { forecastAsked, type ForecastOptions } from '../forecast/forecast.ts';
import type { Io } from '../io.ts';
import { withQuestion } from '../question.ts';

/** `countroom forecast`: seats if an election were held on a day. */
export function define(command: Command, io: Io): void {
  withQuestion(command.argument('[region]', 'its seats one by one; without it all of Great Britain'), 'on')
    .option('--mrp <file>', 'an estimate seat by seat as the base, its number, or all for the mean of those in use')
    .action((region: string | undefined, options: ForecastOptions) => forecastAsked(io, region, options));
}
