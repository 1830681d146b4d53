/** Polls close at ten at night. */
const CLOSE = 22 * 60;

/**
 * A time of the night as copy has it, to five minutes, from minutes after the close of poll.
 *
 * @example
 * clockAfterClose(195) // => '1.15am'
 * clockAfterClose(60) // => '11pm'
 */
export function clockAfterClose(minutes: number): string {
  const of = (CLOSE + 5 * Math.round(minutes / 5)) % (24 * 60);
  const [hour, minute] = [Math.floor(of / 60), of % 60];
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}
