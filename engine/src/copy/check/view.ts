import type { ElectoralRecord, IsoDate, PartyId, Region } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import type { Body } from './bodies.ts';
import { COUNTY_OF } from './en/regions.ts';
import type { Frame } from './frame.ts';
import type { PartyName, PersonName, SeatName, Where } from './names/entity.ts';
import type { Mention } from './names/mentions.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import type { Topic } from './topic.ts';

/** What a reader of claims looks at: a sentence, and what came before it. */
export interface View {
  readonly record: ElectoralRecord;
  readonly gazetteer: Gazetteer;
  readonly frame: Frame;
  /** The sentences before it in its paragraph, oldest first. */
  readonly before: readonly Frame[];
  /** The last few sentences before it, whatever their paragraph. */
  readonly earlier: readonly Frame[];
  /** The first sentence of the text below its headline: the election it names is the one that the text is of. */
  readonly opening?: Frame | undefined;
  /** The headings above it, the nearest first; a line that ends with a colon is one. */
  readonly headings: readonly Frame[];
  /** The list it stands in has a further line. */
  readonly goesOn: boolean;
  /** The head of the table that a row stands in. */
  readonly columns?: Frame | undefined;
  /** The seats that the text named before this sentence. */
  readonly seatsNamed: ReadonlySet<SeatName>;
  /** The set of seats that the text named last, in a heading or a sentence. */
  readonly lastSet?: Region | undefined;
  /** The last place, party and person that the text named before this sentence. */
  readonly lastWhere?: readonly Where[] | undefined;
  readonly lastParty?: PartyId | undefined;
  readonly lastPerson?: PersonName | undefined;
  readonly date?: IsoDate | undefined;
  /** What `the region` means. */
  readonly region?: Region | undefined;
  /** The region is that of the newsroom: neither the text nor whoever asks has named one. */
  readonly assumed: boolean;
  /** The assembly or the count by transferable vote that the whole text is of. */
  readonly body?: Body | undefined;
  /** What kind of election the paragraph is about. */
  readonly topic: Topic;
  /** The kind of the poll that the article's heading or first paragraph is of. */
  readonly ownPoll?: Topic | undefined;
}

/** The sentences that go before one in its paragraph, and the headings above it. */
export function headingsAndBefore({ before, headings, opening }: View): readonly Frame[] {
  return [...before, ...headings, ...(opening ? [opening] : [])];
}

export function whereAt(frame: Frame, index: number): readonly Where[] {
  const part = frame.parts[index];
  if (part?.is !== 'name') return [];
  return part.mention.entities.filter((entity): entity is Where => entity.type !== 'party' && entity.type !== 'person');
}

export function partyAt(frame: Frame, index: number): PartyId | undefined {
  const part = frame.parts[index];
  if (part?.is !== 'name') return undefined;
  return part.mention.entities.find((entity): entity is PartyName => entity.type === 'party')?.party;
}

export function personAt(frame: Frame, index: number): PersonName | undefined {
  const part = frame.parts[index];
  if (part?.is !== 'name') return undefined;
  return personNamed(part.mention);
}

/** Whoever a name may mean, as one: `Janet Daby` was Janet Jessica Daby on one ballot paper. */
const personNamed = onceFor(({ entities }: Mention): PersonName | undefined => {
  const people = entities.filter((entity): entity is PersonName => entity.type === 'person');
  const [first] = people;
  if (people.length < 2) return first;
  return {
    ...first!,
    stood: people.flatMap(({ stood }) => stood),
    sat: people.flatMap(({ sat }) => sat),
    other: people.flatMap(({ other }) => other),
  };
});

/** The sets of seats that a frame names, in its order; a name that may also be a seat's is none. */
export function setsIn(frame: Frame, region?: Region): readonly Region[] {
  return placesIn(frame).flatMap((at) => {
    const names = whereAt(frame, at);
    return names.some(({ type }) => type === 'seat') ? [] : setsNamed(frame, names, region);
  });
}

/** The sets of seats that a name may mean: of a region and a county of one name the one that the text is about. */
export function setsNamed({ line }: Frame, names: readonly Where[], region?: Region): readonly Region[] {
  const sets = names.flatMap((each) => (each.type === 'region' ? [each.region] : []));
  if (sets.length < 2) return sets;
  const counties = COUNTY_OF.test(line) ? sets.filter(({ kind }) => kind === 'county') : [];
  if (counties.length > 0) return counties;
  return region && sets.includes(region) ? [region] : sets;
}

/** The parts of a frame that are places, parties or people, by position. */
export const placesIn = onceFor((frame: Frame): readonly number[] =>
  frame.parts.flatMap((_, index) => (whereAt(frame, index).length > 0 ? [index] : [])),
);

/** The constituencies that the places of a frame may mean. */
export const seatsIn = onceFor((frame: Frame): readonly SeatName[] =>
  placesIn(frame).flatMap((at) => whereAt(frame, at).filter((each): each is SeatName => each.type === 'seat')),
);

export const partiesIn = onceFor((frame: Frame): readonly number[] =>
  frame.parts.flatMap((_, index) => (partyAt(frame, index) === undefined ? [] : [index])),
);

export const peopleIn = onceFor((frame: Frame): readonly number[] =>
  frame.parts.flatMap((_, index) => (personAt(frame, index) ? [index] : [])),
);
