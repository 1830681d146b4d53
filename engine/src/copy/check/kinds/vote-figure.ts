import { addDays } from '../../../record/index.ts';
import { entriesFor } from '../bind/entries.ts';
import { ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import type { ClaimKind } from '../claim.ts';
import { BEATEN } from '../en/outcomes.ts';
import { isForecast } from '../bind/forecasts.ts';
import { POLL } from '../en/forecasts.ts';
import { LOOKS_FURTHER_BACK } from '../en/times.ts';
import { WITHOUT } from '../en/without.ts';
import type { Quantity, Unit } from '../figures/quantity.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import type { Poll, PollsMeant } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll, type Found, type Rule } from '../rules.ts';
import { seatsIn, type View } from '../view.ts';
import { nameOf } from './vote-readings.ts';

/** What a figure can be by one poll. */
export type Read = (view: View, poll: Poll, part: number, found: Found | undefined) => readonly Reading[];

/** How a figure is taken: nobody's own where it is of all votes together, in another unit where a table leaves its sign out. */
interface Taken {
  readonly whole?: true;
  readonly unit?: Unit;
}

/** Every figure that some rules find, held against the polls it can be of. */
export function votesFound(
  view: View,
  rules: readonly Rule[],
  kind: ClaimKind,
  read: Read,
  taken: Taken = {},
): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const found of findAll(view.frame, rules)) {
    const part = found.parts['fig'] ?? found.parts['n'];
    if (part === undefined || drafts.has(part) || isOthers(view, part) || (kind === 'votes' && isSmall(view, part)))
      continue;
    // `turnout 57.1` has lost its sign.
    const unit = kind === 'turnout' && figureAt(view.frame, part).unit === 'count' ? ('percent' as const) : taken.unit;
    drafts.set(part, voteFigure(view, part, kind, read, { ...taken, ...(unit && { unit }), found }));
  }
  return [...drafts.values()];
}

/** A figure held against the polls it can be of. */
export function voteFigure(
  view: View,
  part: number,
  kind: ClaimKind,
  read: Read,
  { found, whole, unit }: Taken & { readonly found?: Found | undefined } = {},
): Draft {
  const written = figureAt(view.frame, part);
  const figure = unit ? { ...written, unit } : written;
  const polls: PollsMeant = pollsMeant(view, part);
  const of = (list: readonly Poll[]) => list.flatMap((poll) => read(view, poll, part, found));
  const [first, ...others] = polls.likely;
  const named = first === undefined || whole || entriesFor(view, part, first, ownerOf(view, part, found)).named;
  const readings = first ? of([first]) : [];
  const forecast = isForecast(view) || POLL.test(view.frame.line);
  return judge(figure, {
    part,
    kind,
    readings: [...readings, ...of(others)],
    also: () => [
      ...of(polls.also),
      ...(kind === 'votes' && first ? bareMajority(view, part, first, ownerOf(view, part, found)) : []),
    ],
    stale: () => (isFresh(view, first, figure) ? [] : of(polls.stale)),
    sure: polls.sure && named && readings.length > 0 && !forecast && !(kind === 'turnout' && isOfManyTurnouts(view)),
    without: forecast ? WITHOUT.forecast : WITHOUT.contest,
  });
}

/** Copy of the days after a poll speaks of that one: a share with its decimal that another had is no reading of it. */
function isFresh({ date, frame }: View, poll: Poll | undefined, { unit, places }: Quantity): boolean {
  if (date === undefined || poll === undefined || unit === 'count' || places === 0) return false;
  return date >= poll.date && date <= addDays(poll.date, 3) && !LOOKS_FURTHER_BACK.test(frame.line);
}

/** Turnouts at these elections are of valid votes or of all papers, and newsrooms print either; unless the text says which. */
function isOfManyTurnouts({ topic, frame }: View): boolean {
  return ['pcc', 'mayor', 'european', 'transferable', 'devolved'].includes(topic) && !/\bvalid\b/.test(frame.line);
}

/** `a majority of 8,405 in Clacton, Great Yarmouth (Rupert Lowe, 1,426) …`: a bare figure beside a winner may be the majority. */
function bareMajority(view: View, part: number, poll: Poll, owner: number | undefined): readonly Reading[] {
  const [winner, second] = poll.entries;
  const ownsIt = entriesFor(view, part, poll, owner).of.some((entry) => entry === winner);
  if (!ownsIt || winner?.votes === undefined || second?.votes === undefined) return [];
  const sum = `${nameOf(view, winner)} ${thousands(winner.votes)} less ${nameOf(view, second)} ${thousands(second.votes)} in ${poll.name}`;
  return [{ subject: poll.subject, value: ratio(winner.votes - second.votes), sum, cites: [winner.cite, second.cite] }];
}

/** The party or candidate that a figure stands right beside, with no more between than a mark or a verb: nobody else can own it. */
export function ownerOf({ frame }: View, part: number, found: Found | undefined): number | undefined {
  const beside = found?.parts['h'] ?? found?.parts['p'];
  if (!found || beside === undefined || beside > part) return undefined;
  if (BEATEN.test(frame.line.slice(0, frame.places[beside]))) return undefined;
  const between = frame.line.slice(frame.places[beside], frame.places[part]).replace(/^\w+ /, '');
  return /^(?:\( P\d+ \) )?(?:\) )?(?:[:,=(|-] ?|on |had |has |polled |got |took |received |won |secured )?$/.test(
    between,
  )
    ? beside
    : undefined;
}

/** A number this small without the word is hardly one of votes. */
function isSmall({ frame, lastWhere }: View, part: number): boolean {
  const { value } = figureAt(frame, part);
  // Where no seat is spoken of a number up to the size of the House is one of seats sooner.
  const seat = seatsIn(frame).length > 0 || lastWhere?.some(({ type }) => type === 'seat');
  return (
    value.num <= (seat ? 99n : 650n) * value.den &&
    !/^N\d+ (?:[a-z-]+ ){0,2}votes?\b/.test(frame.line.slice(frame.places[part]))
  );
}

/** `the other two 14.2 between them`: nobody's of whom a figure is held. */
function isOthers({ frame }: View, part: number): boolean {
  return /\b(?:others?|the rest|other (?:[a-z]+|N\d+)(?: candidates)?) (?:(?:had|with|on|took|won|:|-|\() )*$/.test(
    frame.line.slice(0, frame.places[part]),
  );
}
