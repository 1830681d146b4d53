import { Option, type Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';
import {
  countNorthernIrelandStv,
  countScottishStv,
  readBallots,
  writeSheet,
  WrongInput,
  type BallotFile,
  type StvContest,
  type StvCount,
  type StvRule,
} from '../../psephology/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { countData } from '../stv/count-data.ts';
import { countText } from '../stv/count-text.ts';

interface Options {
  readonly rule: StvRule;
  readonly seats?: string;
  readonly contest?: string;
  readonly lot?: readonly string[];
  readonly json?: boolean;
  readonly csv?: boolean;
}

const RULES: Readonly<Record<StvRule, (contest: StvContest) => StvCount>> = {
  scottish: countScottishStv,
  'northern-ireland': countNorthernIrelandStv,
};

/** `countroom count`: papers counted by single transferable vote, stage by stage. */
export function define(command: Command, io: Io): void {
  const drawn = (name: string, before: readonly string[] = []) => [...before, name];
  command
    .argument('<file>', 'papers: BLT, or CSV with the columns papers and\npreferences (A>B>C)')
    .addOption(new Option('--rule <name>', 'whose law').choices(Object.keys(RULES)).makeOptionMandatory())
    .option('--seats <number>', 'places to fill; a BLT file says so itself')
    .option('--contest <id>', 'which contest of a CSV file of several')
    .option('--lot <name>', 'on whom a lot fell; once for each lot, in order', drawn)
    .addOption(new Option('--csv', 'the stage sheet as CSV').conflicts('json'))
    .option('--json', 'as JSON, every stage in it')
    .action((path: string, options: Options) => {
      const file = readFile(path, options);
      const seats = seatsOf(file);
      const outcome = countWithLots(file, seats, options);
      if (options.json) io.stdout.write(`${JSON.stringify(countData(file, outcome), null, 2)}\n`);
      else io.stdout.write(options.csv ? sheetOf(file, outcome) : countText(io, file, outcome));
      if (outcome.kind === 'tied awaiting lot') {
        const among = outcome.lot.level.map((candidate) => file.candidates[candidate]!).join(', ');
        io.stderr.write(`A lot has to be drawn among ${among}: give whom it fell on as --lot and the count goes on.\n`);
      }
    });
}

function sheetOf({ title = '', candidates }: BallotFile, outcome: StvCount): string {
  return writeSheet(outcome, { contest: title, candidates });
}

function readFile(path: string, { seats, contest }: Options): BallotFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Stop(EXIT.usage, `There is no file ${path}; check the name.`);
  }
  if (seats !== undefined && !/^[1-9]\d{0,3}$/.test(seats)) {
    throw new Stop(EXIT.usage, `--seats is ${seats}, where a whole number of 1 or more was expected.`);
  }
  const asked = seats === undefined ? undefined : Number(seats);
  return refusing(path, () => readBallots(readFileSync(path, 'utf8'), { seats: asked, contest }));
}

function seatsOf({ seats, candidates }: BallotFile): number {
  if (seats === undefined)
    throw new Stop(EXIT.usage, 'The file does not say how many places are to be filled; give --seats.');
  if (candidates.length >= seats) return seats;
  const are = candidates.length === 1 ? 'There is 1 candidate' : `There are ${candidates.length} candidates`;
  throw new Stop(
    EXIT.refused,
    `${are} for ${seats} places, where at least as many were expected: check the file; nothing was counted.`,
  );
}

/** Counts as far as it goes, and again with each lot that was drawn. */
function countWithLots(file: BallotFile, seats: number, { rule, lot: names = [] }: Options): StvCount {
  const lots: number[] = [];
  for (;;) {
    const outcome = refusing('The papers', () =>
      RULES[rule]({ candidates: file.candidates.length, seats, papers: file.papers, lots }),
    );
    const name = names[lots.length];
    if (name === undefined) return outcome;
    const level = outcome.kind === 'tied awaiting lot' ? outcome.lot.level : [];
    const candidate = level.find((each) => file.candidates[each] === name);
    if (candidate === undefined) {
      const among = level.map((each) => file.candidates[each]!).join(', ');
      const expected = among ? `one of ${among} was expected` : 'no lot had to be drawn';
      throw new Stop(EXIT.usage, `--lot is ${name}, where ${expected}: check on whom it fell.`);
    }
    lots.push(candidate);
  }
}

function refusing<Result>(what: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof WrongInput) throw new Stop(EXIT.refused, `${what}: ${error.message}`);
    throw error;
  }
}
