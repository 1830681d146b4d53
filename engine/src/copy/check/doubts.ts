import { isListed } from './bind/regions.ts';
import {
  BY_SWING,
  DEPOSITS_OR_NOMINATIONS,
  HAD_HELD,
  IN_TURN,
  MODEL,
  MOVED_BY,
  OF_SOMEBODY,
  PAIR_AFTER,
  PAIR_BEFORE,
  SWING_HOPED_FOR,
  WENT_TO_SOMEBODY,
} from './en/doubts.ts';
import { OUTCOME_TOLD } from './en/forecasts.ts';
import { REGION_WORDS } from './en/regions.ts';
import { SAYS } from './en/reasons.ts';
import type { ClaimKind } from './claim.ts';
import type { Draft } from './judge.ts';
import { placesIn, whereAt, type View } from './view.ts';
import { OF_A_PLACE, isFar, isLeftBehind, type Made } from './doubts-of-size.ts';

const ABOUT_HOLDING: readonly ClaimKind[] = ['winner', 'holder', 'control', 'party change'];
const FIGURES_OF_PARTIES: readonly ClaimKind[] = ['votes', 'share', 'seats', 'councillors', 'referendum', 'change'];

/**
 * What the sentence as a whole leaves open is not held against it: figures of one kind that are all wrong at once are of another place or
 * poll than they were taken for, the second figure of a pair is somebody else's, and a set of seats that was only assumed contradicts
 * nothing.
 */
export function doubted(view: View, made: readonly Made[]): readonly Draft[] {
  if (!made.some(({ draft }) => draft.verdict === 'contradicted')) return made.map(({ draft }) => draft);
  const misread = kindsMisread(view, made);
  const left = isLeftBehind(view, made);
  return made.map(({ draft, ofScores }) => {
    const doubt =
      draft.verdict === 'contradicted' &&
      (misread.has(draft.kind) ||
        (left && OF_A_PLACE.includes(draft.kind)) ||
        (!ofScores && isOfPair(view, draft)) ||
        isAssumed(view, draft) ||
        isForeseen(view, draft) ||
        isNoVote(view, draft) ||
        isOfAnotherTime(view, draft) ||
        isOfAnotherVote(view, draft) ||
        isNobodys(view, draft) ||
        IN_TURN.test(view.frame.line) ||
        isSwingOfList(view, draft));
    return doubt ? { ...draft, verdict: 'cannot check', reason: `${SAYS.unclear} ${draft.reason}` } : draft;
  });
}

function kindsMisread({ frame }: View, made: readonly Made[]): ReadonlySet<ClaimKind> {
  const ofKind = Map.groupBy(made, ({ draft }) => draft.kind);
  const wrong = [...ofKind].filter(
    ([kind, all]) =>
      FIGURES_OF_PARTIES.includes(kind) && all.length > 1 && all.every(({ draft }) => isFar(frame, draft)),
  );
  return new Set(wrong.map(([kind]) => kind));
}

/** `62.0% to 38.0`, `two to one`. */
function isOfPair({ frame }: View, { kind, part }: Draft): boolean {
  if (!FIGURES_OF_PARTIES.includes(kind)) return false;
  const [before, after] = [frame.line.slice(0, frame.places[part]), frame.line.slice(frame.places[part])];
  return !MOVED_BY.test(before) && (PAIR_BEFORE.test(before) || PAIR_AFTER.test(after));
}

/** The region of the text was assumed, or the sentence names another place. */
function isAssumed({ region, assumed, frame }: View, { kind, subject, part }: Draft): boolean {
  if (!region || kind !== 'seats' || !subject.includes(region.name) || REGION_WORDS.test(frame.line)) return false;
  const places = placesIn(frame).flatMap((at) => (isListed(frame, part, at) ? [] : [whereAt(frame, at)]));
  return (
    (assumed || places.length > 0) &&
    !places.some((names) => names.some(({ name }) => name === region.name || name === subject))
  );
}

/** What a model said is not what came, and sentences after one that speaks of a model go on with it. */
function isForeseen({ frame, earlier, headings }: View, { kind }: Draft): boolean {
  if (!FIGURES_OF_PARTIES.includes(kind) && kind !== 'majority') return false;
  return !OUTCOME_TOLD.test(frame.line) && [...headings, ...earlier, frame].some(({ line }) => MODEL.test(line));
}

/** Where a text speaks of deposits or of how many stand, a bare figure beside a party is of those. */
function isNoVote({ frame, before }: View, { kind, part }: Draft): boolean {
  if (kind !== 'votes' && kind !== 'seats') return false;
  if (/^N\d+ (?:[a-z]+ )?(?:votes?|seats?|mps?)\b/.test(frame.line.slice(frame.places[part]))) return false;
  return [...before.slice(-1), frame].some(({ line }) => DEPOSITS_OR_NOMINATIONS.test(line));
}

/** `the Conservatives, who had run it`, `who won it in 2005`: what was so before is not what the record's last poll or holder tells. */
function isOfAnotherTime({ frame }: View, { kind }: Draft): boolean {
  if (!ABOUT_HOLDING.includes(kind)) return false;
  const before = frame.parts.some((part) => part.is === 'moment' && (part.moment.year ?? 9999) < 2010);
  return before || HAD_HELD.test(frame.line);
}

/** A swing that is hoped for, a referendum's figure in copy of European elections, a ward or council where somebody's own seat is meant. */
function isOfAnotherVote({ frame, topic }: View, { kind }: Draft): boolean {
  return (
    (kind === 'swing' && SWING_HOPED_FOR.test(frame.line)) ||
    (kind === 'referendum' && topic === 'european') ||
    (kind === 'control' && WENT_TO_SOMEBODY.test(frame.line))
  );
}

/** A percentage in a list that is headed by swings is one. */
function isSwingOfList({ frame, headings, before }: View, { kind }: Draft): boolean {
  const leads = [...headings, ...before.filter(({ line }) => line.endsWith(':'))];
  return (
    kind === 'share' && leads.some(({ line }) => BY_SWING.test(line)) && !/\b(?:share|of the vote)\b/.test(frame.line)
  );
}

/** A change of share beside no party, person or place, and no word for one, is of somebody whom the reader did not know. */
function isNobodys({ frame }: View, { kind }: Draft): boolean {
  return kind === 'change' && !frame.parts.some(({ is }) => is === 'name') && !OF_SOMEBODY.test(frame.line);
}
