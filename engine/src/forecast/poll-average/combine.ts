import { generals, type ElectoralRecord, type IsoDate, type OpinionPoll } from '../../record/index.ts';
import { pollsOf } from '../../record/polls.ts';
import type { HouseEffects } from './house-effects.ts';
import { POLLED_BLOCS, shareOf, type PolledBloc } from './shares.ts';
import { weightsOn, type WeightedPoll } from './weights.ts';

export interface AveragedPoll extends WeightedPoll {
  /** The shares that went into the average: as printed, less the lean of the house. Fractions. */
  readonly adjusted: Partial<Record<PolledBloc, number>>;
}

/** Polls taken since the last general election, to the end of a day, by their last day; no estimates seat by seat. */
export function counted(record: ElectoralRecord, on: IsoDate, added: readonly OpinionPoll[]): OpinionPoll[] {
  const since = generals(record).findLast(({ polledOn }) => polledOn < on)?.polledOn ?? '';
  return [...pollsOf(record), ...added].filter(({ mrp, from, to }) => !mrp && from > since && to <= on);
}

/** The weighted mean of the polls that count on a day, each less its house's lean. */
export function averageOf(polls: readonly OpinionPoll[], houses: HouseEffects, on: IsoDate) {
  const weighted = weightsOn(polls, on).map((each): AveragedPoll => {
    const adjusted = POLLED_BLOCS.flatMap((bloc) => {
      const share = shareOf(each.poll, bloc);
      return share === undefined ? [] : [[bloc, share - (houses.get(each.poll.house)?.[bloc] ?? 0)] as const];
    });
    return { ...each, adjusted: Object.fromEntries(adjusted) };
  });
  const shares = POLLED_BLOCS.flatMap((bloc) => {
    const printed = weighted.filter(({ adjusted }) => adjusted[bloc] !== undefined);
    const all = printed.reduce((sum, { weight }) => sum + weight, 0);
    if (all === 0) return [];
    return [
      [bloc, Math.max(printed.reduce((sum, { weight, adjusted }) => sum + weight * adjusted[bloc]!, 0) / all, 0)],
    ];
  });
  return {
    polls: weighted.toSorted((a, b) => b.weight - a.weight),
    shares: Object.fromEntries(shares) as Partial<Record<PolledBloc, number>>,
  };
}
