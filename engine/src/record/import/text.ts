import type { Findings, Place } from './findings.ts';

/** Control characters, and the marks that turn the direction of writing. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A name from outside as the record keeps it: spaces made single, invisible characters taken out with a notice. It stays data: what a
 * spreadsheet would run is kept as it is, told, and defused wherever it is exported.
 */
export function readText(cell: string, place: Place, findings: Findings): string {
  const visible = cell.replaceAll(/\s/g, ' ').replaceAll(INVISIBLE, '');
  if (visible.length !== cell.length) findings.notice(place, 'invisible characters were taken out.');
  const text = visible.replaceAll(/ +/g, ' ').trim();
  if (/^[=+\-@]/.test(text)) {
    findings.notice(place, `'${text}' looks like a formula; it is kept as text and will not run in what is exported.`);
  }
  return text;
}
