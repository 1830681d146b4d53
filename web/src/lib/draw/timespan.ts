const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number => day(to) - day(from);

/**
 * How far a date lies between two others, as a percentage held to 0–100.
 *
 * @example
 * percentThrough('2019-07-02', '2019-01-01', '2020-01-01') // => 49.86
 */
export function percentThrough(date: string, from: string, to: string): number {
  const whole = daysBetween(from, to);
  const portion = whole > 0 ? daysBetween(from, date) / whole : 0;
  return Math.round(Math.min(1, Math.max(0, portion)) * 10_000) / 100;
}
