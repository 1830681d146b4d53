import type { IsoDate, OpinionPoll } from '../../record/index.ts';
import { POLLED_BLOCS, shareOf, type PolledBloc } from './shares.ts';
import { daysBetween, HALF_LIFE, OLDEST } from './weights.ts';

/** As if a house without any lean had been seen this many times before. */
const SHRUNK_BY = 5;
/** How far back a house's polls are compared with the others'. */
const COMPARED = 365;

/** By how much a house's polls lie above those of others taken about the same days; fractions, drawn towards 0. */
export type HouseEffects = ReadonlyMap<string, Readonly<Record<PolledBloc, number>>>;

/**
 * The lean of each house over the year to a day: the mean difference of its polls from those of all others around them (nearer days count more), times
 * n/(n + 5). It says who differs from the rest, not who is right.
 */
export function houseEffects(polls: readonly OpinionPoll[], on: IsoDate): HouseEffects {
  const year = polls.filter(({ to }) => to <= on && daysBetween(to, on) <= COMPARED);
  const days = year.map(({ to }) => daysBetween(to, on));
  const columns = POLLED_BLOCS.map((bloc) => year.map((poll) => shareOf(poll, bloc)));
  const houses = Map.groupBy(year.keys(), (at) => year[at]!.house);
  return new Map(
    [...houses].map(([house, own]) => {
      const leans = POLLED_BLOCS.map((bloc, column) => {
        const shares = columns[column]!;
        const away = own.flatMap((at) => {
          const share = shares[at];
          const others = share === undefined ? undefined : meanOfOthers(year, days, shares, at);
          return share === undefined || others === undefined ? [] : [share - others];
        });
        return [bloc, away.reduce((sum, each) => sum + each, 0) / (away.length + SHRUNK_BY)] as const;
      });
      return [house, Object.fromEntries(leans) as Record<PolledBloc, number>];
    }),
  );
}

function meanOfOthers(
  polls: readonly OpinionPoll[],
  days: readonly number[],
  shares: readonly (number | undefined)[],
  at: number,
): number | undefined {
  let [sum, weights] = [0, 0];
  for (let other = 0; other < polls.length; other += 1) {
    const apart = Math.abs(days[other]! - days[at]!);
    const share = shares[other];
    if (share === undefined || apart > OLDEST || polls[other]!.house === polls[at]!.house) continue;
    const weight = 0.5 ** (apart / HALF_LIFE);
    sum += weight * share;
    weights += weight;
  }
  return weights > 0 ? sum / weights : undefined;
}
