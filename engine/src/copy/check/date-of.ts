import type { IsoDate } from '../../record/index.ts';
import { wholeDay } from './figures/moment.ts';
import type { Frame } from './frame.ts';

/** Lines at the head and foot of a text in which its own day may stand alone. */
const HEAD = 6;

/**
 * The day a text was written, where it says so: a line at its head that is a whole day and little else, such as `Published 1 November
 * 2019`.
 */
export function dateOf(frames: readonly Frame[]): IsoDate | undefined {
  for (const frame of frames.slice(0, HEAD)) {
    const days = frame.parts.flatMap((part) => (part.is === 'moment' ? (wholeDay(part.moment) ?? []) : []));
    const words = frame.line.split(' ').filter((word) => /^[a-z]{3,}$/.test(word));
    if (
      days.length > 0 &&
      (words.length <= 5 || /\b(?:published|updated|posted|date|dated|written)\b/.test(frame.line))
    )
      return days[0];
  }
  return undefined;
}
