import type { Constants, Fading, Untold, View } from './constants.ts';
import type { PriorKind } from './prior-mean.ts';

/**
 * Amplitudes in the order of `viewOf`, by the election that was left out when they were chosen: a night that is scored never had a say in its
 * own. `none` was chosen on all of them, for a night to come.
 *
 * Each row was climbed to on the marginal likelihood of all seats of the other general elections of 2010 to 2024, by doubling and halving one
 * number after another. Amplitudes are in units of the variance of one seat's own noise. `npm run choose -- FILE` climbs on from these rows and
 * tries again what is untold. The top is flat: from the row
 * of `CLOSE` without 2010 it gains 33 in 20,828 now that exit polls are read with other errors than when it was climbed to.
 */
export type Table = Readonly<Record<string, readonly number[]>>;

/** Knows what was known before any forecast; chosen on what the inverted exit polls left unexplained. */
const BROAD: Table = {
  'parl.2010-05-06': [8, 4, 0.0125, 0.2, 1, 0.5, 2, 8, 4, 2, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2015-05-07': [4, 4, 0.0125, 0.2, 0.5, 0.5, 4, 16, 2, 1, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2017-06-08': [4, 2, 0.0125, 0.2, 0.5, 0.5, 2, 8, 2, 2, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2019-12-12': [4, 4, 0.025, 0.4, 0.5, 0.5, 4, 16, 2, 1, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2024-07-04': [4, 4, 0.025, 0.2, 0.5, 0.5, 2, 8, 4, 2, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  none: [4, 4, 0.0125, 0.2, 0.5, 0.5, 4, 16, 2, 1, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
};

/** The same, chosen on what estimates seat by seat left unexplained: they know most of what moves the country together. */
const BROAD_OF_MRP: Table = {
  'parl.2017-06-08': [
    0.25, 0.125, 0.00625, 0.0125, 0.015625, 0.125, 1, 16, 0.5, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.025,
  ],
  'parl.2019-12-12': [1, 0.125, 0.025, 0.025, 0.03125, 0.03125, 0.5, 16, 0.25, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.025],
  'parl.2024-07-04': [1, 0.125, 0.025, 0.025, 0.015625, 0.25, 0.25, 8, 0.5, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.02],
  none: [0.5, 0.125, 0.025, 0.025, 0.015625, 0.125, 1, 32, 0.5, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.02],
};

/**
 * Knows also what the prior expects. Chosen on what the inverted exit polls left unexplained, and held to where the prior is an estimate seat by
 * seat: rows chosen on the two other nights of which such estimates are held fit those too closely. They made what each left-out night brought
 * less likely than these do, by 4 in the logarithm over 2017, 2019 and 2024, and by 15 when they were climbed to the peak.
 */
const CLOSE: Table = {
  'parl.2010-05-06': [
    9.6, 2, 0.01, 0.2, 0.3, 0.3, 2.5, 9, 0.25, 0.3375, 0.6, 0.05, 3.2, 3, 0.8, 1.6, 10, 10, 10, 0.016,
  ],
  'parl.2015-05-07': [4.8, 2, 0.01, 0.2, 0.15, 0.3, 1.25, 9, 1, 1.35, 0.3, 0.05, 3.2, 6, 0.8, 0.1, 3, 10, 10, 0.016],
  'parl.2017-06-08': [2.4, 2, 0.02, 0.2, 0.15, 0.3, 2.5, 9, 0.5, 2.7, 0.6, 0.1, 0.8, 1.5, 0.4, 0.8, 3, 10, 10, 0.016],
  'parl.2019-12-12': [4.8, 2, 0.02, 0.2, 0.075, 0.3, 1.25, 9, 1, 2.7, 0.6, 0.05, 0.8, 1.5, 0.4, 1.6, 10, 10, 10, 0.016],
  'parl.2024-07-04': [4.8, 2, 0.02, 0.2, 0.3, 0.3, 2.5, 9, 1, 2.7, 0.6, 0.1, 1.6, 3, 0.2, 1.6, 3, 10, 10, 0.016],
  none: [4.8, 2, 0.02, 0.2, 0.15, 0.3, 2.5, 9, 1, 2.7, 0.6, 0.05, 1.6, 3, 0.8, 1.6, 3, 10, 10, 0.016],
};

/**
 * `Constants.untold`. Blocs that go for a few seats stray once, twice or three times as far, whichever gives seat totals the least CRPS with the
 * best size; then the smallest size with which nine in ten of the intervals of Con, Lab, LD and SNP held the result over twelve check-points in
 * each of the other nights, with the exit poll alone and, where an estimate seat by seat is held, with that too. 2010 and 2015, whose times are
 * not held, in the order of 2017. Without 2024 every night is easily covered, and the size is less.
 */
const UNTOLD: Readonly<Record<string, Untold>> = {
  'parl.2010-05-06': { size: 0.02, targeting: 3 },
  'parl.2015-05-07': { size: 0.02, targeting: 3 },
  'parl.2017-06-08': { size: 0.02, targeting: 3 },
  'parl.2019-12-12': { size: 0.02, targeting: 3 },
  'parl.2024-07-04': { size: 0.0075, targeting: 3 },
  none: { size: 0.02, targeting: 3 },
};

/**
 * `Constants.untoldAtFirst`. The first seats to declare are few, safe and from a corner or two of the country; this gives the exit poll, which
 * speaks of all of it, its weight against them, and is gone when a sixth of the seats is in.
 *
 * Of sizes 0.03 and 0.06 that fade with the 4th, 12th, 24th or 48th power of the seats to come, and none at all, the one with the least root
 * mean square error of seat totals at seven check-points up to 150 declared, over every other night, with the exit poll alone and, where an
 * estimate seat by seat is held, with that too. It is the same whichever night is left out.
 */
const UNTOLD_AT_FIRST: Fading = { size: 0.06, power: 24 };

/** Every table by the name under which it is chosen again. */
export const TABLES = { BROAD, BROAD_OF_MRP, CLOSE };

/**
 * The constants for a night, chosen without it.
 *
 * @param kind what the first expectation rests on; old shares are treated like an exit poll's
 * @param leftOut id of the election that is scored; one that had no part in the choice needs none
 */
export function constantsFor(kind: PriorKind, leftOut = 'none'): Constants {
  const broad = kind === 'mrp' ? BROAD_OF_MRP : BROAD;
  return {
    views: [viewOf(broad[leftOut] ?? broad.none!), viewOf(CLOSE[leftOut] ?? CLOSE.none!)],
    untold: UNTOLD[leftOut] ?? UNTOLD.none!,
    untoldAtFirst: UNTOLD_AT_FIRST,
  };
}

/** Kilometres over which neighbours are alike. */
const NEAR_LENGTH = 60;

/** A row of a table as a view. */
export function viewOf(row: readonly number[]): View {
  const [everywhere, nation, region, linear, standing, contention, alike, alikeLength] = row;
  const [shares, sharesLength, near, expected, expectedAlike, expectedLength, contending, contendingAgainst] =
    row.slice(8);
  const [slope, ownContention, sitting, scale] = row.slice(16);
  return {
    shared: {
      everywhere: everywhere!,
      nation: nation!,
      region: region!,
      linear: linear!,
      standing: standing!,
      contention: contention!,
      alike: alike!,
      alikeLength: alikeLength!,
      shares: shares!,
      sharesLength: sharesLength!,
      near: near!,
      nearLength: NEAR_LENGTH,
      expected: expected!,
      expectedAlike: expectedAlike!,
      expectedLength: expectedLength!,
      contending: contending!,
      contendingAgainst: contendingAgainst!,
    },
    own: { slope: slope!, contention: ownContention!, sitting: sitting! },
    scale: scale!,
  };
}
