import { readCsv, type CsvRow } from '../ballots/csv-cells.ts';
import type { StvRule } from '../systems/stv/types.ts';
import { WrongInput } from '../wrong-input.ts';
import { readPrinted } from './figures.ts';
import { readCandidates, readFrames } from './read-frames.ts';
import { columnsOf, contestOf, COLUMNS, type Columns } from './sheet-columns.ts';
import type { Sheet, SheetProblem, SheetRow } from './sheet.ts';

/** A file of stages, or one that says more about its contests: their polls and quotas, or their candidates. */
export interface SheetFile {
  readonly name: string;
  readonly text: string;
}

interface WorkingStage {
  readonly rows: Map<string, SheetRow>;
  nonTransferable: SheetRow | undefined;
}

interface WorkingSheet {
  readonly rule: StvRule;
  readonly stages: Map<number, WorkingStage>;
  readonly stray: SheetProblem[];
}

/**
 * Reads stage sheets from CSV files with a row for each candidate at each stage. Columns are known by their headings: a contest (`contest`,
 * `ward_contest_id`, or `election` and `constituency_id`), a stage (`stage`, `count_number`), a candidate, and of previous votes, transfer and
 * total at least the total. A row whose candidate is `non-transferable` has the votes that went to nobody. Files without stages add what
 * they know of the same contests.
 *
 * `rule` settles whose sheets they are where no column says so; otherwise sheets with `count_number` are from Northern Ireland, those of
 * wards from Scotland, and others from Scotland when a figure has more than two decimals.
 *
 * @throws WrongInput naming the file, when it is no CSV file of either kind.
 * @example
 * readSheets([{ name: 'a.csv', text: 'contest,stage,candidate,transfer,total\nx,1,Ann,0.00,7.00\n' }])[0].stages[0].rows.get('Ann').total.votes // => 700000
 */
export function readSheets(
  files: readonly SheetFile[],
  options: { readonly rule?: StvRule | undefined } = {},
): Sheet[] {
  const sheets = new Map<string, WorkingSheet>();
  const beside: CsvRow[][] = [];
  for (const { name, text } of files) {
    const rows = rowsOf(name, text);
    const columns = columnsOf(rows[0]!.cells);
    if (columns.stage === undefined) beside.push(rows);
    else readStages(name, columns, rows, sheets, options.rule);
  }
  if (sheets.size === 0 && beside.every((rows) => readFrames(rows).size === 0)) {
    throw new WrongInput(
      `${files.map(({ name }) => name).join(', ')} has no stages, where a column stage or count_number was expected: check which file it is.`,
    );
  }
  const frames = new Map(beside.flatMap((rows) => [...readFrames(rows)]));
  const candidates = beside.map((rows) => readCandidates(rows));
  const contests = sheets.size > 0 ? [...sheets.keys()] : [...frames.keys()];
  return contests.map((contest) => {
    const {
      rule = options.rule ?? 'northern-ireland',
      stages = new Map<number, WorkingStage>(),
      stray = [],
    } = sheets.get(contest) ?? {};
    const known = new Map(candidates.flatMap((each) => [...(each.get(contest) ?? [])]));
    const ordered = [...stages].sort(([a], [b]) => a - b).map(([number, stage]) => ({ number, ...stage }));
    return { contest, rule, stages: ordered, frame: frames.get(contest), candidates: known, stray };
  });
}

function rowsOf(name: string, text: string): CsvRow[] {
  try {
    const rows = readCsv(text);
    if (rows.length > 1) return rows;
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error;
    throw new WrongInput(`${name}: ${error.message.replace('; nothing was counted', '')}`);
  }
  throw new WrongInput(
    `${name} has no rows, where a heading and a row for each candidate at each stage were expected: check the file.`,
  );
}

function readStages(
  name: string,
  columns: Columns,
  rows: readonly CsvRow[],
  sheets: Map<string, WorkingSheet>,
  asked: StvRule | undefined,
): void {
  for (const wanted of ['candidate', 'total'] as const) {
    if (columns[wanted] !== undefined) continue;
    throw new WrongInput(
      `${name} has no column for the ${wanted}, where ${COLUMNS[wanted].join(' or ')} was expected: check the headings.`,
    );
  }
  const fallback =
    asked ??
    columns.rule ??
    (rows.some(({ cells }) => readPrinted(cells[columns.total!]!).decimals > 2) ? 'scottish' : 'northern-ireland');
  for (const { line, cells } of rows.slice(1)) {
    const contest = contestOf(columns, cells);
    const rule = asked ?? ruleIn(columns.ruleColumn === undefined ? undefined : cells[columns.ruleColumn]) ?? fallback;
    const sheet = sheets.get(contest) ?? { rule, stages: new Map<number, WorkingStage>(), stray: [] };
    sheets.set(contest, sheet);
    placeRow(sheet, contest, columns, cells, line);
  }
}

function ruleIn(cell: string | undefined): StvRule | undefined {
  return cell === 'scottish' || cell === 'northern-ireland' ? cell : undefined;
}

function placeRow(
  sheet: WorkingSheet,
  contest: string,
  columns: Columns,
  cells: readonly string[],
  line: number,
): void {
  const candidate = cells[columns.candidate!]!.trim();
  const stray = (stage: number | undefined, check: SheetProblem['check'], says: string) =>
    sheet.stray.push({ contest, stage, candidate, level: 'error', check, says: `line ${line}: ${says}` });
  const said = cells[columns.stage!]!.trim();
  const number = Number(said);
  if (!/^[1-9]\d{0,3}$/.test(said))
    return void stray(undefined, 'row stray', `the stage is "${said}", where a number from 1 was expected.`);
  if (candidate === '') return void stray(number, 'row stray', 'there is no candidate.');
  const printed = (at: number | undefined) => (at === undefined ? undefined : readPrinted(cells[at]!));
  const row = {
    line,
    previous: printed(columns.previous),
    transfer: printed(columns.transfer),
    total: readPrinted(cells[columns.total!]!),
  };
  const stage = sheet.stages.get(number) ?? { rows: new Map<string, SheetRow>(), nonTransferable: undefined };
  sheet.stages.set(number, stage);
  const isNobody = /^non[-_ ]?transferable/i.test(candidate);
  if (isNobody ? stage.nonTransferable : stage.rows.has(candidate))
    return void stray(number, 'row twice', 'the stage has this row already.');
  if (isNobody) stage.nonTransferable = row;
  else stage.rows.set(candidate, row);
}
