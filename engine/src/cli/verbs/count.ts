import { Option, type Command } from 'commander';
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
import { readTextFile } from '../stv/read-text-file.ts';
import { writeSupplementary } from '../stv/supplementary.ts';

interface Options {
  readonly rule: StvRule | typeof SUPPLEMENTARY;
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

const SUPPLEMENTARY = 'supplementary-vote';

/** `countroom count`: papers counted by single transferable vote or the supplementary vote, stage by stage. */
export function define(command: Command, io: Io): void {
  const drawn = (name: string, before: readonly string[] = []) => [...before, name];
  command
    .argument('<file>', 'papers: BLT, or CSV with the columns papers and\npreferences (A>B>C)')
    .addOption(
      new Option('--rule <name>', 'whose law').choices([...Object.keys(RULES), SUPPLEMENTARY]).makeOptionMandatory(),
    )
    .option('--seats <number>', 'places to fill; a BLT file says so itself')
    .option('--contest <id>', 'which contest of a CSV file of several')
    .option('--lot <name>', 'on whom a lot fell; once for each lot, in order', drawn)
    .addOption(new Option('--csv', 'the stage sheet as CSV').conflicts('json'))
    .option('--json', 'as JSON, every stage in it')
    .action((path: string, options: Options) => {
      const tied = countFile(io, readFile(path, options), options);
      if (tied.length === 0) return;
      io.stderr.write(
        `A lot has to be drawn among ${tied.join(', ')}: give whom it fell on as --lot and the count goes on.\n`,
      );
    });
}

/** Writes the account of a count; answers with those among whom a lot has to be drawn. */
function countFile(io: Io, file: BallotFile, { rule, ...options }: Options): readonly string[] {
  const seats = seatsOf(file, rule);
  if (rule === SUPPLEMENTARY) return writeSupplementary(io, file, options);
  const outcome = countWithLots(file, seats, { rule, lot: options.lot });
  if (options.json) io.stdout.write(`${JSON.stringify(countData(file, outcome), null, 2)}\n`);
  else io.stdout.write(options.csv ? sheetOf(file, outcome) : countText(io, file, outcome));
  return outcome.kind === 'tied awaiting lot' ? outcome.lot.level.map((each) => file.candidates[each]!) : [];
}

function sheetOf({ title = '', candidates }: BallotFile, outcome: StvCount): string {
  return writeSheet(outcome, { contest: title, candidates });
}

function readFile(path: string, { seats, contest }: Options): BallotFile {
  if (seats !== undefined && !/^[1-9]\d{0,3}$/.test(seats)) {
    throw new Stop(EXIT.usage, `--seats is ${seats}, where a whole number of 1 or more was expected.`);
  }
  const asked = seats === undefined ? undefined : Number(seats);
  return refusing(path, () => readBallots(readTextFile(path), { seats: asked, contest }));
}

function seatsOf({ seats, candidates }: BallotFile, rule: Options['rule']): number {
  if (rule === SUPPLEMENTARY && (seats ?? 1) !== 1) {
    throw new Stop(
      EXIT.refused,
      `There are ${seats} places, where one was expected: the supplementary vote fills one.`,
    );
  }
  if (seats === undefined && rule !== SUPPLEMENTARY)
    throw new Stop(EXIT.usage, 'The file does not say how many places are to be filled; give --seats.');
  if (candidates.length >= (seats ?? 1)) return seats ?? 1;
  const are = candidates.length === 1 ? 'There is 1 candidate' : `There are ${candidates.length} candidates`;
  throw new Stop(
    EXIT.refused,
    `${are} for ${seats === 1 ? '1 place' : `${seats ?? 1} places`}, where at least as many were expected: check the file; nothing was counted.`,
  );
}

/** Counts as far as it goes, and again with each lot that was drawn. */
function countWithLots(
  file: BallotFile,
  seats: number,
  { rule, lot: names = [] }: { readonly rule: StvRule; readonly lot: readonly string[] | undefined },
): StvCount {
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
