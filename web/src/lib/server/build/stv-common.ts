import { listed, type StageTold } from 'countroom/copy';
import type { Party } from '#lib/view/party.ts';
import { stvWords as w } from '#lib/words/en-stv.ts';

/** A count as its pages show it: one of our own, or one read from a published sheet. */
export interface CountAsked {
  readonly stages: readonly StageTold[];
  readonly names: readonly string[];
  /** By position; none where the papers name no parties. */
  readonly parties?: readonly Party[];
  readonly decimals: number;
  /** In votes. */
  readonly quota: number;
  /** In order of election. */
  readonly elected: readonly number[];
  /** The count has not ended: whoever is left may yet be elected. */
  readonly waits?: boolean;
}

/** What became of a candidate, and at which stage. */
export interface Fate {
  readonly kind: 'elected' | 'excluded' | 'left';
  readonly stage: number;
}

/** By position. Whoever was neither elected nor excluded is left at the last stage. */
export function fatesOf({ stages, names }: CountAsked): readonly Fate[] {
  const fates = new Map<number, Fate>();
  for (const { number, action, elected, excludedUnmoved } of stages) {
    const out = [...(action.kind === 'exclusion' ? action.of : []), ...excludedUnmoved];
    for (const candidate of out) fates.set(candidate, { kind: 'excluded', stage: number });
    for (const { candidate } of elected) fates.set(candidate, { kind: 'elected', stage: number });
  }
  return names.map((_, candidate) => fates.get(candidate) ?? { kind: 'left', stage: stages.length });
}

/** Whom a row or a cell is about. */
export function whoOf({ names, parties }: CountAsked, candidate: number): { party?: Party; name: string } {
  const party = parties?.[candidate];
  return { ...(party && { party }), name: names[candidate]! };
}

/** The largest total anybody had, which every bar is measured by; the quota where nobody had as much. */
export function largestTotal({ stages, quota, decimals }: CountAsked): number {
  return Math.max(quota * 10 ** decimals, ...stages.flatMap(({ rows }) => rows.map(({ total }) => total)));
}

/** "Surplus of Ann", "Bob and Cem excluded" */
export function headingOf({ action }: StageTold, names: readonly string[]): string {
  if (action.kind === 'first preferences') return w.first;
  if (action.kind === 'surplus') return w.surplusOf(names[action.of]!);
  return w.excludedOf(listed(action.of.map((candidate) => names[candidate]!)));
}

export function stageId(number: number): string {
  return `stage-${number}`;
}
