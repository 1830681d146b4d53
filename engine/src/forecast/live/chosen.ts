import { BROAD, BROAD_OF_MRP, CLOSE, READINGS } from './chosen-rows.ts';
import type { Constants, View } from './constants.ts';
import type { PriorKind } from './prior-mean.ts';

/**
 * The tables of `chosen-rows.ts` by the election that was left out when a row was chosen: a night that is scored never had a say in its own.
 * `none` was chosen on all of them, for a night to come. `npm run choose -- FILE` chooses all of it again, from what is held.
 *
 * Amplitudes are in units of the variance of one seat's own noise. Each row was climbed to on the marginal likelihood of all seats of the other
 * general elections of 2010 to 2024, by doubling and halving one number after another. A table that is climbed further is taken only where it
 * makes what the left-out nights brought likelier on the whole. Climbed again with the errors that exit polls are read with now, `BROAD` gains 19
 * to 89 in the logarithm on the other nights and loses 16 on those left out, `CLOSE` gains 20 to 61 and loses 25: both stand as they were.
 *
 * - `BROAD` knows what was known before any forecast; chosen on what the inverted exit polls left unexplained.
 * - `BROAD_OF_MRP` is the same, chosen on what estimates seat by seat left unexplained: they know most of what moves the country together.
 * - `CLOSE` knows also what the prior expects. Chosen on what the inverted exit polls left unexplained, and held to where the prior is an
 *   estimate seat by seat: rows chosen on the two other nights of which such estimates are held fit those too closely. They made what each
 *   left-out night brought less likely than these do, by 4 in the logarithm over 2017, 2019 and 2024.
 *
 * Where there is an exit poll, four amplitudes of a row are not used, see `leftToExitPoll`. That is a choice too, and was made as readings are,
 * by root mean square errors of seat totals, the mean of twelve check-points summed over the other nights: of seven sets of parts that might be
 * left out of the kernel, none among them, these four did best whichever election had no say. With 2010 left out they come to 21.0 over seven
 * replays, and a kernel with all its parts to 22.0; with 2015, to 21.1 and 22.0; with 2017, over six replays, to 19.2 and 20.0; with 2019, to
 * 18.3 and 19.1; with 2024, to 12.8 and 13.5.
 */
export const TABLES = { BROAD, BROAD_OF_MRP, CLOSE };

/**
 * How the exit poll is read beside what is declared, by the election left out likewise: the candidate that did best over the other nights, each
 * with the exit poll alone and, where an estimate seat by seat is held, with that too, in the order in which their seats were declared (2010 and
 * 2015, whose times are not held, in the order of 2017) and by the amplitudes that were chosen without the one left out. The other parts are the
 * same for all while one is tried.
 *
 * - `exitPollParts`, in one step or two: least root mean square error of seat totals over twelve check-points.
 * - `untoldAtFirst`: the first seats to declare are few, safe and from a corner or two of the country; this gives the exit poll, which speaks of
 *   all of it, its weight against them, and fades as more come in. Least root mean square error up to 150 declared.
 * - `untold`: as amplitudes by likelihood, here of the final seats of Con, Lab, LD and SNP over the twelve check-points.
 */
export { READINGS };

/**
 * The constants for a night, chosen without it.
 *
 * @param kind what the first expectation rests on; old shares are treated like an exit poll's
 * @param leftOut id of the election that is scored; one that had no part in the choice needs none
 */
export function constantsFor(kind: PriorKind, leftOut = 'none'): Constants {
  const broad = kind === 'mrp' ? BROAD_OF_MRP : BROAD;
  return {
    views: [broad, CLOSE].map((table) => viewOf(table[leftOut] ?? table.none!)),
    ...(READINGS[leftOut] ?? READINGS.none!),
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
