import { slack, votesText } from './figures.ts';
import { quotaOf } from './quota.ts';
import type { Report } from './report.ts';
import type { Fine, Sheet } from './sheet.ts';

/** Who is marked as elected in the list of candidates, against the sheet: whoever has the quota is, whoever is excluded is not. */
export function checkMarks(sheet: Sheet, report: Report): void {
  const { candidates, frame } = sheet;
  const quota = quotaOf(sheet);
  if (quota === undefined) return;
  for (const [id, { elected }] of candidates) {
    if (elected === undefined) continue;
    const { reached, excluded } = courseOf(sheet, id, quota);
    if (reached !== undefined && !elected)
      report.error('marked', reached, id, `reaches the quota of ${votesText(quota)}, and is not marked as elected.`);
    if (excluded !== undefined && elected)
      report.error('marked', excluded, id, 'loses all votes without having had the quota, and is marked as elected.');
  }
  const marked = candidates.values().reduce((sum, { elected }) => sum + (elected ? 1 : 0), 0);
  if (frame?.seats !== undefined && marked > frame.seats)
    report.error(
      'marked',
      undefined,
      undefined,
      `${marked} are marked as elected, where there are ${frame.seats} places.`,
    );
}

/** The stages at which a candidate first has the quota, and at which they lose all they had below it. */
function courseOf({ stages, rule }: Sheet, id: string, quota: Fine) {
  const course: { reached?: number; excluded?: number } = {};
  let before: Fine = 0;
  for (const { number, rows } of stages) {
    const row = rows.get(id);
    const votes = row?.total.votes;
    if (!row || votes === undefined) continue;
    if (votes - slack(row, rule) >= quota) course.reached ??= number;
    if (votes === 0 && before > 0 && before < quota) course.excluded ??= number;
    before = votes;
  }
  return course;
}
