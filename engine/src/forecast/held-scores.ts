import type { Pack } from '../record/index.ts';
import { onceFor } from '../record/memo.ts';
import type { ExitPollTried } from './exit-poll/tried.ts';
import type { ForecastEve } from './if-held/back-test.ts';
import type { ModelsTried } from './models/tried.ts';

/** Scores that follow from the elections of the pack alone. Working them out takes seconds; `npm run scores` puts them into the pack. */
export interface HeldScores {
  readonly models: ModelsTried;
  readonly exitPolls: readonly ExitPollTried[];
  readonly forecasts: readonly ForecastEve[];
}

export const SCORES_FILE = 'back-tests/scores.json';

const scores = onceFor(({ texts }: Pack): Partial<HeldScores> => JSON.parse(texts.read(SCORES_FILE) ?? '{}'));

/** One of the scores as the pack holds it; nothing where it does not. */
export function heldScore<Name extends keyof HeldScores>(name: Name): (pack: Pack) => HeldScores[Name] | undefined {
  return (pack) => scores(pack)[name];
}
