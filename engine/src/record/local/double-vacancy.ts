import { allotTerms } from '../../psephology/index.ts';
import type { CouncilOn } from './answers.ts';
import type { CountedWard } from './count-ward.ts';
import type { WardCandidacy } from './types.ts';
import type { WardOn } from './ward-answers.ts';

/**
 * A ward that filled a vacancy at the same poll. By thirds or halves most wards have the same number of seats up; more than that is a
 * double vacancy, and those with fewest votes serve the rest of the vacant term.
 */
export function doubleVacancy(
  { contest, outcome, elected }: CountedWard,
  { cycle, system }: CouncilOn['up'],
  usual: number,
): WardOn['doubleVacancy'] {
  if ((cycle !== 'third' && cycle !== 'half') || system === 'STV' || contest.seats <= usual) return undefined;
  if (outcome.kind === 'as marked') return undefined;
  return { usual, shorterTerm: shortest(elected, contest.seats - usual) };
}

/** The seats of a ward up as a rule at a council: what most of its wards have. */
export function usualSeats(wards: readonly CountedWard[]): number {
  const bySeats = Map.groupBy(wards, ({ contest }) => contest.seats);
  return [...bySeats].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 1;
}

/** The last so many of those elected; none of them where they are level with another, whose lot is not known. */
function shortest(elected: readonly WardCandidacy[], count: number): readonly WardCandidacy[] {
  const years = elected.map((_, place) => (place < elected.length - count ? 4 : 1));
  const outcome = allotTerms({ votes: elected.map(({ votes }) => votes ?? 0), years });
  return outcome.terms.filter((term) => term.years === 1).map(({ position }) => elected[position]!);
}
