import { votesText } from './figures.ts';
import { papersBehind, type Furthest } from './papers-behind.ts';
import { quotaOrNone } from './quota.ts';
import type { Report } from './report.ts';
import { ONE_VOTE, type Sheet } from './sheet.ts';

/** Enough for every Scottish sheet of 2022; a search that takes longer settles nothing, and nothing is said. */
const STEPS = 500_000;

/**
 * Whether any papers at all, counted by the law of Scotland, give the totals of a sheet. It finds wrong totals in sheets that print nothing
 * else, and has nothing to add where other checks named a candidate already.
 */
export function checkValues(sheet: Sheet, report: Report): void {
  const quota = quotaOrNone(sheet);
  if (sheet.rule !== 'scottish' || quota === undefined || !hasEveryTotal(sheet)) return;
  if (report.problems.some(({ candidate, level }) => candidate !== undefined && level === 'error')) return;
  const behind = papersBehind(sheet, quota, STEPS);
  if (behind.kind === 'none') reportFurthest(sheet, report, behind.furthest);
}

function hasEveryTotal({ stages }: Sheet): boolean {
  const first = stages[0];
  return (
    first !== undefined &&
    stages.every(
      ({ rows }) => rows.size === first.rows.size && rows.values().every(({ total }) => total.votes! >= 0),
    ) &&
    stages.every(({ rows }) => rows.keys().every((candidate) => first.rows.has(candidate))) &&
    first.rows.values().every(({ total }) => total.votes! % ONE_VOTE === 0)
  );
}

function reportFurthest({ stages, candidates }: Sheet, report: Report, { stage, transfer, gain }: Furthest): void {
  const { number } = stages[stage]!;
  if (!transfer?.giver || !gain) {
    report.error('moved', number, undefined, 'what changes is no transfer of one candidate’s papers by the law.');
    return;
  }
  const { least, most } = gain.votes;
  const giver = candidates.get(transfer.giver)?.name ?? transfer.giver;
  const values = [...transfer.leaving.keys()].sort((a, b) => b - a).map(votesText);
  const worth = values.length > 4 ? `${values.slice(0, 4).join(', ')} or less` : values.join(' or ');
  report.error(
    'value',
    number,
    gain.candidate,
    `gains ${votesText(Math.round((least + most) / 2))}, which no papers that ${giver} can hold after the stages before come to: each is worth ${worth}.`,
  );
}
