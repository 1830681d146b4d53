import { fold } from './tokens.ts';

/**
 * Small letters with one space between words and at both ends, so that a name can be looked for in a text however it is punctuated.
 *
 * @example
 * plainWords('Blackhalls & Hesleden') // => ' blackhalls and hesleden '
 */
export function plainWords(text: string): string {
  const words = fold(text)
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return ` ${words} `;
}
