import type { Command } from 'commander';
import { regionCouncilsTable } from '../../publish/index.ts';
import { regionOn } from '../../record/index.ts';
import { readNight } from '../council/night.ts';
import { regionText } from '../council/region-text.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { print } from '../output.ts';
import { deskFor, regionFor, withQuestion, type QuestionOptions } from '../question.ts';

/** `countroom councils`: every council of a region on a night of local elections. */
export function define(command: Command, io: Io): void {
  withQuestion(command.argument('[region]', 'a region, such as anglia or norfolk'), 'region', 'on')
    .option('--election <id>', 'a night of local elections: local.2016-05-05')
    .action(async (named: string | undefined, options: QuestionOptions) => {
      const desk = await deskFor(options, io);
      const { record } = desk;
      const asked = options.election ?? options.on;
      if (asked === undefined) {
        throw new Stop(EXIT.usage, 'Say which night with --election, such as --election local.2016-05-05.');
      }
      const answer = regionOn(record, regionFor(desk, named ?? options.region), readNight(record, asked));
      print(
        io,
        options,
        () => regionCouncilsTable(record, answer),
        () => regionText(io, record, answer),
      );
    });
}
