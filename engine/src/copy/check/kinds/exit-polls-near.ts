import { exitPollNights, type ExitPollNight } from '../../../forecast/index.ts';
import type { View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';

/** The exit polls that a part of a sentence may speak of, with what came: those of the elections near it. */
export function exitPollsNear(view: View, part: number): readonly ExitPollNight[] {
  return electionsNear(view, part).flatMap(
    ({ id }) => exitPollNights(view.record).find(({ election }) => election.id === id) ?? [],
  );
}
