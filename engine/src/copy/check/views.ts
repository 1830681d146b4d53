import { type ElectoralRecord, type IsoDate, type PartyId, type Region } from '../../record/index.ts';
import { bodyOf } from './bodies.ts';
import { WESTMINSTER } from './en/assemblies.ts';
import { FORMER_MEMBER } from './en/holders.ts';
import { OF_COUNCILS } from './en/topics.ts';
import type { Frame } from './frame.ts';
import type { PersonName, SeatName, Where } from './names/entity.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import type { Block } from './text/blocks.ts';
import { topicOf, type Topic } from './topic.ts';
import { ownPollOf, topicOfDay } from './topic-of-text.ts';
import { partiesIn, partyAt, peopleIn, personAt, placesIn, seatsIn, setsIn, whereAt, type View } from './view.ts';

interface Article {
  readonly record: ElectoralRecord;
  readonly gazetteer: Gazetteer;
  readonly paragraphs: readonly { readonly block: Block; readonly frames: readonly Frame[] }[];
  readonly date: IsoDate | undefined;
  readonly region: Region | undefined;
  readonly assumed: boolean;
}

/** `Labour 12 seats`, `Lib Dem 1, Caroline Pidgeon`. */
const PARTY_LINE = /^P\d+ (?:[:,=-] )?N\d+(?: (?:seats?|councillors?|members?|meps?|\(.*|[,;].*|- .*))?$/;

/** Each sentence of an article with what its reader has in mind when they come to it. */
export function* viewsOf({ paragraphs, ...given }: Article): Generator<View> {
  const first = paragraphs.flatMap(({ frames }) => frames).slice(0, 2);
  const body = bodyOf(given.record, first, given.date);
  const bodys: Topic | undefined = body && (body.kind === 'assembly' ? 'devolved' : 'transferable');
  // A text about several kinds of election has no one topic.
  const whole = topicOf(
    paragraphs.flatMap(({ frames }) => frames),
    0.6,
  );
  const byDay = topicOfDay(given.record, given.date);
  const ownPoll = ownPollOf(paragraphs);
  const opening = paragraphs.find(({ block, frames }) => block.kind === 'paragraph' && frames.length > 0)?.frames[0];
  let section: Topic | undefined;
  let headings: readonly Frame[] = [];
  let under: Topic | undefined;
  let lastWhere: readonly Where[] | undefined;
  let lastSet: Region | undefined;
  let seatsNamed: ReadonlySet<SeatName> = new Set();
  let lastParty: PartyId | undefined;
  let lastPerson: PersonName | undefined;
  let before: readonly Frame[] = [];
  let earlier: readonly Frame[] = [];
  let afterHeading = false;
  let columns: Frame | undefined;
  for (const [at, { block, frames }] of paragraphs.entries()) {
    // A short line of a party and its number is one of a list, and heads nothing.
    const heads = (block.kind === 'heading' && !frames.some(({ line }) => PARTY_LINE.test(line))) || leadsIn(frames);
    if (heads) {
      headings = [...frames, ...(afterHeading ? headings : headings.slice(-1))].slice(0, 4);
      under = topicOf(frames);
      lastWhere = whereHeading(frames) ?? (block.kind === 'heading' && !leadsIn(frames) ? undefined : lastWhere);
    }
    afterHeading = heads;
    columns = block.kind === 'row' ? (columns ?? headOf(frames)) : undefined;
    // Items of a list go on from one another; a paragraph begins anew.
    if (block.kind === 'paragraph' && block.tokens.length > 8) before = [];
    const own = topicOf(frames);
    section = own ?? (heads ? undefined : section);
    for (const frame of frames) {
      const told = topicOf([frame]) ?? own ?? section ?? under ?? whole ?? byDay ?? 'parliament';
      // In copy under a heading of European elections a council is a counting area.
      const counting = [under, ownPoll].find((each) => each === 'european' || each === 'referendum');
      const counted = told === 'council' && !frames.some(({ line }) => OF_COUNCILS.test(line));
      const usual = counted ? (counting ?? told) : told;
      const topic = bodys === undefined || WESTMINSTER.test(frame.line) ? usual : bodys;
      yield {
        ...given,
        frame,
        opening: opening === frame ? undefined : opening,
        before,
        earlier,
        goesOn: goesOn(block, paragraphs[at + 1]?.block),
        columns,
        headings: heads ? headings.filter((each) => !frames.includes(each)) : headings,
        seatsNamed,
        lastWhere,
        lastSet,
        lastParty,
        lastPerson,
        body,
        topic,
        ownPoll,
      };
      before = [...before, frame].slice(-12);
      earlier = [...earlier, frame].slice(-4);
      if (seatsIn(frame).some((seat) => !seatsNamed.has(seat)))
        seatsNamed = new Set([...seatsNamed, ...seatsIn(frame)]);
      const [place] = placesIn(frame).filter((each) => !isFormerSeat(frame, each));
      if (place !== undefined) lastWhere = whereAt(frame, place);
      lastSet = setsIn(frame, given.region)[0] ?? lastSet;
      const party = partiesIn(frame).at(-1);
      if (party !== undefined) lastParty = partyAt(frame, party);
      const person = peopleIn(frame).at(-1);
      lastPerson = person === undefined ? (place === undefined ? lastPerson : undefined) : personAt(frame, person);
    }
  }
}

/** `Phillip Lee, the former Liberal Democrat MP for Bracknell`: a place that tells of somebody, and is not spoken of. */
function isFormerSeat({ line, places }: Frame, place: number): boolean {
  return FORMER_MEMBER.test(line.slice(0, places[place]));
}

/** The first row of a table, where it has no figure. */
function headOf([frame]: readonly Frame[]): Frame | undefined {
  return frame?.parts.some((part) => part.is === 'figure') ? undefined : frame;
}

/** Whether a list has a further line after a block: one of its kind, or another as short. */
function goesOn(block: Block, next: Block | undefined): boolean {
  return next !== undefined && next.kind === block.kind && (block.kind !== 'paragraph' || next.tokens.length <= 8);
}

/** A line that ends with a colon heads what follows it. */
function leadsIn(frames: readonly Frame[]): boolean {
  return frames.length === 1 && frames[0]!.line.endsWith(':');
}

function whereHeading(frames: readonly Frame[]): readonly Where[] | undefined {
  for (const frame of frames) for (const index of placesIn(frame)) return whereAt(frame, index);
  return undefined;
}
