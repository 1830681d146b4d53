import { BLOCS } from '../blocs/index.ts';
import type { Untold } from './constants.ts';
import { TARGETING } from './scale.ts';

/**
 * How far each bloc's seats to come stray together by what is not told, 8 standard deviations in units of `scaleAt`. Seats that come late
 * differ from those that came early in ways that no covariate has, and more so the more the forecast of them rests on those.
 *
 * @param open part of the seats that is still to come, 0 to 1
 */
export function untoldBy({ size, targeting }: Untold, open: number): Float64Array {
  const of = size * Math.sqrt(1 - open);
  return Float64Array.from(BLOCS, (bloc) => (TARGETING.includes(bloc) ? of * targeting : of));
}
