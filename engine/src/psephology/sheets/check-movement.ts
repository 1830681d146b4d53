import { addsUp } from './check-rows.ts';
import { slack, votesText } from './figures.ts';
import { quotaOrNone } from './quota.ts';
import type { Report } from './report.ts';
import type { Fine, Sheet, SheetStage } from './sheet.ts';

/** A candidate between two stages. */
interface Moved {
  readonly candidate: string;
  readonly before: Fine;
  readonly now: Fine;
}

interface Standing {
  readonly quota: Fine;
  readonly excluded: Set<string>;
}

/**
 * Who lost votes and who gained at each stage: one surplus, down to the quota, or an exclusion, down to nothing; and nobody gains who was
 * elected or excluded before. The largest surplus goes first, and the lowest candidate.
 */
export function checkMovement(sheet: Sheet, report: Report): void {
  const quota = quotaOrNone(sheet);
  if (quota === undefined) return;
  const standing: Standing = { quota, excluded: new Set() };
  for (const [index, stage] of sheet.stages.entries()) {
    const before = sheet.stages[index - 1];
    if (before) checkStage(sheet, report, standing, before, stage);
  }
}

function checkStage(sheet: Sheet, report: Report, standing: Standing, before: SheetStage, stage: SheetStage): void {
  const { quota, excluded } = standing;
  const moved = movesOf(sheet, before, stage);
  // A row that was added wrongly is no movement of its own.
  const givers = moved.filter(
    (each) => each.now < each.before && !(each.now > 0 && report.blames(stage.number, each.candidate)),
  );
  const surpluses = givers.filter((each) => each.before > quota);
  for (const each of moved) {
    if (each.now <= each.before || report.blames(stage.number, each.candidate)) continue;
    const left = excluded.has(each.candidate) ? 'was excluded' : each.before >= quota ? 'was elected' : undefined;
    if (left)
      report.error(
        'moved',
        stage.number,
        each.candidate,
        `gains ${votesText(each.now - each.before)}, who ${left} at an earlier stage.`,
      );
  }
  if (givers.length === 0) noGiver(report, standing, moved, stage);
  if (surpluses.length > 0 && givers.length > 1) {
    report.error(
      'moved',
      stage.number,
      undefined,
      'more than one candidate loses votes, where a surplus is transferred alone.',
    );
  }
  for (const giver of givers) checkGiver(report, standing, stage, giver);
  checkTurn(sheet, report, standing, moved, givers, stage.number);
  for (const { candidate, before: had } of givers) if (had <= quota) excluded.add(candidate);
}

/** Everybody with their votes before and now; a total printed with fewer decimals has not moved. */
function movesOf({ rule }: Sheet, before: SheetStage, stage: SheetStage): Moved[] {
  return [...stage.rows].flatMap(([candidate, row]) => {
    const had = before.rows.get(candidate);
    if (had?.total.votes === undefined || row.total.votes === undefined) return [];
    const same = Math.abs(row.total.votes - had.total.votes) <= Math.max(slack(had, rule), slack(row, rule));
    return [{ candidate, before: had.total.votes, now: same ? had.total.votes : row.total.votes }];
  });
}

function noGiver(report: Report, { excluded }: Standing, moved: readonly Moved[], { number }: SheetStage): void {
  if (moved.some(({ candidate, before }) => before === 0 && !excluded.has(candidate))) return;
  report.error('moved', number, undefined, 'nobody loses votes, where a surplus or an exclusion was expected.');
}

function checkGiver(report: Report, { quota }: Standing, stage: SheetStage, { candidate, before, now }: Moved): void {
  const expected = before > quota ? quota : 0;
  if (now === expected) return;
  const says = `is left with ${votesText(now)}, where ${before > quota ? `the quota of ${votesText(quota)}` : 'nothing'} was expected.`;
  // A sheet that prints the transfer shows that this was meant; it is odd, but nothing is added wrongly.
  if (addsUp(stage, candidate)) report.warning('left over', stage.number, candidate, says);
  else report.error('left over', stage.number, candidate, says);
}

function checkTurn(
  { rule }: Sheet,
  report: Report,
  { quota, excluded }: Standing,
  moved: readonly Moved[],
  givers: readonly Moved[],
  stage: number,
): void {
  const highest = Math.max(...moved.map(({ before }) => before));
  for (const { candidate, before } of givers) {
    const turn = (says: string) => report.error('out of turn', stage, candidate, says);
    if (before > quota) {
      if (before < highest)
        turn(`passes on a surplus of ${votesText(before - quota)}, where ${votesText(highest - quota)} is larger.`);
      continue;
    }
    if (rule === 'scottish' && highest > quota) turn('is excluded, where a surplus is still to be transferred.');
    // Whoever has no votes may have been excluded long ago: no sheet shows it.
    const lower = moved.find(
      (each) => each.before > 0 && each.before < before && each.now >= each.before && !excluded.has(each.candidate),
    );
    if (lower) turn(`is excluded with ${votesText(before)}, where ${votesText(lower.before)} is lower.`);
  }
}
