import { longDate, majorityPercent } from 'countroom/copy';
import {
  clustersOf,
  councils,
  districtsOf,
  neighboursOf,
  officesOn,
  onceFor,
  placesOf,
  seatsAlike,
  seatsOfPlace,
  slugOf,
  type Area,
  type Contest,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
} from 'countroom/record';
import type { Link } from '#lib/view/frame.ts';
import type { SeatPage } from '#lib/view/seat.ts';
import { words } from '#lib/words/en.ts';
import { councilPath } from './council-common.ts';
import { partyView } from './names.ts';
import { LEAST_SHARE, whole } from './seat-boundary.ts';

const ALIKE = 6;

/** What surrounds a seat: offices, regions, the other seats of its city, councils, neighbours, and the seats most like it. */
export function seatAround(
  record: ElectoralRecord,
  contest: Contest,
  holding: Holding | undefined,
  on: IsoDate,
): SeatPage['around'] {
  const { area } = contest;
  const groups = [
    {
      heading: 'Offices',
      links: holding
        ? officesOn(record, holding, on).map((each) => ({
            text: `${each.office}, from ${longDate(each.from)}`,
            href: '',
          }))
        : [],
    },
    { heading: 'Part of', links: partOf(record, area) },
    ...placesOf(record, area).map((place) => ({
      heading: `Seats of ${place.name}`,
      links: seatsOfPlace(record, place.slug, area.boundarySet).map((each) => ({
        text: each.name,
        href: `/seats/${each.slug}`,
      })),
    })),
    { heading: 'Councils', links: councilsOfSeat(record, area) },
    {
      heading: 'Neighbours',
      links: neighboursOf(record, area).map((each) => ({ text: each.name, href: `/seats/${each.slug}` })),
    },
    alike(record, contest),
  ];
  return groups.filter((group) => group.links.length > 0);
}

function partOf(record: ElectoralRecord, area: Area): Link[] {
  const newsroom = [...record.regions().values()].filter(
    (region) =>
      ['newsroom', 'own'].includes(region.kind) &&
      region.members.get(area.boundarySet)?.some((member) => member.area === area),
  );
  const county = record.regions().get(slugOf(area.county));
  const named = [...newsroom, ...clustersOf(record, area)].map((region) => ({
    text: region.name,
    href: `/${region.id}`,
  }));
  return [
    ...named,
    ...(area.county
      ? [{ text: area.county, href: `/${county?.kind === 'county' ? county.id : `${slugOf(area.county)}-county`}` }]
      : []),
    { text: area.region, href: `/${slugOf(area.region)}` },
  ];
}

/** Councils by how much of the seat is theirs; each leads to its own page. */
function councilsOfSeat(record: ElectoralRecord, area: Area): Link[] {
  return districtsOf(record, area)
    .filter((each) => each.ofSeatArea >= LEAST_SHARE || (each.ofSeatPopulation ?? 0) >= LEAST_SHARE)
    .map(({ district, ofSeatArea, ofSeatPopulation }) => {
      const share = ofSeatPopulation ?? ofSeatArea;
      const of = ofSeatPopulation === undefined ? 'of the ground' : 'of residents';
      const council = councils(record).get(district.gss) ?? councilsBySlug(record).get(district.slug);
      const href = council ? councilPath(council) : `/find?q=${encodeURIComponent(district.name)}`;
      return { text: `${district.name}: ${whole(share)} ${of}`, href };
    });
}

const councilsBySlug = onceFor(
  (record: ElectoralRecord) => new Map([...councils(record).values()].map((council) => [council.slug, council])),
);

/** Seats fought between the same two parties at the same election, by how near the majority came. */
function alike(record: ElectoralRecord, contest: Contest): SeatPage['around'][number] {
  const seats = seatsAlike(record, contest, ALIKE);
  const [first] = seats;
  if (!first) return { heading: '', links: [] };
  const pair = [first.winner, first.runnerUp].map(({ party }) => partyView(record, party).short);
  return {
    heading: words.seat.alike(pair[0]!, pair[1]!, contest.election.polledOn.slice(0, 4)),
    links: seats.map(({ area, share }) => ({
      text: `${area.name} ${majorityPercent(share)}`,
      href: `/seats/${area.slug}/${contest.election.id}`,
    })),
  };
}
