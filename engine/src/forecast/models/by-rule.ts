import { K } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import type { Change } from './change.ts';
import type { Rule } from './rule.ts';

/** Moves every share of every seat by one rule: n × 8, before `standing` is applied. */
export function byRule(night: Night, { groupOf, before, after }: Change, rule: Rule): Float64Array {
  return night.before.map((share, at) => {
    const group = groupOf[Math.floor(at / K)]! * K + (at % K);
    return rule(share, before[group]!, after[group]!);
  });
}
