import { regionWords } from 'countroom/copy';
import { lastGeneral, seatsOn, type ElectoralRecord, type IsoDate, type Region } from 'countroom/record';
import type { HomePage } from '#lib/view/pages.ts';

/** The front page: what this is, the newsroom's own region first, and the way to every other. */
export function homePage(record: ElectoralRecord, defaultRegion: string, today: IsoDate): HomePage {
  const { boundarySet } = lastGeneral(record, today);
  const regions = [...record.regions().values()].filter((region) => region.members.has(boundarySet));
  const own = record.regions().get(defaultRegion) ?? regions[0]!;
  const links = (kinds: readonly Region['kind'][]) =>
    regions
      .filter((region) => kinds.includes(region.kind))
      .map((region) => ({ text: region.name, href: `/${region.id}`, note: seats(seatsOn(record, region, today).length) }));
  const groups = [
    { heading: 'Newsroom regions', links: links(['newsroom', 'own']) },
    { heading: 'Nations', links: links(['nation']) },
    { heading: 'Regions of England', links: links(['region']) },
    { heading: 'Named sets', links: links(['cluster']) },
    { heading: 'Counties', links: links(['county']) },
  ];
  return {
    lede:
      'Every seat of the House of Commons since 2010: who holds it on any day, how that came about, which seats could change ' +
      'hands and what it would take. Every figure can show its working.',
    examples: [
      { text: `Who holds what in ${regionWords(own)} today`, href: `/${own.id}`, note: 'each difference from the last election, dated' },
      { text: 'The same on 1 November 2019', href: `/${own.id}?on=2019-11-01`, note: 'after changes of party and a by-election' },
      { text: 'The seats Labour could take, on the 2017 result', href: `/${own.id}/parl.2017-06-08/targets/lab`, note: 'in the newsroom’s own line, ready to copy' },
      { text: 'One seat: Peterborough', href: '/seats/peterborough', note: 'result, what would flip it, history' },
    ],
    groups: groups.filter((group) => group.links.length > 0),
  };
}

function seats(count: number): string {
  return count === 1 ? '1 seat' : `${count} seats`;
}
