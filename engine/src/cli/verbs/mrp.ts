import type { Command } from 'commander';
import { addEstimate, listEstimates, type MrpOptions } from '../mrp/mrp.ts';
import type { Io } from '../io.ts';
import { withHome, type QuestionOptions } from '../question.ts';

/** `countroom mrp`: estimates seat by seat that others made; kept in the home folder, used for figures and never passed on. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  const verb = (name: string, summary: string) => withHome(command.command(name).description(summary));

  verb('add', 'keep an estimate: gss (or ons_code) and con, lab and so on in per cent')
    .argument('<file>', 'CSV with a row for each seat')
    .requiredOption('--source <text>', 'whose it is, and of which days')
    .requiredOption('--until <date>', 'the last day it is to be used, YYYY-MM-DD')
    .option('--forecast <id>', 'which, in a file of several (forecast_id)')
    .option('--election <id>', 'the election it was made for (the next one)')
    .option('--by <name>', 'who adds it; or set COUNTROOM_BY')
    .option('--pack <folder>', 'another folder of facts')
    .action((file: string, options: MrpOptions) => addEstimate(io, file, options));

  verb('list', 'the estimates that are kept')
    .option('--json', 'as JSON')
    .action((options: QuestionOptions) => listEstimates(io, options));
}
