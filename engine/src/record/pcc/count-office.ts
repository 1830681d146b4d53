import { countFirstPastThePost, countSupplementaryVote } from '../../psephology/index.ts';
import type { OfficeCandidacy, OfficeOutcome } from './types.ts';

/** Counts the election of one office by the rule of its day, from both rounds as they are held. */
export function countOffice(candidacies: readonly OfficeCandidacy[], rule: string): OfficeOutcome {
  const first = candidacies.flatMap((each) => each.first ?? []);
  if (first.length === 0 || first.length < candidacies.length) return { rule: 'votes not held' };
  if (rule === 'first-past-the-post') return { rule, outcome: countFirstPastThePost(first) };
  if (rule !== 'supplementary-vote') throw new Error(`No rule for one office is called ${rule}.`);
  const second = candidacies.map((each) => each.second ?? 0);
  const went = candidacies.some((each) => each.final !== undefined);
  return { rule, outcome: countSupplementaryVote({ first, second: went ? second : undefined }) };
}

/** Most first preferences first; without them, who went on to the second round, then in the order listed. */
export function byFirstPreferences(a: OfficeCandidacy, b: OfficeCandidacy): number {
  return (b.first ?? b.final ?? 0) - (a.first ?? a.final ?? 0);
}
