import type { BallotFile } from './ballot-file.ts';
import { readBlt } from './blt.ts';
import { readPreferenceCsv, type PreferenceCsvOptions } from './preference-csv.ts';

export type { BallotFile } from './ballot-file.ts';
export { readBlt, writeBlt } from './blt.ts';
export { readPreferenceCsv, writePreferenceCsv, type PreferenceCsvOptions } from './preference-csv.ts';

/**
 * Reads papers from either format: a file whose first line has letters is a CSV file with headings, any other is BLT.
 *
 * @throws WrongInput naming the first line that cannot be read, and what was expected there.
 * @example
 * readBallots('1 1\n2 1 0\n0\n"Ann"\n').candidates // => ['Ann']
 * readBallots('papers,preferences\n2,Ann\n').candidates // => ['Ann']
 */
export function readBallots(text: string, options: PreferenceCsvOptions = {}): BallotFile {
  const first = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1).replace(/#.*/, '');
  if (/[a-z]/i.test(first)) return readPreferenceCsv(text, options);
  const file = readBlt(text);
  return options.seats === undefined ? file : { ...file, seats: options.seats };
}
