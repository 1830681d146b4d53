import type { Fact } from './facts.ts';

/** A fact of the desk that no longer stands, and what ended it. */
export interface Correction {
  readonly fact: Fact;
  /** The withdrawal, or the newer fact that says the same thing anew. */
  readonly by: Fact;
  readonly kind: 'withdrawn' | 'replaced';
}

/**
 * The facts of a journal that were withdrawn or replaced, newest correction first. A declaration replaces an earlier one of the same
 * contest, a list of candidates an earlier list; other kinds of fact stand side by side until one is withdrawn.
 */
export function corrections(facts: readonly Fact[]): readonly Correction[] {
  const withdrawals = new Map(facts.flatMap((fact) => (fact.kind === 'withdrawn' ? [[fact.fact, fact] as const] : [])));
  return facts
    .flatMap((fact): Correction[] => {
      const withdrawal = withdrawals.get(fact.seq);
      if (withdrawal) return [{ fact, by: withdrawal, kind: 'withdrawn' }];
      const newer = facts.find((each) => each.seq > fact.seq && replaces(each, fact) && !withdrawals.has(each.seq));
      return newer ? [{ fact, by: newer, kind: 'replaced' }] : [];
    })
    .toSorted((a, b) => b.by.seq - a.by.seq || b.fact.seq - a.fact.seq);
}

function replaces(newer: Fact, older: Fact): boolean {
  if (newer.kind !== older.kind) return false;
  if (newer.kind === 'declaration' || newer.kind === 'candidates') {
    const same = older as typeof newer;
    return newer.election === same.election && newer.seat === same.seat;
  }
  if (newer.kind === 'composition') {
    const same = older as typeof newer;
    return newer.council === same.council && newer.date === same.date && newer.label === same.label;
  }
  return false;
}
