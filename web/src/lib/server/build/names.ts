import { type Area, type ElectoralRecord, type PartyId } from 'countroom/record';
import { words } from '#lib/words/en.ts';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { Party } from '#lib/view/party.ts';

/** A party for the page. */
export function partyView(record: ElectoralRecord, id: PartyId): Party {
  const party = record.parties().get(id);
  return { key: id, short: party?.short ?? id, name: party?.name ?? id };
}

const VACANT: Party = { key: 'vacant', short: 'Vacant', name: 'Vacant' };
const AWAITING: Party = { key: 'awaiting', short: 'Awaiting', name: 'Awaiting a result' };

/** The party of a holding or a count, a vacancy being a line of its own. */
export function holderView(record: ElectoralRecord, party: PartyId | undefined, state = 'held'): Party {
  if (party === 'vacant' || (party === undefined && state === 'vacant')) return VACANT;
  if (party === 'awaiting' || party === undefined) return AWAITING;
  return partyView(record, party);
}

/** A seat's address. */
export function seatLink(area: Area, query = ''): Link {
  return { text: area.name, href: `/seats/${area.slug}${query}` };
}

/** `?on=` for the address, when the day is not today. */
export function onQuery(on: string, today: string): string {
  return on === today ? '' : `?on=${on}`;
}

/** The way round the site from any page: a region, its target lists, every other region. */
export function siteNav(
  region: { readonly name: string; readonly id: string },
  targets: string | undefined,
  current?: 'region' | 'targets' | 'councils' | 'what-if',
): Frame['nav'] {
  return [
    { text: region.name, href: `/${region.id}`, current: current === 'region' },
    ...(targets ? [{ text: words.nav.targets, href: targets, current: current === 'targets' }] : []),
    { text: words.nav.councils, href: '/councils', current: current === 'councils' },
    { text: words.nav.whatIf, href: `/what-if?region=${region.id}`, current: current === 'what-if' },
    { text: words.nav.regions, href: '/' },
  ];
}
