import { winnerOf, type ElectoralRecord } from '../record/index.ts';
import { onceForEach } from '../record/memo.ts';
import { callsOf } from './back-test.ts';
import { partyOf } from './base.ts';
import type { Method } from './methods.ts';
import { pastOf, projectable } from './past.ts';

/** Of the past calls beyond the band, this many in a hundred were right. */
export const BAND_RIGHT = 90;

/**
 * The lead within which a method cannot say who wins, as a fraction of the vote: the narrowest one beyond which nine in ten of its calls were
 * right, over every seat of Great Britain at each general election of the record, given the true national change. The errors of one
 * night go together, so nine in ten is no promise for the next.
 */
export const bandOf = onceForEach((record: ElectoralRecord, method: Method): number => {
  const past = projectable(record).flatMap((election) => {
    const night = pastOf(record, election);
    const { first, lead } = callsOf(night, method);
    return night.contests.flatMap((contest, seat) => {
      if (night.base.still[seat]) return [];
      return [{ lead: lead[seat]!, right: partyOf(night.base, seat, first[seat]!) === winnerOf(contest)!.party }];
    });
  });
  return narrowest(past, BAND_RIGHT);
});

/**
 * The narrowest lead such that of the calls with that lead or a wider one at least so many in a hundred are right; wider than any when
 * there is none.
 */
function narrowest(calls: readonly { readonly lead: number; readonly right: boolean }[], wanted: number): number {
  let right = 0;
  let band = Infinity;
  calls
    .toSorted((a, b) => b.lead - a.lead)
    .forEach((call, index) => {
      right += call.right ? 1 : 0;
      if (right * 100 >= wanted * (index + 1)) band = call.lead;
    });
  return band;
}
