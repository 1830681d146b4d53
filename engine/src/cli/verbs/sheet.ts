import { Option, type Command } from 'commander';
import { basename } from 'node:path';
import {
  checkSheet,
  readSheets,
  WrongInput,
  type Sheet,
  type SheetFile,
  type SheetProblem,
  type StvRule,
} from '../../psephology/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';
import { filesBeside } from '../stv/files-beside.ts';
import { readTextFile } from '../stv/read-text-file.ts';

interface Options {
  readonly rule?: StvRule;
  readonly json?: boolean;
}

interface CheckedSheet {
  readonly sheet: Sheet;
  readonly problems: readonly SheetProblem[];
}

/** `countroom sheet check`: the arithmetic of stage sheets. */
export function define(command: Command, io: Io): void {
  command.helpCommand(false).configureHelp({ subcommandTerm: (each) => each.name() });
  command
    .command('check')
    .description('prove the stage sheets of a count; exit code 1 if one has an error')
    .argument(
      '<file...>',
      'CSV with a row for each candidate at each stage;\nfiles of polls and of candidates beside it are read',
    )
    .addOption(new Option('--rule <name>', 'whose law').choices(['scottish', 'northern-ireland']))
    .option('--json', 'as JSON')
    .action((paths: string[], options: Options) => {
      const checked = sheetsIn(paths, options).map((sheet) => ({ sheet, problems: checkSheet(sheet) }));
      io.stdout.write(options.json ? `${JSON.stringify(asData(checked), null, 2)}\n` : asText(checked));
      const wrong = checked.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length;
      if (wrong > 0)
        throw new Stop(
          EXIT.checkFailed,
          `${wrong} of ${checked.length} ${checked.length === 1 ? 'sheet has' : 'sheets have'} an error.`,
        );
    });
}

function sheetsIn(paths: readonly string[], { rule }: Options): Sheet[] {
  const files = paths.map((path): SheetFile => ({ name: basename(path), text: readTextFile(path) }));
  try {
    return readSheets([...files, ...filesBeside(paths)], { rule });
  } catch (error) {
    if (error instanceof WrongInput) throw new Stop(EXIT.refused, error.message);
    throw error;
  }
}

function asData(checked: readonly CheckedSheet[]): unknown {
  const of = (wanted: SheetProblem['level']) =>
    checked.flatMap(({ sheet, problems }) =>
      problems
        .filter(({ level }) => level === wanted)
        .map(({ stage, candidate, check, says }) => ({
          contest: sheet.contest,
          name: sheet.frame?.name,
          stage,
          candidate,
          check,
          says,
        })),
    );
  return { sheets: checked.length, problems: of('error'), warnings: of('warning') };
}

function asText(checked: readonly CheckedSheet[]): string {
  const lines = checked.flatMap(({ sheet, problems }) => problems.map((problem) => wrap(problemText(sheet, problem))));
  const sound = checked.filter(({ problems }) => problems.length === 0).length;
  return `${lines.join('')}${wrap(`${sound} of ${checked.length} ${checked.length === 1 ? 'sheet is' : 'sheets are'} sound.`)}`;
}

function problemText({ contest, frame }: Sheet, { stage, candidate, level, says }: SheetProblem): string {
  const year = /\b(?:19|20)\d\d(?=[ -]|$)/.exec(contest)?.[0];
  const contestName = frame?.name ? [frame.name, year].filter(Boolean).join(' ') : contest;
  const place = [contestName, stage === undefined ? '' : `stage ${stage}`, candidate ?? ''].filter(Boolean).join(', ');
  return `${level === 'warning' ? 'Warning: ' : ''}${place ? `${place}: ` : ''}${says}`;
}
