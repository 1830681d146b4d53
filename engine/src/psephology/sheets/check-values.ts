import { slack, votesText } from './figures.ts';
import { addPapers, madeOf, type Papers } from './made-of.ts';
import { quotaOf } from './quota.ts';
import type { Report } from './report.ts';
import { ONE_VOTE, type Fine, type Sheet, type SheetStage } from './sheet.ts';

/**
 * Whether what each candidate gains is a sum of whole papers at values that the giver's papers can have: in Scotland a surplus is of papers
 * worth surplus × value when received ÷ total, cut to five decimals, and an exclusion passes papers on as they are. It finds wrong totals in
 * sheets that print nothing else.
 */
export function checkValues(sheet: Sheet, report: Report): void {
  const quota = quotaOf(sheet);
  const [first] = sheet.stages;
  if (sheet.rule !== 'scottish' || quota === undefined || !first) return;
  const held = new Map<string, Papers>();
  for (const [candidate, { total }] of first.rows) {
    held.set(candidate, new Map([[ONE_VOTE, Math.floor((total.votes ?? 0) / ONE_VOTE)]]));
  }
  for (const [index, stage] of sheet.stages.entries()) {
    const before = sheet.stages[index - 1];
    if (before && !checkStage(sheet, report, quota, held, before, stage)) return;
  }
}

/** Answers whether what the candidates hold is still known: a total printed with two decimals hides it. */
function checkStage(
  { rule }: Sheet,
  report: Report,
  quota: Fine,
  held: ReadonlyMap<string, Papers>,
  before: SheetStage,
  stage: SheetStage,
): boolean {
  const changes = [...stage.rows].map(([candidate, row]) => {
    const past = before.rows.get(candidate);
    const had = past?.total.votes ?? 0;
    const loose = slack(row, rule) + (past ? slack(past, rule) : 0);
    return { candidate, had, gain: (row.total.votes ?? 0) - had, loose };
  });
  const givers = changes.filter(({ gain, loose }) => gain < -loose);
  const [giver] = givers;
  if (!giver || givers.length > 1) return false;
  const moved = worthOnLeaving(held.get(giver.candidate) ?? new Map(), giver.had, quota);
  for (const { candidate, gain, loose } of changes) {
    if (gain <= 0 || loose > 0) continue;
    const papers = madeOf(gain, moved);
    if (papers) addPapers(held.get(candidate) ?? new Map(), papers);
    else {
      const values = [...moved.keys()].sort((a, b) => b - a).map(votesText);
      const worth = values.length > 4 ? `${values.slice(0, 4).join(', ')} and less` : values.join(', ');
      report.error(
        'value',
        stage.number,
        candidate,
        `gains ${votesText(gain)}, which no number of papers worth ${worth} comes to.`,
      );
    }
  }
  held.get(giver.candidate)?.clear();
  // Whoever has a total of two decimals has just been elected; what they hold cannot be told from it.
  return !changes.some(({ gain, loose }) => gain > 0 && loose > 0);
}

function worthOnLeaving(papers: Papers, total: Fine, quota: Fine): Papers {
  if (total <= quota) return papers;
  const worth = (value: Fine) => Number((BigInt(total - quota) * BigInt(value)) / BigInt(total));
  const leaving: Papers = new Map();
  for (const [value, many] of papers) addPapers(leaving, new Map([[worth(value), many]]));
  return leaving;
}
