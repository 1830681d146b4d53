const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Months by name, long and short. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) => [
    [name, index + 1] as const,
    [name.slice(0, 3), index + 1] as const,
    ...(name === 'september' ? [['sept', index + 1] as const] : []),
  ]),
);

/** What follows a number of years that is counted back from the day of the text. */
export const AGO: ReadonlySet<string> = new Set(['ago']);

/** Months and years counted from the day of the text. */
export const THIS_AND_LAST: Readonly<Record<string, { readonly unit: 'year' | 'month'; readonly back: number }>> = {
  'last year': { unit: 'year', back: 1 },
  'this year': { unit: 'year', back: 0 },
  'last month': { unit: 'month', back: 1 },
  'this month': { unit: 'month', back: 0 },
};

const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Days of the week by name, long and short; Sunday is 0. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map(
  DAYS.flatMap((name, index) => [
    [name, index] as const,
    [name.slice(0, 3), index] as const,
    ...(name === 'thursday' ? [['thurs', index] as const] : []),
    ...(name === 'tuesday' ? [['tues', index] as const] : []),
  ]),
);

export const weekdayName = (day: number): string => DAYS[day]!.replace(/^./, (letter) => letter.toUpperCase());
