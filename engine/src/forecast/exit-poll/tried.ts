import { onceForElections, type ElectoralRecord } from '../../record/index.ts';
import { outcomeOf } from '../blocs/from-record.ts';
import { heldScore } from '../held-scores.ts';
import { leadersOf } from '../models/standing.ts';
import { brier } from '../scores/brier.ts';
import { asPublished } from './as-published.ts';
import { groupsUnder, scoreGroups, type GroupScore } from './groups.ts';
import { exitPollNights } from './nights.ts';

/** An exit poll's totals turned into seats, beside what came. */
export interface ExitPollTried {
  readonly election: string;
  readonly seats: number;
  /** Seats whose likeliest bloc did not win. */
  readonly wrong: number;
  readonly brier: number;
  readonly groups: readonly GroupScore[];
}

/** Every exit poll of the record read seat by seat with what was known when the polls closed, oldest first. */
export const exitPollsTried = onceForElections(
  (record: ElectoralRecord): readonly ExitPollTried[] =>
    exitPollNights(record).map(({ election: { id } }) => {
      const inversion = asPublished(record, id)!;
      const outcome = outcomeOf(record, id);
      const { night } = inversion.model;
      const open = [...night.areas.keys()].filter((seat) => outcome.winner[seat]! >= 0 && !night.speaker[seat]);
      const leaders = leadersOf(night, inversion.probabilities);
      return {
        election: id,
        seats: open.length,
        wrong: open.filter((seat) => leaders[seat] !== outcome.winner[seat]).length,
        brier: brier(inversion.probabilities, outcome.winner),
        groups: scoreGroups(inversion, groupsUnder(inversion), outcome, open),
      };
    }),
  heldScore('exitPolls'),
);
