import { isListed } from './bind/regions.ts';
import { DEPOSITS_OR_NOMINATIONS, MODEL, MOVED_BY, OF_SOMEBODY, PAIR_AFTER, PAIR_BEFORE } from './en/doubts.ts';
import { OUTCOME_TOLD } from './en/forecasts.ts';
import { REGION_WORDS } from './en/regions.ts';
import { SAYS } from './en/reasons.ts';
import type { ClaimKind } from './claim.ts';
import type { Frame } from './frame.ts';
import type { Draft } from './judge.ts';
import { peopleIn, placesIn, whereAt, type View } from './view.ts';

/** A draft, and whether its reader takes both figures of a score together and knows whose each is. */
export interface Made {
  readonly draft: Draft;
  readonly ofScores: boolean;
}

const SLIP = 0.1;
/** Further away than any slip but that of a digit. */
const AWAY = 0.4;
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
        isNobodys(view, draft));
    return doubt ? { ...draft, verdict: 'cannot check', reason: `${SAYS.unclear} ${draft.reason}` } : draft;
  });
}

const OF_A_PLACE: readonly ClaimKind[] = ['votes', 'share', 'change', 'majority', 'turnout', 'swing', 'required swing'];

/**
 * A sentence without a place or a person of its own is taken for the seat named last; a figure that is nowhere near, and no slip of a digit,
 * says that the text has left it.
 */
function isLeftBehind({ frame, headings }: View, made: readonly Made[]): boolean {
  if (placesIn(frame).length > 0 || peopleIn(frame).length > 0) return false;
  // Right under a heading that names the place there is no other to be meant.
  if (headings.slice(0, 1).some((each) => placesIn(each).length > 0)) return false;
  return made.some(
    ({ draft }) => OF_A_PLACE.includes(draft.kind) && isFar(frame, draft, AWAY) && !isSlipOfDigits(frame, draft),
  );
}

/** `1,386` for `1,836`, `9.0` for `6.0`: the same digits in another order, or one of them wrong. */
function isSlipOfDigits(frame: Frame, { part, computed }: Draft): boolean {
  const written = frame.parts[part];
  if (written?.is !== 'figure' || computed === undefined) return false;
  const { value, places } = written.figure;
  const said = String((value.num * 10n ** BigInt(places)) / value.den);
  const right = computed.replaceAll(/\D/g, '');
  if (said.length !== right.length || said.length < 2) return false;
  const wrong = [...said].filter((digit, at) => digit !== right[at]).length;
  return wrong === 1 || [...said].toSorted().join('') === [...right].toSorted().join('');
}

function kindsMisread({ frame }: View, made: readonly Made[]): ReadonlySet<ClaimKind> {
  const ofKind = Map.groupBy(made, ({ draft }) => draft.kind);
  const wrong = [...ofKind].filter(
    ([kind, all]) =>
      FIGURES_OF_PARTIES.includes(kind) && all.length > 1 && all.every(({ draft }) => isFar(frame, draft)),
  );
  return new Set(wrong.map(([kind]) => kind));
}

/** Wrong by more than a slip: a figure that is nearly right is of the place and poll it was taken for. */
function isFar(frame: Frame, { part, verdict, computed }: Draft, by = SLIP): boolean {
  const written = frame.parts[part];
  if (verdict !== 'contradicted' || written?.is !== 'figure' || computed === undefined) return false;
  const said = Number(written.figure.value.num) / Number(written.figure.value.den);
  const right = Number(computed.replaceAll(/[^\d.-]/g, ''));
  return Math.abs(said - right) > by * Math.max(Math.abs(said), Math.abs(right));
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

/** A change of share beside no party, person or place, and no word for one, is of somebody whom the reader did not know. */
function isNobodys({ frame }: View, { kind }: Draft): boolean {
  return kind === 'change' && !frame.parts.some(({ is }) => is === 'name') && !OF_SOMEBODY.test(frame.line);
}
