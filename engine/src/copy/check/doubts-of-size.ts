import type { ClaimKind } from './claim.ts';
import type { Frame } from './frame.ts';
import type { Draft } from './judge.ts';
import { peopleIn, placesIn, type View } from './view.ts';

/** A draft, and whether its reader takes both figures of a score together and knows whose each is. */
export interface Made {
  readonly draft: Draft;
  readonly ofScores: boolean;
}

const SLIP = 0.1;

/** Further away than any slip but that of a digit. */
const AWAY = 0.4;

export const OF_A_PLACE: readonly ClaimKind[] = [
  'votes',
  'share',
  'change',
  'majority',
  'turnout',
  'swing',
  'required swing',
];

/**
 * A sentence without a place or a person of its own is taken for the seat named last; a figure that is nowhere near, and no slip of a digit,
 * says that the text has left it.
 */
export function isLeftBehind({ frame, headings }: View, made: readonly Made[]): boolean {
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

/** Wrong by more than a slip: a figure that is nearly right is of the place and poll it was taken for. */
export function isFar(frame: Frame, { part, verdict, computed }: Draft, by = SLIP): boolean {
  const written = frame.parts[part];
  if (verdict !== 'contradicted' || written?.is !== 'figure' || computed === undefined) return false;
  const said = Number(written.figure.value.num) / Number(written.figure.value.den);
  const right = Number(computed.replaceAll(/[^\d.-]/g, ''));
  return Math.abs(said - right) > by * Math.max(Math.abs(said), Math.abs(right));
}
