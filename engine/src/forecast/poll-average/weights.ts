import type { IsoDate, OpinionPoll } from '../../record/index.ts';

/** After this many days a poll counts half. */
export const HALF_LIFE = 10;
/** A poll older than this counts nothing. */
export const OLDEST = 42;
/** A larger sample does not help against what all polls of a house have in common. */
const [USUAL_SAMPLE, LARGEST_SAMPLE] = [1000, 3000];

/** A poll with what it counts in an average. */
export interface WeightedPoll {
  readonly poll: OpinionPoll;
  /** Days from the last day of its fieldwork to the day of the average. */
  readonly age: number;
  /** The part it has in the average, 0 to 1; all together 1. */
  readonly weight: number;
}

/**
 * The weight of each poll: a half for every ten days of age, the square root of its sample in thousands (a thousand where it is not known, three
 * at most), and one vote for each house: however many polls it has, together they count as its best one.
 */
export function weightsOn(polls: readonly OpinionPoll[], on: IsoDate): WeightedPoll[] {
  const raw = polls.flatMap((poll) => {
    const age = daysBetween(poll.to, on);
    if (age < 0 || age > OLDEST) return [];
    const sample = Math.min(poll.sample ?? USUAL_SAMPLE, LARGEST_SAMPLE);
    return [{ poll, age, weight: 0.5 ** (age / HALF_LIFE) * Math.sqrt(sample / USUAL_SAMPLE) }];
  });
  const houses = Map.groupBy(raw, ({ poll }) => poll.house);
  const shared = raw.map((each) => {
    const own = houses.get(each.poll.house)!;
    const best = Math.max(...own.map(({ weight }) => weight));
    const together = own.reduce((sum, { weight }) => sum + weight, 0);
    return { ...each, weight: (each.weight * best) / together };
  });
  const all = shared.reduce((sum, { weight }) => sum + weight, 0);
  return shared.map((each) => ({ ...each, weight: each.weight / all }));
}

/**
 * Whole days from one to the other.
 *
 * @example
 * daysBetween('2024-06-30', '2024-07-02') // => 2
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
