import {
  exitPollsTried,
  forecastBackTest,
  modelsTried,
  SCORES_FILE,
  type HeldScores,
} from '../../engine/src/forecast/index.ts';
import { openRecord } from '../../engine/src/record/index.ts';
import { packFolder, textsIn } from '../../engine/src/record/load.ts';
import { openPack } from '../../engine/src/record/pack.ts';

/** The scores that the pack holds, worked out from the rest of it. */
export function workedOut(): HeldScores {
  const texts = textsIn(packFolder());
  const record = openRecord(openPack({ read: (file) => (file === SCORES_FILE ? undefined : texts.read(file)) }));
  return { models: modelsTried(record), exitPolls: exitPollsTried(record), forecasts: forecastBackTest(record) };
}
