import { addDays, winnerOf, type Cite, type IsoDate, type PartyId } from '../../../record/index.ts';
import { onceFor } from '../../../record/memo.ts';
import { longDate } from '../../dates.ts';
import { contestName } from '../kinds/contest-words.ts';
import type { PersonName } from '../names/entity.ts';
import { partyName } from '../party-name.ts';
import { headingsAndBefore, placesIn, whereAt, type View } from '../view.ts';
import type { Frame } from '../frame.ts';

/** Something that somebody stood for, or a seat they sat for. */
export interface Post {
  readonly party: PartyId;
  readonly on: IsoDate;
  readonly subject: string;
  readonly truth: string;
  readonly cite: Cite;
  /** What makes two people rivals for it: the contest. */
  readonly contest: string;
  /** The parties that others stood for against them. */
  readonly against: readonly PartyId[];
  readonly isAt: (spoken: Spoken) => boolean;
}

/** The places that a text has in mind at a sentence. */
export interface Spoken {
  readonly seats: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly words: string;
}

/** Whether a place of another election is named, or its name stands in the words. */
export function isSpokenOf({ names, words }: Spoken, place: string): boolean {
  return names.has(place) || words.includes(` ${place.toLowerCase().replace('&', 'and')} `);
}

/** For how long before a poll its candidates are known. */
const NOMINATED = 60;

/** The contests that somebody stood in, each by a word of its own. */
export function contestsOf({ stood, other }: PersonName): readonly string[] {
  return [
    ...stood.map(({ contest }) => `${contest.election.id} ${contest.area.slug}`),
    ...other.map(({ title, date }) => `${title} ${date}`),
  ];
}

/** All that somebody stood for or held by the day of the text, the nearest to it first. */
export function postsOf(view: View, { name, stood, sat, other }: PersonName): readonly Post[] {
  const party = (id: PartyId) => partyName(view.record, id);
  const candidacies = stood.map(({ contest, candidacy }): Post => {
    const { area, polledOn } = contest;
    const won = winnerOf(contest) === candidacy;
    const result = contest.state === 'declared' && (view.date === undefined || polledOn <= view.date);
    return {
      party: candidacy.party,
      on: polledOn,
      subject: area.name,
      truth: `${name} stood for ${party(candidacy.party)} in ${contestName(contest)}${result ? ` and ${won ? 'won' : 'lost'}` : ''}.`,
      cite: candidacy.cite,
      contest: `${contest.election.id} ${area.slug}`,
      against: contest.candidacies.flatMap((each) => (each === candidacy ? [] : [each.party])),
      isAt: ({ seats }) => seats.has(area.slug),
    };
  });
  const spans = sat
    .filter(({ from }) => view.date === undefined || from <= view.date)
    .map((span): Post => ({
      party: span.party,
      on: span.from,
      subject: span.seat,
      truth: `${name} sat for ${span.seat} as ${party(span.party)} from ${longDate(span.from)}${span.to ? ` until ${longDate(span.to)}` : ''}.`,
      cite: span.cite,
      contest: `${span.slug} ${span.from}`,
      against: [],
      isAt: ({ seats }) => seats.has(span.slug),
    }));
  const others = other.map((post): Post => ({
    party: post.party,
    on: post.date,
    subject: post.title,
    truth: `${name} stood for ${party(post.party)} on ${longDate(post.date)}: ${post.title}${post.elected ? ', elected' : ''}.`,
    cite: post.cite,
    contest: `${post.title} ${post.date}`,
    against: post.against,
    isAt: (spoken) => post.places.some((place) => isSpokenOf(spoken, place)),
  }));
  return [...candidacies, ...spans, ...others]
    .filter(({ on }) => view.date === undefined || on <= addDays(view.date, NOMINATED))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
}

/** The places of a sentence, of those before it in its paragraph, of the headings above it, and the last one named. */
export function spokenOf(view: View): Spoken {
  const frames = [view.frame, ...headingsAndBefore(view)];
  const names = [
    ...(view.lastWhere ?? []),
    ...frames.flatMap((frame) => placesIn(frame).flatMap((at) => whereAt(frame, at))),
  ];
  return {
    seats: new Set(names.flatMap((each) => (each.type === 'seat' ? [each.slug] : []))),
    names: new Set(names.map(({ name }) => name)),
    words: frames.map(wordsOf).join(' '),
  };
}

const wordsOf = onceFor(
  ({ tokens }: Frame): string => ` ${tokens.map(({ norm, text }) => (text === '&' ? 'and' : norm)).join(' ')} `,
);
