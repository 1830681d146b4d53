import { addDays, type IsoDate } from '../../../record/index.ts';

/** The days of May on which councils were elected on another than its first Thursday; none in 2020. */
const OTHERWISE: Readonly<Record<string, string | undefined>> = { 2014: '2014-05-22', 2020: undefined };

/** The ordinary day of local elections of a year: the first Thursday of May. */
function localDayOf(year: string): IsoDate | undefined {
  if (year in OTHERWISE) return OTHERWISE[year];
  const first = new Date(`${year}-05-01T00:00:00Z`).getUTCDay();
  return addDays(`${year}-05-01`, (11 - first) % 7);
}

/** The last ordinary day of local elections before a day. */
export function localDayBefore(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4));
  for (const each of [year, year - 1]) {
    const day = localDayOf(String(each));
    if (day !== undefined && day < date) return day;
  }
  return localDayOf(String(year - 2))!;
}
