import { InvalidArgumentError, Option, type Command } from 'commander';
import { proportional } from '../../forecast/index.ts';
import { LIST_RULES, type ListRule } from '../../psephology/index.ts';
import { readLists, readLots } from '../allocate/read-lists.ts';
import { regionTable, regionText } from '../allocate/region.ts';
import { RULES, seatsOf, shareOut, type RuleName } from '../allocate/rules.ts';
import { allocationTable } from '../allocate/table.ts';
import { allocationText } from '../allocate/text.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { print } from '../output.ts';
import { deskFor, regionFor, whenFor, withQuestion, type QuestionOptions } from '../question.ts';

interface Options extends QuestionOptions {
  readonly rule?: RuleName;
  readonly seats?: number;
  readonly lot?: string;
}

export function define(command: Command, io: Io): void {
  command
    .argument('[lists...]', 'NAME=VOTES, such as con=163830; +2 constituency seats, :7 candidates')
    .addOption(new Option('--rule <name>', 'how seats are shared out').choices(Object.keys(RULES)))
    .addOption(new Option('--seats <number>', 'how many seats').argParser(readSeats))
    .option('--lot <names>', 'on whom lots fell, where a tie awaited one');
  withQuestion(command, 'region', 'election').action(async (typed: readonly string[], options: Options) => {
    if (typed.length > 0) return ofLists(io, typed, options);
    if (options.region === undefined && options.election === undefined) {
      throw new Stop(
        EXIT.usage,
        'Lists such as con=163830 lab=139490 were expected, or a region with --region: give either.',
      );
    }
    await ofRegion(io, options);
  });
}

function ofLists(io: Io, typed: readonly string[], options: Options): void {
  if (options.region !== undefined || options.election !== undefined) {
    throw new Stop(
      EXIT.usage,
      'Lists and --region were both given, where one was expected: a region brings its own votes.',
    );
  }
  const { rule = 'dhondt' } = options;
  const lists = readLists(typed);
  const seats = seatsOf(rule, options.seats);
  const shared = shareOut(rule, lists, { seats, lots: readLots(options.lot, lists) });
  const names = lists.map(({ name }) => name);
  print(
    io,
    options,
    () => allocationTable(rule, names, { shared, seats }),
    () => allocationText(io, rule, names, { shared, seats }),
  );
  const { account } = shared;
  if (account.kind !== 'tied awaiting lot') return;
  const tied = account.tied.map((at) => names[at]!).join(', ');
  const many = account.places === 1 ? 'the last seat' : `the last ${account.places} seats`;
  io.stderr.write(`A lot has to be drawn among ${tied} for ${many}: give on whom it fell as --lot.\n`);
}

async function ofRegion(io: Io, options: Options): Promise<void> {
  const rule = options.rule === undefined ? undefined : listRule(options.rule);
  if (options.seats !== undefined || options.lot !== undefined) {
    throw new Stop(EXIT.usage, '--seats and --lot go with lists of your own: a region has its own number of seats.');
  }
  const desk = await deskFor(options, io);
  const region = regionFor(desk, options.region);
  const { election } = whenFor(desk.record, options, io);
  const answer = proportional(desk.record, region, election);
  print(
    io,
    options,
    () => regionTable(answer, rule),
    () => regionText(io, desk.record, answer, rule),
  );
}

/** Rules that need more than votes cannot be asked of a general election. */
function listRule(rule: RuleName): ListRule {
  if (rule in LIST_RULES) return rule as ListRule;
  throw new Stop(
    EXIT.usage,
    `--rule is ${rule}, where one of ${Object.keys(LIST_RULES).join(', ')} was expected: a general election has no second vote.`,
  );
}

function readSeats(typed: string): number {
  if (/^[1-9]\d{0,3}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError('A whole number from 1 to 9999 was expected.');
}
