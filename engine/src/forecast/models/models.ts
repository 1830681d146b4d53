import type { Night } from '../blocs/night.ts';
import { byRule } from './by-rule.ts';
import type { Change } from './change.ts';
import { logit } from './logit.ts';
import { mixture } from './mixture.ts';
import { piecewise } from './piecewise.ts';
import { proportional } from './proportional.ts';
import type { Rule } from './rule.ts';
import { standing } from './standing.ts';
import { strongTransition } from './strong-transition.ts';
import { uniform } from './uniform.ts';

/** The change models, by id: every answer says which one made it. */
export const CHANGE_MODELS = ['uniform', 'proportional', 'piecewise', 'mixture', 'logit', 'strong-transition'] as const;
export type ChangeModel = (typeof CHANGE_MODELS)[number];

const RULES: Partial<Record<ChangeModel, Rule>> = { uniform, proportional, piecewise };

export interface ModelOptions {
  /** For `mixture` only: 0 is uniform, 1 proportional. Default: a half. */
  readonly lambda?: number;
  /** For `logit` only: the valid votes the new shares are averaged with. Default: the old ones. */
  readonly weights?: Float64Array;
}

/**
 * Projects every seat of Great Britain by a change model: n × 8 shares of those who stand. A party that did not stand at the base starts from
 * nothing; the Speaker's seat is left to `leadersOf`.
 *
 * @param change what changed in each group of seats, such as `trueChange` gives
 */
export function projectNight(
  night: Night,
  change: Change,
  model: ChangeModel,
  { lambda = 0.5, weights = night.validBefore }: ModelOptions = {},
): Float64Array {
  if (model === 'logit') return standing(night, logit(night, change, weights));
  if (model === 'strong-transition') return standing(night, strongTransition(night, change));
  return standing(night, byRule(night, change, RULES[model] ?? mixture(lambda)));
}
