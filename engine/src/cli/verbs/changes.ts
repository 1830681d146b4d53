import type { Command } from 'commander';
import { longDate } from '../../copy/index.ts';
import { differencesTable } from '../../publish/index.ts';
import { differences, seatsOn } from '../../record/index.ts';
import { changesText } from '../changes-text.ts';
import type { Io } from '../io.ts';
import { print, strong } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';

export function define(command: Command, io: Io): void {
  withQuestion(command.argument('[region]', 'a region, such as anglia or norfolk'), 'region', 'on').action(
    async (named: string | undefined, options: QuestionOptions) => {
      const desk = await deskFor(options, io);
      const { record } = desk;
      const region = regionFor(desk, named ?? options.region);
      const { on, election } = whenFor(record, options, io);
      print(
        io,
        options,
        () => differencesTable(record, region, on),
        () => {
          const title = `${region.name}: changes from the ${election.name} to ${longDate(on)}`;
          return `${strong(io, title)}\n\n${changesText(record, differences(record, seatsOn(record, region, on), on))}`;
        },
      );
    },
  );
}
