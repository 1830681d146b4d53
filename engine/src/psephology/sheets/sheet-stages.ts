import type { Stage, StageElected, StageRow, Units } from '../systems/stv/types.ts';
import { quotaOf } from './quota.ts';
import type { Fine, Sheet, SheetRow, SheetStage } from './sheet.ts';

/** A published stage as our own counts have theirs, as far as a sheet says: papers, parcels and reasons are not printed. */
export interface PrintedStage extends Omit<Stage, 'action'> {
  readonly action: PrintedAction;
}

export type PrintedAction =
  | { readonly kind: 'first preferences' }
  | { readonly kind: 'surplus'; readonly of: number; readonly surplus: Units }
  | { readonly kind: 'exclusion'; readonly of: readonly number[] };

/** A published count: its stages in units of the most decimals that the sheet prints. */
export interface PrintedCount {
  readonly decimals: number;
  /** In votes. */
  readonly quota: number;
  /** In order of election: those who reach the quota at a stage by votes, then whoever filled the last places. */
  readonly elected: readonly number[];
  readonly stages: readonly PrintedStage[];
}

/**
 * What a published stage sheet shows: whose votes were moved at each stage, to whom, and who was elected. `candidates` are ids of the sheet in
 * the order of positions; `elected` those whom the publisher marks. A sheet without a row for votes that went to nobody has it worked out
 * from the valid votes. Figures stand as printed, also where they do not add up; `checkSheet` names those.
 *
 * Nothing is answered for a sheet without stages or quota.
 *
 * @example
 * printedCount(readSheets([{ name: 'a', text: 'contest,stage,candidate,transfer,total\nx,1,Ann,0,7\nx,1,Bob,0,3\nx,2,Ann,2,9\nx,2,Bob,-3,0\n' }, { name: 'b', text: 'contest,seats,valid,quota\nx,1,10,6\n' }])[0], ['Ann', 'Bob'], new Set(['Ann'])).stages[1].action // => { kind: 'exclusion', of: [1] }
 */
export function printedCount(
  sheet: Sheet,
  candidates: readonly string[],
  elected: ReadonlySet<string>,
): PrintedCount | undefined {
  const fineQuota = quotaOf(sheet);
  if (fineQuota === undefined || sheet.stages.length === 0) return undefined;
  const decimals = decimalsOf(sheet);
  const units = (fine: Fine): Units => Math.round(fine / 10 ** (5 - decimals));
  const quota = units(fineQuota);
  const order: number[] = [];
  const valid = units(sheet.stages[0]!.rows.values().reduce((sum, { total }) => sum + (total.votes ?? 0), 0));
  const stages = sheet.stages.map((stage, index) => {
    const before = sheet.stages[index - 1];
    const rows = candidates.map((id) => rowOf(stage.rows.get(id), before?.rows.get(id), units));
    const isLast = index === sheet.stages.length - 1;
    const electedNow = electedAt(rows, candidates, elected, { quota, isLast, already: order });
    order.push(...electedNow.map(({ candidate }) => candidate));
    const action = actionOf(rows, before !== undefined, quota);
    const nonTransferable = nobodyOf(stage, before, valid, units);
    const unmoved = electedNow.some(({ because }) => because === 'last places') ? leftIn(rows, order) : [];
    return { number: stage.number, action, rows, nonTransferable, elected: electedNow, excludedUnmoved: unmoved };
  });
  return { decimals, quota: fineQuota / 100_000, elected: order, stages };
}

function decimalsOf({ stages, rule }: Sheet): number {
  const printed = stages.flatMap(({ rows }) => [...rows.values()].map(({ total }) => total.decimals));
  return Math.min(Math.max(...printed), rule === 'scottish' ? 5 : 2);
}

function rowOf(row: SheetRow | undefined, before: SheetRow | undefined, units: (fine: Fine) => Units): StageRow {
  const total = units(row?.total.votes ?? before?.total.votes ?? 0);
  const previous = units(before?.total.votes ?? 0);
  const printed = before && row?.transfer?.votes;
  return { previous, transfer: printed === undefined ? total - previous : units(printed), total };
}

/** One with more than the quota passes on a surplus; any others who lose votes are excluded. */
function actionOf(rows: readonly StageRow[], hasBefore: boolean, quota: Units): PrintedAction {
  if (!hasBefore) return { kind: 'first preferences' };
  const givers = [...rows.keys()].filter((candidate) => rows[candidate]!.transfer < 0);
  const surplus = givers.find((candidate) => rows[candidate]!.previous > quota);
  if (surplus !== undefined) return { kind: 'surplus', of: surplus, surplus: rows[surplus]!.previous - quota };
  return { kind: 'exclusion', of: givers };
}

function electedAt(
  rows: readonly StageRow[],
  candidates: readonly string[],
  marked: ReadonlySet<string>,
  { quota, isLast, already }: { readonly quota: Units; readonly isLast: boolean; readonly already: readonly number[] },
): StageElected[] {
  const waiting = [...candidates.keys()].filter(
    (candidate) => marked.has(candidates[candidate]!) && !already.includes(candidate),
  );
  return waiting
    .filter((candidate) => isLast || rows[candidate]!.total >= quota)
    .toSorted((a, b) => rows[b]!.total - rows[a]!.total)
    .map((candidate) => ({ candidate, because: rows[candidate]!.total >= quota ? 'quota' : 'last places' }));
}

/** Still in the count with votes, and not elected: when the last places are filled, their papers stay where they are. */
function leftIn(rows: readonly StageRow[], elected: readonly number[]): number[] {
  return [...rows.keys()].filter((candidate) => rows[candidate]!.total > 0 && !elected.includes(candidate));
}

/** Votes that no candidate has: as printed, else what is missing from the valid votes. */
function nobodyOf(
  stage: SheetStage,
  before: SheetStage | undefined,
  valid: Units,
  units: (fine: Fine) => Units,
): StageRow {
  const lost = (of: SheetStage | undefined) => {
    if (!of) return 0;
    if (of.nonTransferable?.total.votes !== undefined) return units(of.nonTransferable.total.votes);
    return valid - of.rows.values().reduce((sum, { total }) => sum + units(total.votes ?? 0), 0);
  };
  const [previous, total] = [lost(before), lost(stage)];
  return { previous, transfer: total - previous, total };
}
