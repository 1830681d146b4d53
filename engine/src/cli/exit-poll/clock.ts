const CLOSE = 22 * 60;
const DAY = 24 * 60;
/** When a seat is expected to declare is known no better, minutes. */
const GRAIN = 5;

/** A time of the night from minutes after ten, to five minutes: `01:15`. */
export function clockAfterClose(minutes: number): string {
  const of = (CLOSE + GRAIN * Math.round(minutes / GRAIN)) % DAY;
  return [Math.floor(of / 60), of % 60].map((each) => String(each).padStart(2, '0')).join(':');
}
