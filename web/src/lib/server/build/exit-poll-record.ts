import { errorInSeats } from 'countroom/copy';
import { BLOCS, type ExitPollNight } from 'countroom/forecast';
import type { ElectoralRecord } from 'countroom/record';
import type { ExitPollPage } from '#lib/view/exit-poll.ts';
import { blocView } from './blocs-view.ts';
import { marksOf } from './marks-line.ts';

/** Only parties that three exit polls or more have named are told by a line. */
const FEWEST = 3;
/** Seats between two ends of a scale, at the least. */
const REACH = 5;

/** By how much every exit poll was out on every party, as a line of marks and as a table. */
export function exitPollRecord(
  record: ElectoralRecord,
  nights: readonly ExitPollNight[],
): NonNullable<ExitPollPage['national']>['record'] {
  const errors = nights.flatMap(({ parties }) => parties.map(({ error }) => Math.abs(error)));
  const reach = Math.max(REACH, ...errors);
  const blocs = BLOCS.filter(
    (bloc) => nights.filter(({ parties }) => parties.some((each) => each.bloc === bloc)).length >= FEWEST,
  );
  const errorOf = ({ parties }: ExitPollNight, bloc: string) => parties.find((each) => each.bloc === bloc)?.error;
  const last = nights.at(-1)!.election.polledOn;
  return {
    lines: blocs.map((bloc) => ({
      party: blocView(record, bloc, last),
      marks: marksOf(
        nights.flatMap((night) => {
          const error = errorOf(night, bloc);
          if (error === undefined) return [];
          const year = night.election.polledOn.slice(0, 4);
          return [{ at: Math.round(500 + (error / reach) * 500), text: `${year} ${errorInSeats(error)}` }];
        }),
      ),
    })),
    parties: blocs.map((bloc) => blocView(record, bloc, last)),
    years: nights.toReversed().map((night) => ({
      year: night.election.polledOn.slice(0, 4),
      errors: blocs.map((bloc) => {
        const error = errorOf(night, bloc);
        return error === undefined ? undefined : errorInSeats(error);
      }),
    })),
  };
}
