import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addFact, KINDS } from '../fact/add.ts';
import { listFacts, verifyJournal } from '../fact/list.ts';
import { withdrawFact } from '../fact/withdraw.ts';
import { withHome } from '../question.ts';

/** `countroom fact`: what the desk adds to the record. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  const verb = (name: string, summary: string) => withHome(command.command(name).description(summary));
  const who = ['--by <name>', 'who enters it; or set COUNTROOM_BY'] as const;
  const pack = ['--pack <folder>', 'another folder of facts'] as const;

  verb('add', `kinds: ${KINDS.join(', ')}`)
    .summary('keep a fact in the journal and say what it changes')
    .usage('<kind> <place> [name:party:votes|con=33]... [options]')
    .argument('<kind>')
    .argument('[place]')
    .argument('[words...]')
    .option('--on <date>', 'the day it happened, or the poll (today)')
    .option('--to <party>', 'changed-party: the party joined, or ind')
    .option('--reason <text>', 'vacancy: resigned, died, recalled')
    .option('--office <name>', 'office: what is held')
    .option('--until <date>', 'office: its last day')
    .option('--note <text>', 'a few words for readers')
    .option('--file <csv>', 'declaration: columns candidate,party,votes')
    .option('--election <id>', 'declaration: if no by-election of that day')
    .option('--electorate <n>', 'declaration: electors')
    .option('--rejected <n>', 'declaration: rejected ballots')
    .option('--lot <name>', 'declaration: who was drawn in a tie')
    .option('--label <text>', 'composition: eve of poll, on the night, later')
    .option('--form <word>', 'administration: minority, coalition, majority')
    .option('--source <text>', 'composition, administration: where it is from')
    .option(...who)
    .option(...pack)
    .action((kind: string, place: string | undefined, words: string[], options) =>
      addFact(io, kind, place, words, options),
    );

  verb('list', 'the facts of the journal, oldest first')
    .option('--json', 'as JSON')
    .option(...pack)
    .action((options) => listFacts(io, options));

  verb('withdraw', 'withdraw a fact; both stay in the journal')
    .argument('<number>', 'of the fact; countroom fact list shows it')
    .requiredOption('--reason <text>', 'why')
    .option(...who)
    .option(...pack)
    .action((seq: string, options) => withdrawFact(io, seq, options));

  verb('verify', 'walk the journal; exit code 1 where a row was altered').action((options) =>
    verifyJournal(io, options),
  );
}
