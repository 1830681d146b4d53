import { localNights, onceForElections, type ElectoralRecord } from '../../record/index.ts';
import { nationalShare } from './national-share.ts';
import { publishedYears } from './published.ts';
import { SHARES_OF, type Interval, type NationalShare, type ShareOf } from './types.ts';

/** Our figure for a party in a year beside the published one. */
export interface Check {
  readonly year: number;
  readonly party: ShareOf;
  /** Ours less the published one, as a fraction. */
  readonly error: number;
  /** Whether the published figure, a whole per cent, lies in our interval. */
  readonly covered: boolean;
  /** It does, and so near an end that it prints the same: other draws might have left it out. */
  readonly barely: boolean;
  /** Whether it lies in the interval with wards drawn one by one. */
  readonly coveredByWard: boolean;
  /** The error of saying that nothing had changed since the last base that was used. */
  readonly errorOfNoChange: number;
}

/** How the projection did in the years that have a published figure to hold it against. */
export interface NationalShareBackTest {
  readonly checks: readonly Check[];
  readonly parties: readonly PartyScore[];
  /** Every night held, oldest first, also those that could not be projected or checked. */
  readonly nights: readonly NationalShare[];
  /** Years since the first of them with a published figure whose wards are not held. */
  readonly notHeld: readonly number[];
}

export interface PartyScore {
  readonly party: ShareOf;
  /** Mean size of the error, mean error with its sign, and the largest error, as fractions. */
  readonly meanError: number;
  readonly bias: number;
  readonly largest: number;
  readonly meanErrorOfNoChange: number;
  /** Years in which the published figure lies in the interval, and of how many; with wards drawn one by one beside it. */
  readonly covered: number;
  readonly coveredByWard: number;
  readonly years: number;
}

/**
 * Holds the projection of each night against the figure published for its year. Each was made from earlier nights and figures alone, and
 * nothing in the method was fitted; but the published series is both its base and its measure, so a fault of that series would not show.
 */
export const backTestNationalShare = onceForElections((record: ElectoralRecord): NationalShareBackTest => {
  const nights = localNights().map((night) => nationalShare(record, night));
  const checks = nights.flatMap((night) => checksOf(night));
  const years = publishedYears(record).filter((year) => year > nights[0]!.year);
  const notHeld = years.filter((year) => !nights.some((night) => night.year === year));
  return {
    nights,
    notHeld,
    checks,
    parties: SHARES_OF.map((party) => score(checks.filter((check) => check.party === party))),
  };
});

function checksOf({ year, projected, published, bases }: NationalShare): Check[] {
  const last = bases.findLast((base) => base.vote);
  if (!projected || !published || !last) return [];
  return SHARES_OF.map((party) => {
    const [ours, theirs] = [projected[party], published.vote[party]];
    return {
      year,
      party,
      error: ours.share - theirs,
      covered: holds(ours, theirs),
      barely: holds(ours, theirs) && Math.min(theirs - ours.low, ours.high - theirs) < PRINTED / 2,
      coveredByWard: holds(ours.byWard, theirs),
      errorOfNoChange: last.published.vote[party] - theirs,
    };
  });
}

/** The last digit that is printed, a tenth of a point. */
const PRINTED = 0.001;

function holds({ low, high }: Interval, share: number): boolean {
  return low <= share && share <= high;
}

function score(checks: readonly Check[]): PartyScore {
  const mean = (of: (check: Check) => number) => checks.reduce((sum, check) => sum + of(check), 0) / checks.length;
  return {
    party: checks[0]!.party,
    meanError: mean(({ error }) => Math.abs(error)),
    bias: mean(({ error }) => error),
    largest: checks
      .map(({ error }) => error)
      .reduce((most, error) => (Math.abs(error) > Math.abs(most) ? error : most)),
    meanErrorOfNoChange: mean(({ errorOfNoChange }) => Math.abs(errorOfNoChange)),
    covered: checks.filter(({ covered }) => covered).length,
    coveredByWard: checks.filter(({ coveredByWard }) => coveredByWard).length,
    years: checks.length,
  };
}
