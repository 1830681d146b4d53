import { longDate, shortDate } from 'countroom/copy';
import {
  compositionsOf,
  councils,
  councilsVoting,
  localNights,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from 'countroom/record';
import type { CouncilsPage, CouncilsRegionPage } from '#lib/view/councils.ts';
import { words } from '#lib/words/en.ts';

const w = words.councils;
const EVERYWHERE = ['great-britain', 'england', 'scotland', 'wales'];

/** The address of a region's councils on a night. */
export function regionPath(region: Region, night: IsoDate): string {
  return `/councils/region/${region.id}/local.${night}`;
}

/** Every night of which something is held, wards or compositions, newest first. */
function nightsHeld(record: ElectoralRecord): readonly IsoDate[] {
  const composed = [...councils(record).values()].flatMap((council) =>
    compositionsOf(record, council).flatMap(({ date, label }) => (label === 'on the night' ? [date] : [])),
  );
  return [...new Set([...localNights(), ...composed])].toSorted().toReversed();
}

/** The nights on which councils of a region voted, as links from the page of one of them. */
export function nightsOfRegion(
  record: ElectoralRecord,
  region: Region,
  current?: IsoDate,
): CouncilsRegionPage['nights'] {
  return nightsHeld(record)
    .filter((night) => councilsVoting(record, region, night).length > 0)
    .map((night) => ({ text: shortDate(night), href: regionPath(region, night), current: night === current }));
}

/** Every night held with the regions to see it by. */
export function nightRows(record: ElectoralRecord, own: Region): CouncilsPage['nights'] {
  const regions = [own, ...EVERYWHERE.flatMap((id) => record.regions().get(id) ?? [])];
  return nightsHeld(record).flatMap((night) => {
    const voting = regions
      .map((region) => ({ region, voted: councilsVoting(record, region, night) }))
      .filter(({ voted }) => voted.length > 0);
    const [first] = voting;
    if (!first) return [];
    const wide = voting.find(({ region }) => region.id === 'great-britain') ?? first;
    return [
      {
        night: longDate(night),
        href: regionPath(wide.region, night),
        text: `${w.councilsVoted(wide.voted.length)}, ${localNights().includes(night) ? w.wardByWard : w.compositionOnly}`,
        links: voting
          .filter((each) => each !== wide)
          .map(({ region }) => ({ text: region.name, href: regionPath(region, night) })),
      },
    ];
  });
}
