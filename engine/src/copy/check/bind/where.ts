import { generals, lastGeneral, RECORD_BEGINS } from '../../../record/index.ts';
import { NOTIONAL } from '../en/times.ts';
import type { SeatName, Where } from '../names/entity.ts';
import { placesIn, whereAt, type View } from '../view.ts';
import { looksBackAt } from './moments.ts';

/** Where a figure belongs, as the text says it: the places it may mean, and whether it is clear that it means the first. */
export interface Bound<Of> {
  readonly of: readonly Of[];
  readonly sure: boolean;
}

/** Words right before a place that make it the set which something is the first or last of. */
const AMONG =
  /\b(?:highest|lowest|biggest|largest|smallest|narrowest|closest|tightest|safest|best|worst|only|any|most marginal|O\d+ (?:[a-z-]+ ){1,3})\b(?: [a-z]+){0,4} (?:in|of|across|anywhere in) (?:the |all )*$/;

/** Words of which one stands between a figure and a place that it belongs to: `a majority of 607 in Peterborough`. */
const JOINS =
  /^(?: (?:votes?|majority|in|at|for|of|the|seat|constituency|maj|people|[(:,-]))*? (?:in|at|for|of) (?:the )?$/;

/**
 * The places a part of a sentence may belong to, the likeliest first: one joined to it, the last before it, the next after it, and then
 * what the sentences before spoke of.
 */
export function placesFor(view: View, index: number): Bound<readonly Where[]> {
  const { frame } = view;
  const inSentence = placesIn(frame).filter((each) => each !== index);
  // `the highest of any seat in the East of England` names among whom, where another place is known.
  const own = inSentence.filter(
    (each) => !isAmong(view, each) && !isOfSome(view, index, each) && !isSetAgainst(view, index, each),
  );
  const here = own.length > 0 || view.lastWhere !== undefined || view.headings.length > 0 ? own : inSentence;
  const joined = here.find((each) => each > index && JOINS.test(between(view, index, each)));
  const before = here.findLast((each) => each < index);
  const after = here.find((each) => each > index);
  const order = [...new Set([joined, before, after, ...here].filter((each) => each !== undefined))];
  const named = order.map((each) => whereAt(frame, each));
  // `44.8% against 51.2% in Clacton`, `by 328 in the Borders; the highest share was in Dundee West`: a place that stands with a later figure
  // or in a later clause only, and the one at hand may be of the place before.
  if (
    before === undefined &&
    joined === undefined &&
    after !== undefined &&
    (/ ; /.test(between(view, index, after)) || (view.lastWhere && isAnothers(view, index, after)))
  )
    return { of: view.lastWhere ? [view.lastWhere, ...named] : named, sure: false };
  if (named.length > 0) return { of: named, sure: true };
  const heading = view.headings.flatMap((each) => placesIn(each).map((at) => whereAt(each, at)));
  const known = [...new Set([...(view.lastWhere ? [view.lastWhere] : []), ...heading])];
  // A seat that was abolished before the day of the text is named in passing only.
  const living = known.filter((names) => names.some((each) => each.type !== 'seat' || isFought(view, each)));
  const of = ahead(view, living.length > 0 ? living : known);
  // So may be one named since the headline, or beside it: it is open which of them is meant.
  const beside = placesBeside(view);
  const all = [...new Set([...of, ...beside])];
  const seats = new Set(all.flatMap((names) => names.filter(({ type }) => type === 'seat')));
  return { of: all, sure: view.lastWhere !== undefined && seats.size <= 1 && (living.length > 0 || of !== known) };
}

/** `five seats, three of them in Essex`: the place is that of some of what a figure counts, and not of all. */
export function isOfSome({ frame: { line, places } }: View, index: number, place: number): boolean {
  if (place < index || places[index] === undefined) return false;
  return / (?:, |- |\( )(?:including )?(?:[NF]\d+|all|both|most|half|some) (?:of (?:them|these|those|which|whom)\b|(?:seats? )?in\b)/.test(
    line.slice(places[index], places[place]),
  );
}

/** `71.5 per cent, the fifth highest, behind Castle Point and Thurrock`: places that the one of the figure is set against. */
function isSetAgainst({ frame: { line, places } }: View, index: number, place: number): boolean {
  if (place < index || places[index] === undefined) return false;
  return /(?:, | -) ?(?:only |just |but |and )?(?:behind|ahead of|above|below|followed by|after|bettered only by|beaten only by) [^;.PHTV]{0,80}$/.test(
    line.slice(places[index], places[place]),
  );
}

/** Whether a place is joined to a later figure that the one at hand is set against. */
function isAnothers(view: View, index: number, place: number): boolean {
  const other = view.frame.parts.findIndex((part, at) => part.is === 'figure' && at > index && at < place);
  return (
    other !== -1 &&
    JOINS.test(between(view, other, place)) &&
    /\b(?:against|compared|but|while|whereas)\b/.test(between(view, index, other))
  );
}

/** The places of the last sentence that named any: where it named several, `it` may be each of them. */
function placesBeside({ before }: View): readonly (readonly Where[])[] {
  const last = before.findLast((each) => placesIn(each).length > 0);
  return last ? placesIn(last).map((at) => whereAt(last, at)) : [];
}

/** Where a notional result is spoken of, the seats that have one, before any of an older set named in passing. */
function ahead(view: View, known: readonly (readonly Where[])[]): readonly (readonly Where[])[] {
  if (![view.frame, ...view.before.slice(-3)].some(({ line }) => NOTIONAL.test(line))) return known;
  const notional = [...view.record.elections().values()].filter(({ kind }) => kind === 'notional');
  const sets = notional.map(({ boundarySet }) => boundarySet);
  const heading = view.headings.flatMap((each) => placesIn(each).map((at) => whereAt(each, at)));
  const redrawn = [...known, ...heading].filter((names) =>
    names.some((each) => each.type === 'seat' && sets.some((set) => each.areas.has(set)) && isRedrawn(view, each)),
  );
  return redrawn.length > 0 ? [...new Set(redrawn)] : known;
}

/** Whether a seat is of a set that was fought after the day of the text for the first time. */
function isRedrawn({ record, date }: View, seat: SeatName): boolean {
  return (
    date !== undefined &&
    date >= RECORD_BEGINS &&
    [...seat.areas.keys()].some((set) => set > lastGeneral(record, date).boundarySet)
  );
}

/** Whether a place is the set that something is the first or last of, and not where it happened. */
export function isAmong({ frame }: View, place: number): boolean {
  return (
    AMONG.test(frame.line.slice(0, frame.places[place])) && whereAt(frame, place).some(({ type }) => type === 'region')
  );
}

/** Whether a seat of this name was fought at the last general election on or before the day of the text. */
function isFought(view: View, seat: SeatName): boolean {
  const { record, date } = view;
  if (date === undefined || date < RECORD_BEGINS || seat.areas.has(lastGeneral(record, date).boundarySet)) return true;
  // A text that looks back is of the seats of its day.
  return generals(record).some(
    ({ boundarySet, polledOn }) => polledOn <= date && seat.areas.has(boundarySet) && looksBackAt(view, polledOn),
  );
}

/** The line between two parts. */
function between({ frame }: View, from: number, to: number): string {
  const { line, places } = frame;
  const start = line.indexOf(' ', places[from]!);
  return start === -1 || start > places[to]! ? '' : line.slice(start, places[to]!);
}
