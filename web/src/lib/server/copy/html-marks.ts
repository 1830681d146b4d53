import type { Piece } from '#lib/view/copy.ts';

/** Whether a copy is HTML by its look: what else has pointed brackets is words. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|br|h[1-6]|ul|ol|li|table|html|body|a|b|strong|em|span|script)[\s/>]/i.test(text);
}

/** Words and the marks between them, each as given. */
export function wordsAndMarks(text: string): Piece[] {
  return text
    .split(/(<[^<>]+>)/)
    .map((part, at): Piece => ({ kind: at % 2 === 1 ? 'tag' : 'text', text: part }))
    .filter((piece) => piece.text !== '');
}

/** The words alone of a stretch that may begin or end within a mark. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^[^<>]*>/, ' ')
    .replaceAll(/<[^<>]*(?:>|$)/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
