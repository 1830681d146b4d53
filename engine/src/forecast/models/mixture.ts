import type { Rule } from './rule.ts';

/**
 * Between uniform (λ = 0) and proportional change (λ = 1): s + D[(1 − λ) + λ s / s̄], with D the group's change and s̄ its old share.
 *
 * @example
 * mixture(0.5)(0.5, 0.25, 0.125) // => 0.3125
 */
export function mixture(lambda: number): Rule {
  return (share, before, after) =>
    share + (after - before) * (1 - lambda + (before > 0 ? (lambda * share) / before : lambda));
}
