/** Characters that no line of text needs: controls, and marks that turn the direction of what follows. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/**
 * A name or description from outside as one line that cannot disturb its neighbours: a line break becomes a space, and direction
 * marks go, because a feed reader, a calendar or a picture cannot shut them in as a page can.
 *
 * @example
 * plainText('Jane\u202e Grey\r\n') // => 'Jane Grey'
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replaceAll(UNSEEN, '')
    .trim();
}
