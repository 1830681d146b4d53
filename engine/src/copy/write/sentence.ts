import type { Marked, Sentence } from './story.ts';

/** What a sentence is put together from: words, and parts whose figures are marked. */
export type Part = string | Sentence;

/** No words: what is left of a sentence whose fact is missing. */
export const NOTHING: Sentence = { text: '', marks: [] };

/**
 * Puts a sentence together; the figures of its parts stay marked where they come to stand.
 *
 * @example
 * said`a majority of ${figure('118', 'majority', 'peterborough')}` // => { text: 'a majority of 118', marks: [{ span: [14, 17], figure: 'majority', subject: 'peterborough' }] }
 */
export function said(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  const marks: Marked[] = [];
  let text = words[0]!;
  for (const [index, part] of parts.entries()) text = added(text, part, marks) + words[index + 1]!;
  return { text, marks };
}

/** Parts one after another. */
export function strung(parts: readonly Part[]): Sentence {
  const marks: Marked[] = [];
  let text = '';
  for (const part of parts) text = added(text, part, marks);
  return { text, marks };
}

function added(text: string, part: Part, marks: Marked[]): string {
  if (typeof part === 'string') return text + part;
  for (const mark of part.marks) marks.push(shifted(mark, text.length));
  return text + part.text;
}

function shifted({ span, figure: name, subject }: Marked, by: number): Marked {
  return { span: [span[0] + by, span[1] + by], figure: name, subject };
}

/** A figure as it is printed, marked whole. */
export function figure(text: string, name: string, subject: string): Sentence {
  return { text, marks: [{ span: [0, text.length], figure: name, subject }] };
}

/**
 * Parts as a list: commas, and `and` before the last.
 *
 * @example
 * listing(['Labour', 'the Greens', 'Reform UK']).text // => 'Labour, the Greens and Reform UK'
 */
export function listing(parts: readonly Part[]): Sentence {
  return strung(parts.flatMap((part, index) => (index === 0 ? [part] : [joint(index, parts.length), part])));
}

function joint(index: number, length: number): string {
  return index === length - 1 ? ' and ' : ', ';
}

/** Clauses that may hold lists of their own: a comma before the last `and`. */
export function clauses(parts: readonly Sentence[]): Sentence {
  return strung(
    parts.flatMap((part, index) => [index === 0 ? '' : index === parts.length - 1 ? ', and ' : ', ', part]),
  );
}

/** The same with a capital letter; a mark stays where it is. */
export function sentenceCase({ text, marks }: Sentence): Sentence {
  return { text: text.charAt(0).toUpperCase() + text.slice(1), marks };
}

/** Sentences that have something to say. */
export function spoken(sentences: readonly (Sentence | undefined)[]): readonly Sentence[] {
  return sentences.filter((sentence) => sentence !== undefined && sentence.text !== '') as Sentence[];
}

/** Words written elsewhere, with every number in them marked as one figure. */
export function numbersMarked(text: string, name: string, subject: string): Sentence {
  const marks = [...text.matchAll(/\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?/g)].map(({ 0: number, index }): Marked => ({
    span: [index, index + number.length],
    figure: name,
    subject,
  }));
  return { text, marks };
}
