import { holdings, lastGeneral, type Area, type ElectoralRecord, type IsoDate, type Region } from 'countroom/record';
import type { SeatsIndex } from '#lib/view/indexes.ts';
import { downloadsOf } from './list-bases.ts';
import { holderView } from './names.ts';

const SETS = [
  { set: 'wmc2024', text: 'today’s, since 2024', href: '/seats' },
  { set: 'wmc2010', text: '2010 to 2024', href: '/seats?boundaries=2010' },
];

/** Every seat from A to Z on today's boundaries or the older ones, and every region there is. */
export function seatsIndex(record: ElectoralRecord, boundaries: string | null, today: IsoDate): SeatsIndex {
  const current = lastGeneral(record, today).boundarySet;
  const set = boundaries === '2010' ? 'wmc2010' : current;
  const areas = [...record.areas().values()]
    .filter((area) => area.boundarySet === set)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const holders =
    set === current ? new Map(holdings(record, areas, today).map((each) => [each.area, each])) : new Map();
  const newer = new Set(
    [...record.areas().values()].filter((area) => area.boundarySet !== 'wmc2010').map((area) => area.slug),
  );
  const link = (area: Area) => {
    const holding = holders.get(area);
    const gone = set !== current && !newer.has(area.slug);
    return {
      text: area.name,
      // A seat of the same name on newer boundaries has the short address; the older one is at its last election.
      href: set === current || gone ? `/seats/${area.slug}` : `/seats/${area.slug}/parl.2019-12-12`,
      note: area.county || area.region,
      holder: holding && holderView(record, holding.party, holding.state),
    };
  };
  return {
    lede: `${areas.length} constituencies of the House of Commons, and every region they are counted in.`,
    boundaries: SETS.map((each) => ({ text: each.text, href: each.href, current: each.set === set })),
    letters: [...Map.groupBy(areas, (area) => initial(area.name))].map(([letter, seats]) => ({
      letter,
      seats: seats.map(link),
    })),
    regions: regionsOf(record, set),
    downloads: downloadsOf('/seats', set === current ? '' : '?boundaries=2010'),
  };
}

/** Ynys Môn under Y, Ôl under O. */
function initial(name: string): string {
  return name.normalize('NFD').charAt(0).toUpperCase();
}

const KINDS: readonly { readonly heading: string; readonly kinds: readonly Region['kind'][] }[] = [
  { heading: 'Newsroom regions', kinds: ['newsroom', 'own'] },
  { heading: 'Nations', kinds: ['nation'] },
  { heading: 'Regions of England', kinds: ['region'] },
  { heading: 'Named sets', kinds: ['cluster'] },
  { heading: 'Counties', kinds: ['county'] },
];

function regionsOf(record: ElectoralRecord, set: string): SeatsIndex['regions'] {
  const regions = [...record.regions().values()].filter((region) => region.members.has(set));
  return KINDS.map(({ heading, kinds }) => ({
    heading,
    links: regions
      .filter((region) => kinds.includes(region.kind))
      .map((region) => {
        const count = region.members.get(set)!.length;
        return {
          text: region.name,
          href: `/${region.id}${set === 'wmc2010' ? '?on=2019-12-12' : ''}`,
          note: count === 1 ? '1 seat' : `${count} seats`,
        };
      }),
  })).filter((group) => group.links.length > 0);
}
