import type { Command } from 'commander';
import { enter, type EnterOptions } from '../exit-poll/enter.ts';
import { list, show } from '../exit-poll/list.ts';
import { regionMeant, type RegionOptions } from '../exit-poll/region.ts';
import type { Io } from '../io.ts';
import { withHome, withRecord, type QuestionOptions } from '../question.ts';

/** `countroom exit-poll`: entered by a named person, shown after the close of poll, and what it would mean in a region. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  const verb = (name: string, summary: string) => command.command(name).description(summary);

  withHome(verb('enter', 'keep the seats of an exit poll; read back, asked, and held until 22:00'))
    .usage('<election> con=131 lab=410 ... --source <text> [options]')
    .argument('<election>', 'ge2024, or one to come by its day: parl.2029-05-03')
    .argument('<seats...>', 'party=seats; northern-ireland=18 where it is named')
    .option('--others <number>', 'seats of all other parties')
    .option('--speaker-with <party>', 'the party whose figure counts the Speaker')
    .requiredOption('--source <text>', 'where the figures are from')
    .option('--by <name>', 'who enters it; or set COUNTROOM_BY')
    .option('--pack <folder>', 'another folder of facts')
    .option('--yes', 'the figures were compared; for scripts')
    .action((election: string, words: string[], options: EnterOptions) => enter(io, election, words, options));

  withRecord(verb('list', 'every exit poll that may be shown')).action((options: QuestionOptions) => list(io, options));

  withRecord(verb('show', 'the exit polls of an election'))
    .argument('<election>')
    .action((election: string, options: QuestionOptions) => show(io, election, options));

  withRecord(verb('mean', 'what it would mean in a region: an illustration'), 'election')
    .argument('[region]')
    .option('--mrp <file>', 'an estimate seat by seat as the base, its number, or all for the mean of those in use')
    .action((region: string | undefined, options: RegionOptions) => regionMeant(io, region, options));
}
