import { votesText } from './figures.ts';
import type { Report } from './report.ts';
import { ONE_VOTE, type Printed, type Sheet, type SheetRow, type SheetStage } from './sheet.ts';

const LEGAL_DECIMALS = { scottish: 5, 'northern-ireland': 2 } as const;

/** Every row by itself and against the stage before: none missing, figures legal, previous + transfer = total. */
export function checkRows(sheet: Sheet, report: Report): void {
  const expected = candidatesOf(sheet);
  const last = sheet.stages.at(-1)?.number ?? 0;
  for (let number = 1; number <= last; number += 1) {
    const stage = sheet.stages.find((each) => each.number === number);
    if (!stage) {
      report.error('row missing', number, undefined, 'the stage is missing.');
      continue;
    }
    for (const candidate of expected) {
      if (!stage.rows.has(candidate)) report.error('row missing', number, candidate, 'the row is missing.');
    }
    for (const candidate of stage.rows.keys()) {
      if (!expected.has(candidate))
        report.error('row stray', number, candidate, 'nobody of that name is in the other stages.');
    }
    const before = sheet.stages.find((each) => each.number === number - 1);
    for (const [candidate, row] of stage.rows)
      checkRow(sheet, report, number, candidate, row, before?.rows.get(candidate));
    if (stage.nonTransferable) {
      checkRow(sheet, report, number, 'non-transferable', stage.nonTransferable, before?.nonTransferable);
    }
  }
}

/** Those in at least half of the stages, and those that another file names. */
function candidatesOf({ stages, candidates }: Sheet): Set<string> {
  const times = new Map<string, number>();
  for (const { rows } of stages)
    for (const candidate of rows.keys()) times.set(candidate, (times.get(candidate) ?? 0) + 1);
  const often = [...times].filter(([, many]) => 2 * many >= stages.length).map(([candidate]) => candidate);
  return new Set([...often, ...candidates.keys()]);
}

function checkRow(
  sheet: Sheet,
  report: Report,
  stage: number,
  candidate: string,
  row: SheetRow,
  before: SheetRow | undefined,
): void {
  const figures = { previous: row.previous, transfer: row.transfer, total: row.total };
  for (const [column, printed] of Object.entries(figures)) {
    if (!printed) continue;
    if (printed.votes === undefined)
      report.error('not votes', stage, candidate, `the ${column} is "${printed.text}", where votes were expected.`);
    else checkLegal(sheet, report, stage, candidate, column, printed);
  }
  if (stage === 1) checkFirst(report, candidate, row, printsFirstAsGained(sheet.stages[0]!));
  else checkSum(report, stage, candidate, row, before);
}

function checkLegal(
  sheet: Sheet,
  report: Report,
  stage: number,
  candidate: string,
  column: string,
  printed: Printed,
): void {
  const legal = LEGAL_DECIMALS[sheet.rule];
  const places = legal === 2 ? 'two decimals' : 'five decimals';
  // `readPrinted` reads five decimals at most, so that more are no votes.
  if (printed.decimals > legal)
    report.error(
      'decimals',
      stage,
      candidate,
      `the ${column} is ${printed.text}, where at most ${places} were expected.`,
    );
  if (column !== 'transfer' && printed.votes! < 0) {
    report.error('decimals', stage, candidate, `the ${column} is ${printed.text}, where 0 or more was expected.`);
  }
}

function checkFirst(
  report: Report,
  candidate: string,
  { previous, transfer, total }: SheetRow,
  asGained: boolean,
): void {
  if (total.votes === undefined) return;
  if (total.votes % ONE_VOTE !== 0)
    report.error('first stage', 1, candidate, `${total.text} first preferences, where a whole number was expected.`);
  if (previous?.votes)
    report.error('first stage', 1, candidate, `the previous votes are ${previous.text}, where none were expected.`);
  const expected = asGained ? total.votes : 0;
  if (transfer?.votes === undefined || transfer.votes === expected) return;
  report.error(
    'first stage',
    1,
    candidate,
    `the transfer is ${transfer.text}, where ${votesText(expected)} was expected.`,
  );
}

/** Sheets with previous votes print first preferences as gained, and so do some others; the rest print no transfer at the first stage. */
function printsFirstAsGained(stage: SheetStage): boolean {
  if ([...stage.rows.values()].some(({ previous }) => previous)) return true;
  const rows = [...stage.rows.values()].filter(({ total }) => total.votes !== 0);
  return 2 * rows.filter(({ transfer, total }) => transfer?.votes === total.votes).length > rows.length;
}

function checkSum(report: Report, stage: number, candidate: string, row: SheetRow, before: SheetRow | undefined): void {
  const { previous, transfer, total } = row;
  const known = before?.total.votes;
  const off = known !== undefined && previous?.votes !== undefined && previous.votes !== known;
  if (off)
    report.error(
      'previous',
      stage,
      candidate,
      `the previous votes are ${previous!.text}, where the stage before has ${before!.total.text}.`,
    );
  const start = previous?.votes ?? known;
  if (start === undefined || transfer?.votes === undefined || total.votes === undefined) return;
  const sum = start + transfer.votes;
  if (sum === total.votes) return;
  const sign = transfer.votes < 0 ? '−' : '+';
  report.error(
    'row sum',
    stage,
    candidate,
    `${votesText(start)} ${sign} ${votesText(Math.abs(transfer.votes))} is ${votesText(sum)}, where the sheet has ${votesText(total.votes)}.`,
  );
}

/** Whether the row itself shows how it came to its total, so that a total which is odd was at least added up. */
export function addsUp(stage: SheetStage, candidate: string): boolean {
  return stage.rows.get(candidate)?.transfer?.votes !== undefined;
}
