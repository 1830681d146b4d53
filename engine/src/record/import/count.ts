/** A cell read as a whole number: the value, with a word to the user if it was not plainly written; or why it is none. */
export type CountCell = { readonly value: number; readonly notice?: string } | { readonly problem: string };

const ARABIC_INDIC = 0x0660;
const FULL_WIDTH = 0xff10;

/**
 * Reads a cell as a number of votes or people. Separators of thousands and the digits of other scripts are understood and told;
 * anything that could be read two ways is refused.
 *
 * @example
 * readCount('12345') // => { value: 12345 }
 * readCount('12,345') // => { value: 12345, notice: "'12,345' read as 12345." }
 * readCount('１２') // => { value: 12, notice: "'１２' read as 12." }
 * readCount('12.345') // => { problem: "'12.345' is not a whole number; if 12,345 is meant, write 12345." }
 * readCount('') // => { problem: 'a number is missing; 0 must be written.' }
 */
export function readCount(cell: string): CountCell {
  const typed = cell.trim();
  if (/^\d+$/.test(typed)) return whole(typed, typed);
  if (typed === '') return { problem: 'a number is missing; 0 must be written.' };
  const digits = typed
    .replaceAll(/[\u0660-\u0669]/g, shift(ARABIC_INDIC))
    .replaceAll(/[\uff10-\uff19]/g, shift(FULL_WIDTH));
  if (/^\d{1,3}([, \u00a0\u202f]\d{3})+$/.test(digits) || /^\d+$/.test(digits))
    return whole(digits.replaceAll(/\D/g, ''), typed);
  if (/^\d+(,\d{3})* votes?$/i.test(digits)) return whole(digits.replaceAll(/\D/g, ''), typed);
  return { problem: `'${typed}' is not a whole number; ${hint(digits)}` };
}

function whole(digits: string, typed: string): CountCell {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) return { problem: `'${typed}' is too large to be a count.` };
  return digits === typed ? { value } : { value, notice: `'${typed}' read as ${digits}.` };
}

function hint(digits: string): string {
  if (/^\d{1,3}(\.\d{3})+$/.test(digits))
    return `if ${digits.replaceAll('.', ',')} is meant, write ${digits.replaceAll('.', '')}.`;
  if (/^\d+\.0+$/.test(digits)) return `write ${digits.split('.')[0]}.`;
  if (/^[-\u2212]\s?\d/.test(digits)) return 'a count cannot be negative.';
  if (/^[\dOo]+$/.test(digits)) return 'the letter O stands for a nought; write digits only.';
  return 'write digits only.';
}

function shift(zero: number): (digit: string) => string {
  return (digit) => String(digit.charCodeAt(0) - zero);
}
