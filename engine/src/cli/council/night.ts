import {
  localNights,
  nightsOf,
  NotFound,
  readDate,
  type Council,
  type ElectoralRecord,
  type IsoDate,
} from '../../record/index.ts';

/** Reads a night of local elections: `local.2016-05-05`, `local.cambridge.2016-05-05` or the day alone. */
export function readNight(record: ElectoralRecord, typed: string, council?: Council): IsoDate {
  const day = /^(?:local\.(?:[a-z0-9-]+\.)?)?(\d{4}-\d{2}-\d{2})$/.exec(typed.toLowerCase())?.[1];
  const nights = council ? nightsOf(record, council) : localNights();
  if (day && (council ? nights : [...nights, ...COMPOSITIONS_ONLY]).includes(day)) return day;
  const known = nights.map((night) => `local.${night}`);
  throw new NotFound('election', typed, known.slice(-6), 'give a night of local elections such as local.2016-05-05.');
}

/** The night of May 2023 is held by councils' seats, without wards. */
const COMPOSITIONS_ONLY: readonly IsoDate[] = ['2023-05-04'];

/** The night that a question about one council is of: the one named, or the day asked about where the council voted on it. */
export function nightAsked(
  record: ElectoralRecord,
  council: Council,
  { on, election }: { readonly on?: string | undefined; readonly election?: string | undefined },
): IsoDate | undefined {
  if (election !== undefined) return readNight(record, election, council);
  const day = on === undefined ? undefined : readDate(on);
  return day !== undefined && nightsOf(record, council).includes(day) ? day : undefined;
}
