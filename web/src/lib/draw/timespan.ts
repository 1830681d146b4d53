const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number => day(to) - day(from);

/**
 * How far dates lie between two others, as percentages held to 0–100. Every day on which a region changed is asked about, so that the
 * ends are read once.
 *
 * @example
 * percentBetween('2019-01-01', '2020-01-01')('2019-07-02') // => 49.86
 */
export function percentBetween(from: string, to: string): (date: string) => number {
  const start = day(from);
  const whole = day(to) - start;
  return (date) => {
    const portion = whole > 0 ? (day(date) - start) / whole : 0;
    return Math.round(Math.min(1, Math.max(0, portion)) * 10_000) / 100;
  };
}
