import { longDate, percent } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import {
  clustersOf,
  districtsOf,
  officesOn,
  placesOf,
  seatsOfPlace,
  slugOf,
  successorsOf,
  type Area,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
} from 'countroom/record';
import type { Link } from '#lib/view/frame.ts';
import type { SeatPage } from '#lib/view/seat.ts';

const LEAST_SHARE = 0.05;

/** What surrounds a seat: offices, regions, the other seats of its city, councils, and the seats it was made from or went into. */
export function seatAround(record: ElectoralRecord, area: Area, holding: Holding | undefined, on: IsoDate): SeatPage['around'] {
  const groups = [
    { heading: 'Offices', links: holding ? officesOn(record, holding, on).map((each) => ({ text: `${each.office}, from ${longDate(each.from)}`, href: '' })) : [] },
    { heading: 'Part of', links: partOf(record, area) },
    ...placesOf(record, area).map((place) => ({
      heading: `Seats of ${place.name}`,
      links: seatsOfPlace(record, place.slug, area.boundarySet).map((each) => ({ text: each.name, href: `/seats/${each.slug}` })),
    })),
    { heading: 'Councils', links: councils(record, area) },
    ...relatives(record, area),
  ];
  return groups.filter((group) => group.links.length > 0);
}

function partOf(record: ElectoralRecord, area: Area): Link[] {
  const newsroom = [...record.regions().values()].filter(
    (region) => ['newsroom', 'own'].includes(region.kind) && region.members.get(area.boundarySet)?.some((member) => member.area === area),
  );
  const county = record.regions().get(slugOf(area.county));
  const named = [...newsroom, ...clustersOf(record, area)].map((region) => ({ text: region.name, href: `/${region.id}` }));
  return [
    ...named,
    ...(area.county ? [{ text: area.county, href: `/${county?.kind === 'county' ? county.id : `${slugOf(area.county)}-county`}` }] : []),
    { text: area.region, href: `/${slugOf(area.region)}` },
  ];
}

function councils(record: ElectoralRecord, area: Area): Link[] {
  return districtsOf(record, area)
    .filter((each) => each.ofSeatArea >= LEAST_SHARE || (each.ofSeatPopulation ?? 0) >= LEAST_SHARE)
    .map(({ district, ofSeatArea, ofSeatPopulation }) => {
      const share = ofSeatPopulation ?? ofSeatArea;
      const of = ofSeatPopulation === undefined ? 'of the ground' : 'of residents';
      return { text: `${district.name}: ${whole(share)} ${of}`, href: `/find?q=${encodeURIComponent(district.name)}` };
    });
}

function relatives(record: ElectoralRecord, area: Area): SeatPage['around'] {
  const { from, into } = successorsOf(record, area);
  const link = (key: string, share: number, words: string, election: string): Link => {
    const other = record.areas().get(key)!;
    return { text: `${other.name}: ${whole(share)} ${words}`, href: `/seats/${other.slug}/${election}` };
  };
  const parts = from.filter((each) => each.ofTo >= LEAST_SHARE);
  const heirs = into.filter((each) => each.ofFrom >= LEAST_SHARE);
  return [
    { heading: 'Made in 2024 from', links: parts.map((each) => link(each.from, each.ofTo, 'of this seat', 'parl.2019-12-12')) },
    { heading: 'In 2024 went into', links: heirs.map((each) => link(each.to, each.ofFrom, 'of this seat', 'parl.2024-07-04')) },
  ];
}

function whole(share: number): string {
  return percent(ratio(Math.round(share * 10_000), 10_000), 0);
}

