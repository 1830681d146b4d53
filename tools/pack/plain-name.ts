/**
 * A name whose family name a count prints in capitals, in ordinary letters.
 *
 * @example plainName("Stephen John O'CONNELL") // => "Stephen John O'Connell"
 * @example plainName('Joanne MCCARTNEY') // => 'Joanne McCartney'
 */
export function plainName(printed: string): string {
  return printed
    .trim()
    .split(/\s+/)
    .map((word) => (/^[^a-z]{2,}$/.test(word) ? inOrdinaryLetters(word) : word))
    .join(' ');
}

function inOrdinaryLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
