import { addDays, type PartyId } from '../../../record/index.ts';
import { contestsOf, postsOf, spokenOf, type Post } from '../bind/posts.ts';
import { BEATEN_FOR, PARTY_AFTER, PARTY_BEFORE, PARTY_NEAR } from '../en/standing.ts';
import { agrees } from '../figures/moment.ts';
import { weigh, type Draft } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { headingsAndBefore, partyAt, peopleIn, personAt, type View } from '../view.ts';

/** The party that the words beside a name give somebody, and the part it stands on; `tight` where it can be nobody else's. */
interface Beside {
  readonly party: PartyId;
  readonly part: number;
  readonly tight: boolean;
}

/**
 * Somebody by name beside a seat, an office, a rival or a party of theirs: who stood there, or held it. A party right beside the name is held
 * against the one they stood for there.
 */
export function standing(view: View): readonly Draft[] {
  const people = peopleIn(view.frame);
  if (people.length === 0) return [];
  const spoken = spokenOf(view);
  return people.flatMap((part) => {
    const person = personAt(view.frame, part)!;
    const posts = inTime(view, postsOf(view, person));
    const here = posts.filter((post) => post.isAt(spoken));
    const linked = here.length > 0 ? here : besideRivals(view, person.name, posts);
    return draftOf(view, part, { posts, linked, beside: partyBeside(view, part) }) ?? [];
  });
}

interface Known {
  readonly posts: readonly Post[];
  /** Those of the places and rivals that the text speaks of. */
  readonly linked: readonly Post[];
  readonly beside: Beside | undefined;
}

function draftOf(view: View, part: number, { posts, linked, beside }: Known): Draft | undefined {
  const of = (post: Post, holds: boolean, sure: boolean): Draft => ({
    ...weigh({ part, kind: 'candidates', checks: [checkOf(view, post, holds)], sure }),
    words: beside?.tight ? wordsOf(view, part, beside.part) : undefined,
  });
  const fitting = beside && [...linked, ...posts].find(({ party }) => party === beside.party);
  const [first] = linked;
  if (beside?.tight && !fitting) {
    const against = linked.find((post) => isFixed(view, post) && post.against.includes(beside.party));
    return against ? of(against, false, true) : first && of(first, false, false);
  }
  const found = fitting && (!first || linked.includes(fitting)) ? fitting : first;
  return found && of(found, true, false);
}

/** The words of two parts and all between them. */
function wordsOf({ frame: { parts } }: View, one: number, two: number): readonly [from: number, to: number] {
  return [Math.min(parts[one]!.from, parts[two]!.from), Math.max(parts[one]!.to, parts[two]!.to)];
}

/** How far a poll is from the day of a text that is surely of it. */
const NEAR = 60;

/** Whether a text is of a poll: it names the day or year, or was written within weeks of it. */
function isFixed({ frame, date }: View, { on }: Post): boolean {
  const moments = momentsOf(frame);
  if (moments.length > 0) return moments.every((moment) => agrees(moment, on));
  return date !== undefined && on >= addDays(date, -NEAR) && on <= addDays(date, NEAR);
}

const momentsOf = ({ parts }: View['frame']) => parts.flatMap((part) => (part.is === 'moment' ? [part.moment] : []));

/** Of a day or year that the sentence names before any other. */
function inTime({ frame }: View, posts: readonly Post[]): readonly Post[] {
  const moments = momentsOf(frame);
  const then = posts.filter(({ on }) => moments.some((moment) => agrees(moment, on)));
  return [...then, ...posts.filter((post) => !then.includes(post))];
}

/** Those in contests of the others that the sentence names, or one before it. */
function besideRivals(view: View, name: string, posts: readonly Post[]): readonly Post[] {
  if (posts.length === 0) return [];
  const frames = [view.frame, ...headingsAndBefore(view)];
  const named = frames.flatMap((frame) => peopleIn(frame).map((at) => personAt(frame, at)!));
  const all = new Set(view.lastPerson ? [...named, view.lastPerson] : named);
  const rivals = new Set([...all].flatMap((each) => (each.name === name ? [] : contestsOf(each))));
  return posts.filter(({ contest }) => rivals.has(contest));
}

function partyBeside({ frame }: View, part: number): Beside | undefined {
  const { line, places, parts, tokens } = frame;
  const place = places[part]!;
  const before = line.slice(Math.max(0, place - 80), place);
  const said = PARTY_AFTER.exec(line.slice(place).replace(/^H\d+/, ''));
  const after = said && / for /.test(said[0]) && BEATEN_FOR.test(before) ? null : said;
  const own = after ?? PARTY_BEFORE.exec(before);
  const found = own ?? PARTY_NEAR.exec(before);
  const at = Number(found?.slice(1).find((each) => each !== undefined));
  const party = found ? partyAt(frame, at) : undefined;
  if (party === undefined) return undefined;
  // `In a bad night for Labour Ann Bloggs …`: right before a name, a party is surely theirs where a word or its possessive says so.
  const tight =
    after !== null || (own !== null && (/[a-z]/.test(own[0]) || /['’]s?$/.test(tokens[parts[at]!.to - 1]!.text)));
  return { party, part: at, tight };
}

function checkOf(view: View, { party, subject, truth, cite }: Post, holds: boolean) {
  return { holds, subject, computed: partyName(view.record, party), truth, cites: [cite] };
}
