import { areasIn, generals, lastGeneral, nextGeneral, RECORD_BEGINS } from './calendar.ts';
import { runnerUpOf, winnerOf } from './contests.ts';
import { addDays } from './dates.ts';
import { onceForEach, onceForPair } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, Certainty, Cite, Contest, IsoDate, PartyId, Region, Tenure } from './types.ts';

/** Something that changed, or could have changed, who holds a seat since the last general election. */
export type Difference = {
  readonly date: IsoDate;
  readonly area: Area;
  readonly certainty: Certainty;
  readonly cite: Cite;
} & (
  | {
      readonly kind: 'changed party';
      readonly member: string;
      readonly from: PartyId;
      readonly to: PartyId;
      readonly note: string;
    }
  | { readonly kind: 'vacancy'; readonly member: string; readonly from: PartyId; readonly reason: string }
  | {
      readonly kind: 'by-election';
      readonly from: PartyId;
      readonly to?: PartyId;
      readonly contest: Contest;
      readonly runnerUp?: PartyId;
    }
);

/**
 * Every dated event since the last general election in a set of seats, oldest first: changes of party and whip, vacancies, and
 * by-elections (also those that changed nothing).
 *
 * @throws NotFound for a day before the record begins.
 */
export function differences(record: ElectoralRecord, areas: readonly Area[], on: IsoDate): readonly Difference[] {
  const general = lastGeneral(record, on);
  return areas
    .flatMap((area) => eventsOf(record, area).filter((each) => each.date > general.polledOn && each.date <= on))
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.area.name, b.area.name));
}

/** The days since the record begins on which something happened to a seat of a region, up to a day, oldest first. */
export const eventDays = onceForPair((record: ElectoralRecord, region: Region, until: IsoDate): readonly IsoDate[] => {
  const held = generals(record).filter(
    ({ polledOn, boundarySet }) => polledOn >= RECORD_BEGINS && polledOn <= until && region.members.has(boundarySet),
  );
  const days = held.flatMap((election) => {
    const next = nextGeneral(record, election.polledOn);
    const end = next && next.polledOn <= until ? addDays(next.polledOn, -1) : until;
    return differences(record, areasIn(region, election.boundarySet), end).map((each) => each.date);
  });
  return [...new Set(days)].toSorted();
});

/** All that ever happened in a seat, whatever the day asked for. */
const eventsOf = onceForEach((record: ElectoralRecord, area: Area): readonly Difference[] => [
  ...partyChanges(record, area),
  ...vacancies(record, area),
  ...byElections(record, area),
]);

/** Changes of party are read from the spans of tenure, so that holdings and events can never disagree; notes are looked up. */
function partyChanges(record: ElectoralRecord, area: Area): Difference[] {
  const key = areaKey(area);
  const notes = record.partyChangesOf(key);
  return record.tenuresOf(key).flatMap((span, index, spans): Difference[] => {
    const before = spans[index - 1];
    if (span.began !== 'changed-party' || !before) return [];
    const known = notes.findLast((each) => each.date === span.from);
    return [
      {
        kind: 'changed party',
        date: span.from,
        area,
        member: span.member,
        from: before.party,
        to: span.party,
        note: known?.note ?? '',
        certainty: span.fromCertainty,
        cite: known?.cite ?? span.cite,
      },
    ];
  });
}

function vacancies(record: ElectoralRecord, area: Area): Difference[] {
  return record.vacanciesOf(areaKey(area)).map(({ date, member, party, reason, certainty, cite }) => ({
    kind: 'vacancy',
    date,
    area,
    member,
    from: party,
    reason,
    certainty,
    cite,
  }));
}

function byElections(record: ElectoralRecord, area: Area): Difference[] {
  return record.byElectionsOf(areaKey(area)).map((contest) => ({
    kind: 'by-election',
    date: contest.polledOn,
    area,
    from: partyBefore(record.tenuresOf(areaKey(area)), contest.polledOn),
    to: winnerOf(contest)?.party,
    runnerUp: runnerUpOf(contest)?.party,
    contest,
    certainty: 'exact',
    cite: contest.cite,
  }));
}

/** The party a seat returned when it was last contested before a day: a member's later moves do not decide hold or gain. */
function partyBefore(spans: readonly Tenure[], polledOn: IsoDate): PartyId {
  const elected = spans.findLast((span) => span.from < polledOn && span.began !== 'changed-party');
  return elected?.party ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
