import { checkMarks } from './check-marks.ts';
import { checkMovement } from './check-movement.ts';
import { checkRows } from './check-rows.ts';
import { checkBalance, checkPoll, checkQuotaAlone } from './check-totals.ts';
import { checkValues } from './check-values.ts';
import { reportOn } from './report.ts';
import type { Sheet, SheetProblem } from './sheet.ts';

export { printedCount, type PrintedAction, type PrintedCount, type PrintedStage } from './sheet-stages.ts';
export { readSheets, type SheetFile } from './read-sheets.ts';
export { writeSheet } from './write-sheet.ts';
export type {
  Printed,
  Sheet,
  SheetCandidate,
  SheetCheck,
  SheetFrame,
  SheetProblem,
  SheetRow,
  SheetStage,
} from './sheet.ts';

/**
 * Everything that cannot be right in a stage sheet: rows that do not add up (previous + transfer = total), stages that do not balance with
 * the votes that went to nobody (derived where the sheet has none), a wrong quota, figures with more decimals than the rule allows, votes
 * that move to or from the wrong candidate, and a poll that does not add up. Each names its stage and candidate.
 *
 * A problem is an error when figures contradict each other, a warning when they add up but a candidate is left with what the rule does not
 * leave. In a sheet that prints nothing but totals a change is found unless there are papers that give the changed sheet, as far as the search
 * for them comes: such a sheet could be true, and nobody can tell from it alone.
 *
 * @example
 * checkSheet(readSheets([{ name: 'a', text: 'contest,stage,candidate,transfer,total\nx,1,Ann,0,7\nx,1,Bob,0,3\nx,2,Ann,3,10\nx,2,Bob,-3,1\n' }])[0])[0].says // => '3 − 3 is 0, where the sheet has 1.'
 */
export function checkSheet(sheet: Sheet): SheetProblem[] {
  const report = reportOn(sheet);
  checkRows(sheet, report);
  checkBalance(sheet, report);
  checkPoll(sheet, report);
  checkQuotaAlone(sheet, report);
  checkMarks(sheet, report);
  checkMovement(sheet, report);
  checkValues(sheet, report);
  return report.problems;
}
