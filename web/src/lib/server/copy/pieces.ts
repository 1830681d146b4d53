import type { Verdict } from 'countroom/copy/check';
import type { ClaimView, Piece } from '#lib/view/copy.ts';
import { copyWords } from '#lib/words/en-copy.ts';
import { looksLikeHtml, wordsAndMarks } from './html-marks.ts';

/** A claim with its place in the copy as given. */
export interface Placed {
  readonly span: readonly [start: number, end: number];
  readonly view: ClaimView;
}

/** The order in which verdicts matter to whoever has to mend the copy. */
export const BY_WEIGHT: readonly Verdict[] = ['contradicted', 'cannot check', 'supported'];

/** As many letters as stand in one line of a phone. */
const SHORT = 30;

/**
 * A copy cut into stretches: figures with what is said of them, and everything between as given. Claims that lie over one another share one
 * stretch, which has the weightiest verdict.
 */
export function piecesOf(text: string, claims: readonly Placed[]): Piece[] {
  const pieces: Piece[] = [];
  const html = looksLikeHtml(text);
  let at = 0;
  for (const group of grouped(claims)) {
    pieces.push(...between(text.slice(at, group.start), html));
    const verdict = BY_WEIGHT.find((each) => group.claims.some((claim) => claim.verdict === each))!;
    const words = text.slice(group.start, group.end);
    const label = labelOf(
      verdict,
      group.claims.filter((claim) => claim.verdict === verdict),
    );
    pieces.push({
      kind: 'figure',
      text: words,
      id: `in-copy-${group.claims[0]!.id.replace(/\D/g, '')}`,
      verdict,
      label,
      whole: words.length + label.length <= SHORT,
      claims: group.claims,
    });
    at = group.end;
  }
  pieces.push(...between(text.slice(at), html));
  return pieces;
}

function labelOf(verdict: Verdict, told: readonly ClaimView[]): string {
  const right = told.length === 1 ? told[0]!.right : undefined;
  const word = copyWords.verdicts[verdict];
  return right === undefined ? word : `${word}: ${right}`;
}

function grouped(claims: readonly Placed[]): { start: number; end: number; claims: ClaimView[] }[] {
  const groups: { start: number; end: number; claims: ClaimView[] }[] = [];
  for (const { span, view } of claims.toSorted((a, b) => a.span[0] - b.span[0])) {
    const last = groups.at(-1);
    if (last && span[0] < last.end) {
      last.end = Math.max(last.end, span[1]);
      last.claims.push(view);
    } else groups.push({ start: span[0], end: span[1], claims: [view] });
  }
  return groups;
}

/** Marks of HTML are shown as what they are, apart from the words. */
function between(text: string, html: boolean): Piece[] {
  if (text === '') return [];
  return html ? wordsAndMarks(text) : [{ kind: 'text', text }];
}
