import { differenceSentence, feedWords, knownDate, regionWords } from '../../copy/index.ts';
import {
  areaKey,
  differences,
  generals,
  type Difference,
  type ElectoralRecord,
  type Fact,
  type IsoDate,
  type Region,
} from '../../record/index.ts';
import { plainText } from '../plain-text.ts';
import type { Feed, FeedEntry } from './entry.ts';
import { stableId } from './entry-id.ts';
import { withdrawals } from './withdrawals.ts';

/** Older entries are on the pages; a feed that grows for ever is read by nobody. */
const MOST = 50;

export interface FeedQuestion {
  readonly region: Region;
  readonly on: IsoDate;
  /** Every fact of the journal, the withdrawn ones too: a reader that was told of a fact is told of its withdrawal. */
  readonly facts: readonly Fact[];
}

/**
 * What changed, or could have changed, who holds the seats of a region: changes of party and whip, vacancies, by-elections, newest
 * first. A figure that is corrected comes as a new entry that says so, and so does a fact that is withdrawn.
 */
export function regionFeed(record: ElectoralRecord, { region, on, facts }: FeedQuestion): Feed {
  const areas = [...region.members.values()].flat().map((member) => member.area);
  const events = parliamentsOf(record, on).flatMap(({ boundarySet, until }) =>
    differences(
      record,
      areas.filter((area) => area.boundarySet === boundarySet),
      until,
    ),
  );
  const entries = [...events.map((each) => entryOf(record, each, facts)), ...withdrawals(record, areas, facts)]
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  return {
    id: stableId(`feed ${region.id}`),
    title: feedWords.title(regionWords(region)),
    subtitle: feedWords.subtitle,
    path: `/${region.id}`,
    updated: entries[0]?.at ?? midnight(generals(record)[0]!.polledOn),
    entries,
  };
}

/** Each parliament up to a day, with the last day on which its own differences can be asked for. */
function parliamentsOf(record: ElectoralRecord, on: IsoDate): { boundarySet: string; until: IsoDate }[] {
  const held = generals(record).filter((each) => each.polledOn <= on && each.polledOn >= '2010');
  return held.map((election) => ({
    boundarySet: election.boundarySet,
    until: election.dissolvedOn && election.dissolvedOn < on ? election.dissolvedOn : on,
  }));
}

function entryOf(record: ElectoralRecord, difference: Difference, facts: readonly Fact[]): FeedEntry {
  const { area, date, kind, certainty, cite } = difference;
  const sentence = differenceSentence(difference, record.parties());
  const fact = cite.file === 'journal' ? facts.find((each) => each.seq === cite.line) : undefined;
  const corrects = fact && earlierOf(fact, facts);
  const about = [
    kind,
    areaKey(area),
    date,
    ...(kind === 'by-election' ? [] : [difference.member]),
    ...(fact ? [fact.seq] : []),
  ];
  return {
    id: stableId(about.join(' ')),
    area,
    title: plainText(`${corrects ? feedWords.corrected : ''}${area.name}: ${sentence}`),
    text: plainText(`${knownDate(date, certainty)}. ${sentence}`),
    at: fact?.recordedAt ?? midnight(date),
    path: kind === 'by-election' ? `/seats/${area.slug}/${difference.contest.election.id}` : `/seats/${area.slug}`,
  };
}

/** An earlier declaration of the same contest, which this one replaces. */
function earlierOf(fact: Fact, facts: readonly Fact[]): Fact | undefined {
  if (fact.kind !== 'declaration') return undefined;
  return facts.find(
    (each) =>
      each.kind === 'declaration' && each.election === fact.election && each.seat === fact.seat && each.seq < fact.seq,
  );
}

/** Where only the day is known. */
function midnight(date: IsoDate): string {
  return `${date}T00:00:00Z`;
}
