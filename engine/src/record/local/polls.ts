import type { IsoDate } from '../types.ts';
import type { Council } from './types.ts';

/**
 * The ordinary polls at which the seats up on a day were fought last, four years before as a rule; the latest first. The polls of 2020 were
 * held in 2021, so that year has seats of 2017 and 2016, and 2024 those of 2021 that were due in 2020.
 * Source: Local Government Act 1972, s. 7; Coronavirus Act 2020, s. 60.
 */
const LAST_FOUGHT: Readonly<Record<IsoDate, readonly IsoDate[]>> = {
  '2014-05-22': ['2010-05-06'],
  '2016-05-05': ['2012-05-03'],
  '2017-05-04': ['2013-05-02'],
  '2018-05-03': ['2014-05-22'],
  '2019-05-02': ['2015-05-07'],
  '2021-05-06': ['2017-05-04', '2016-05-05'],
  '2022-05-05': ['2018-05-03'],
  '2023-05-04': ['2019-05-02'],
  '2024-05-02': ['2021-05-06'],
  '2025-05-01': ['2021-05-06'],
};

/** Scotland and Wales vote every five years since 2012, so as not to meet the elections of their parliaments. */
const OUTSIDE_ENGLAND: Readonly<Record<IsoDate, readonly IsoDate[]>> = {
  '2017-05-04': ['2012-05-03'],
  '2022-05-05': ['2017-05-04'],
};

/** When the seats of a council that are up on a night were fought last: one day, or two that it may be. */
export function lastFought(council: Council, night: IsoDate): readonly IsoDate[] {
  return (council.nation === 'England' ? LAST_FOUGHT : OUTSIDE_ENGLAND)[night] ?? [];
}

/** Every day of ordinary local elections since 2014, oldest first. */
export const ORDINARY_POLLS: readonly IsoDate[] = [...Object.keys(LAST_FOUGHT), '2015-05-07'].toSorted();
