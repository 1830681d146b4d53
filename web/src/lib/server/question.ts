import { error } from '@sveltejs/kit';
import {
  findRegion,
  findSeat,
  generals,
  lastGeneral,
  nearest,
  NotFound,
  readDate,
  slugOf,
  type Area,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from 'countroom/record';

/** Today in London, by the server's clock; a day begins on a whole minute. */
export function today(): IsoDate {
  const minute = Math.floor(Date.now() / 60_000);
  if (minute !== known.minute) known = { minute, day: london.format(minute * 60_000) };
  return known.day;
}

// Canada writes a date as YYYY-MM-DD.
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
let known: { readonly minute: number; readonly day: IsoDate } = { minute: -1, day: '' };

/** The day a page is asked for: `?on=`, else today. */
export function dayOf(url: URL): IsoDate {
  const on = url.searchParams.get('on');
  return on ? answer(() => readDate(on)) : today();
}

/** Turns a name the record does not know into a page that says so, with the nearest names it does know. */
export function answer<T>(
  ask: () => T,
  address: (name: string) => string = (name) => `/find?q=${encodeURIComponent(name)}`,
): T {
  try {
    return ask();
  } catch (thrown) {
    if (!(thrown instanceof NotFound)) throw thrown;
    const near = thrown.suggestions.map((name) => ({ text: name, href: address(name) }));
    // The page gives the nearest names as links, so its sentence ends before them.
    const message = thrown.message.replace(/; did you mean .*$/s, '.');
    error(thrown.what === 'date' ? 400 : 404, { message, near });
  }
}

/** The region an address names; where a seat has that name, the way to it is offered first. */
export function regionOf(record: ElectoralRecord, id: string): Region {
  const slug = slugOf(id);
  const known = record.regions().has(slug);
  const seat = known ? undefined : [...record.areas().values()].findLast((area) => area.slug === slug);
  if (seat)
    error(404, {
      message: `No region is called '${id}'; there is a seat of that name.`,
      near: [{ text: seat.name, href: `/seats/${seat.slug}` }],
    });
  return answer(
    () => findRegion(record, id),
    (name) => `/${name}`,
  );
}

/** The seat a slug means on a day; a seat of other boundaries is found too, as it was while it lasted. */
export function seatOf(
  record: ElectoralRecord,
  slug: string,
  on: IsoDate,
): { readonly area: Area; readonly on: IsoDate } {
  const now = answer(() => lastGeneral(record, on)).boundarySet;
  const areas = [...record.areas().values()].filter((area) => area.slug === slug);
  const area = areas.find((each) => each.boundarySet === now);
  if (area) return { area, on };
  const other = areas.at(-1);
  if (other) return { area: other, on: lastDayOf(record, other, on) };
  return { area: answer(() => renamed(record, slug, now), seatAddress), on };
}

/** A seat by an older code, another spelling or compass words in another order: of today's boundaries, else of older ones. */
function renamed(record: ElectoralRecord, slug: string, now: string): Area {
  const sets = [...new Set([...record.areas().values()].map((area) => area.boundarySet))].filter((set) => set !== now);
  for (const set of [now, ...sets]) {
    try {
      return findSeat(record, slug, set);
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) throw thrown;
    }
  }
  const names = [...record.areas().values()].map((area) => area.name);
  throw new NotFound('seat', slug, nearest(slug, [...new Set(names)]), 'give a constituency such as Peterborough.');
}

function seatAddress(name: string): string {
  return `/seats/${slugOf(name)}`;
}

/** The last day of a seat's boundaries: the dissolution before the next set, or the day asked for where they came later. */
function lastDayOf(record: ElectoralRecord, area: Area, on: IsoDate): IsoDate {
  const ofSet = generals(record).filter((election) => election.boundarySet === area.boundarySet);
  const last = ofSet.at(-1)!;
  if (on >= last.polledOn) return last.dissolvedOn ?? on;
  return ofSet[0]!.polledOn;
}
