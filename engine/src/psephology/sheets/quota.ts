import { sumOf } from './figures.ts';
import { ONE_VOTE, type Fine, type Sheet } from './sheet.ts';

/**
 * The quota of a sheet: from the seats and the first preferences, or as printed, or, where a file says neither, what those who passed on a
 * surplus were left with.
 */
export function quotaOf({ stages, frame }: Sheet): Fine | undefined {
  const first = stages[0];
  if (first && frame?.seats) return (Math.floor(sumOf(first) / ONE_VOTE / (frame.seats + 1)) + 1) * ONE_VOTE;
  if (frame?.quota) return frame.quota * ONE_VOTE;
  return leftWith(stages);
}

/**
 * The quota as the checks of transfers need it: a Scottish sheet that shows none has no surplus, so that whatever the quota was, nobody who
 * loses votes had more.
 */
export function quotaOrNone(sheet: Sheet): Fine | undefined {
  return quotaOf(sheet) ?? (sheet.rule === 'scottish' ? Infinity : undefined);
}

/** The whole number of votes that most candidates came down to; 0 is for those excluded. */
function leftWith(stages: Sheet['stages']): Fine | undefined {
  const times = new Map<Fine, number>();
  for (const [index, { rows }] of stages.entries()) {
    for (const [candidate, { total }] of rows) {
      const before = stages[index - 1]?.rows.get(candidate)?.total.votes;
      const now = total.votes;
      if (before === undefined || now === undefined || now === 0 || now >= before || now % ONE_VOTE !== 0) continue;
      times.set(now, (times.get(now) ?? 0) + 1);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
