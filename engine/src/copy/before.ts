import { baselineOf, winnerOf, type Contest, type ElectoralRecord } from '../record/index.ts';
import type { Before } from './en/results.ts';

/** Who won a contest's seat at its baseline: what a hold or a gain is judged against. */
export function beforeOf(record: ElectoralRecord, contest: Contest): Before | undefined {
  const baseline = baselineOf(record, contest);
  const winner = baseline && winnerOf(baseline.contest);
  return winner && { party: winner.party, notional: baseline.kind === 'notional' };
}
