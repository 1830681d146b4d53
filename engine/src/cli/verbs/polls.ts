import { Option, type Command } from 'commander';
import { addTo, average, list, type AverageOptions } from '../polls/polls.ts';
import type { HomeOptions } from '../fact/keep.ts';
import type { Io } from '../io.ts';
import { withRecord, withHome, type QuestionOptions } from '../question.ts';

/** `countroom polls`: polls that the desk adds to those of the record, and their average. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  const verb = (name: string, summary: string) => command.command(name).description(summary);
  const asList = (made: Command) => withRecord(made).addOption(new Option('--csv', 'as CSV').conflicts('json'));

  withHome(verb('add', 'take a file of polls: pollster, to, con, lab and what else is known'))
    .argument('<file>', 'CSV, shares in per cent; docs/cli.md has the columns')
    .option('--by <name>', 'who adds it; or set COUNTROOM_BY')
    .option('--pack <folder>', 'another folder of facts')
    .action((file: string, options: HomeOptions) => addTo(io, file, options));

  withRecord(verb('list', 'the files of polls that were added')).action((options: QuestionOptions) =>
    list(io, options),
  );

  asList(verb('average', 'the average of the polls on a day, with ranges'))
    .option('--on <date>', 'the day, YYYY-MM-DD (today, or that of the newest poll)')
    .action((options: AverageOptions) => average(io, options));
}
