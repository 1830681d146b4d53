import { longDate, regionFactWords, watchReason, weekdayDate, type HouseStyle } from 'countroom/copy';
import {
  areaKey,
  nextGeneral,
  regionFacts,
  seatsToWatch,
  type Election,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type Region,
  type TargetList,
  type WatchReason,
} from 'countroom/record';
import type { RegionPage } from '#lib/view/region.ts';
import type { RegionFact, WatchRow } from '#lib/view/seats.ts';
import { holderView, seatLink } from './names.ts';
import { contestWorking } from './working-links.ts';

const WATCHED = 8;

/** The seats to watch: reasons print, the score that orders them does not. */
export function watchBlock(
  record: ElectoralRecord,
  held: readonly Holding[],
  lists: readonly TargetList[],
  on: IsoDate,
  query: string,
): WatchRow[] {
  // A party that is nowhere first or second has no targets that anyone here would speak of.
  const contenders = new Set(
    held.flatMap(({ lastContest }) => lastContest?.candidacies.slice(0, 2).map(({ party }) => party) ?? []),
  );
  const targets = lists
    .filter((list) => contenders.has(list.question.party))
    .map((list) => ({ party: list.question.party, seats: list.targets }));
  return seatsToWatch(record, { held, targets, on })
    .slice(0, WATCHED)
    .map(({ area, holding, reasons }) => ({
      seat: seatLink(area, query),
      holder: holderView(record, holding.party, holding.state),
      reasons: reasons.map((reason) => ({
        text: watchReason(reason, record.parties()),
        href: evidence(reason, holding),
      })),
    }));
}

/** Where a reason can be looked up: the working of its figure, or the contest it speaks of. */
function evidence(reason: WatchReason, { lastContest: contest, area, general }: Holding): string | undefined {
  if (!contest) return undefined;
  switch (reason.kind) {
    case 'close':
      return `${contestWorking(contest)}#majority-share`;
    case 'third in reach':
      return `${contestWorking(contest)}#required-swing-${reason.party}`;
    case 'target':
      return `/seats/${area.slug}/${general.id}/working#required-swing-${reason.party}`;
    case 'by-election':
    case 'notional flip':
      return `/seats/${area.slug}/${contest.election.id}`;
    default:
      return undefined;
  }
}

const ANCHORS = { closest: 'majority-share', safest: 'majority-share', biggestSwing: 'swing' } as const;

/** What stands out in a region, each with its evidence: the working of the figure, or the seat's history. */
export function factsBlock(
  record: ElectoralRecord,
  style: HouseStyle,
  region: Region,
  general: Election,
  query: string,
): RegionFact[] {
  return regionFactWords(regionFacts(record, region, general), record.parties(), style.percent).map(
    ({ fact, heading, seats, text, contest }) => ({
      heading,
      seats: seats.map((seat) => ({ text: seat.name, href: `/seats/${seat.slug}${query}` })),
      text,
      working:
        contest && fact !== 'longestHeld'
          ? `${contestWorking(contest)}#${ANCHORS[fact]}`
          : `/seats/${seats[0]!.slug}#history`,
    }),
  );
}

/** Polls ahead of the day: the general election once Parliament is dissolved, and by-elections for seats that are vacant. */
export function comingUp(record: ElectoralRecord, held: readonly Holding[], on: IsoDate): RegionPage['comingUp'] {
  const next = held[0]?.atDissolution ? nextGeneral(record, on) : undefined;
  const general = next ? [{ date: next.polledOn, text: `General election, ${weekdayDate(next.polledOn)}` }] : [];
  const byElections = held.flatMap(({ state, area }) => {
    const ahead = record.byElectionsOf(areaKey(area)).find((contest) => contest.polledOn > on);
    if (!ahead || (state !== 'vacant' && ahead.state !== 'not yet')) return [];
    return [
      {
        date: ahead.polledOn,
        text: `${area.name} by-election, ${longDate(ahead.polledOn)}`,
        href: seatLink(area).href,
      },
    ];
  });
  return [...general, ...byElections].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
