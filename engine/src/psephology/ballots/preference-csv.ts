import type { Papers } from '../systems/stv/types.ts';
import { WrongInput } from '../wrong-input.ts';
import type { BallotFile } from './ballot-file.ts';
import { csvCell, readCsv } from './csv-cells.ts';
import { refuseLine } from './refuse-line.ts';

/** What a file of preferences does not say by itself. */
export interface PreferenceCsvOptions {
  /** Every candidate, when some may be on no paper. Nobody else is then accepted. */
  readonly candidates?: readonly string[] | undefined;
  /** Which contest is wanted of a file with a first column that names it. */
  readonly contest?: string | undefined;
  readonly seats?: number | undefined;
}

/**
 * Reads papers from a CSV file with the columns `papers` and `preferences`: how many were marked alike, and the names or numbers of candidates
 * in order of preference with `>` between them. Another column, as `ward_contest_id`, may name the contest; of several, one must be asked for.
 * Candidates are listed in the order in which they first appear.
 *
 * @throws WrongInput naming the first line that is not so, and what was expected there.
 * @example
 * readPreferenceCsv('papers,preferences\n3,Ann>Bob\n1,Bob\n') // => { candidates: ['Ann', 'Bob'], seats: undefined, papers: [{ papers: 3, preferences: [0, 1] }, { papers: 1, preferences: [1] }], title: undefined }
 */
export function readPreferenceCsv(text: string, options: PreferenceCsvOptions = {}): BallotFile {
  const [head, ...rows] = readCsv(text);
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const papersAt = columns.indexOf('papers');
  const preferencesAt = columns.indexOf('preferences');
  if (papersAt < 0 || preferencesAt < 0)
    refuseLine(1, `has the columns ${columns.join(', ') || '(none)'}`, 'papers and preferences');
  const contestAt = columns.findIndex((_, at) => at !== papersAt && at !== preferencesAt);
  const contests = contestAt < 0 ? [] : [...new Set(rows.map(({ cells }) => cells[contestAt]!))];
  const contest = contestAsked(contests, options.contest);
  const numbered = new Map((options.candidates ?? []).map((name, position) => [name, position]));
  const papers: Papers[] = [];
  for (const { line, cells } of rows) {
    if (contest !== undefined && cells[contestAt] !== contest) continue;
    papers.push({
      papers: papersIn(cells[papersAt]!, line),
      preferences: preferencesIn(cells[preferencesAt]!, line, numbered, options.candidates !== undefined),
    });
  }
  return { candidates: [...numbered.keys()], seats: options.seats, papers, title: contest };
}

/**
 * Writes papers as CSV with the columns `papers` and `preferences`, which `readPreferenceCsv` reads back.
 *
 * @example
 * writePreferenceCsv({ candidates: ['Ann', 'Bob'], seats: 1, papers: [{ papers: 3, preferences: [1, 0] }], title: undefined }) // => 'papers,preferences\n3,Bob>Ann\n'
 */
export function writePreferenceCsv({ candidates, papers }: BallotFile): string {
  const line = (each: Papers) => `${each.papers},${csvCell(each.preferences.map((at) => candidates[at]!).join('>'))}\n`;
  return `papers,preferences\n${papers.map(line).join('')}`;
}

function contestAsked(contests: readonly string[], asked: string | undefined): string | undefined {
  const list = contests.join(', ') || 'none that is named';
  if (asked !== undefined && !contests.includes(asked)) {
    throw new WrongInput(`The contest asked for is ${asked}, where one of those in the file was expected: ${list}.`);
  }
  if (asked === undefined && contests.length > 1) {
    throw new WrongInput(`The file has ${contests.length} contests, where one was expected: ask for one of ${list}.`);
  }
  return asked ?? contests[0];
}

function papersIn(cell: string, line: number): number {
  const papers = Number(cell);
  if (/^\s*\d+\s*$/.test(cell) && Number.isSafeInteger(papers) && papers > 0) return papers;
  return refuseLine(line, `has "${cell}" papers`, `a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`);
}

function preferencesIn(cell: string, line: number, numbered: Map<string, number>, closed: boolean): number[] {
  if (cell.trim() === '') return [];
  const preferences: number[] = [];
  for (const word of cell.split('>')) {
    const name = word.trim();
    if (name === '') refuseLine(line, `has the preferences "${cell}"`, 'a candidate before and after each >');
    let candidate = numbered.get(name);
    if (candidate === undefined) {
      if (name.includes('=')) refuseLine(line, `puts "${name}" in one place`, 'one candidate at each place');
      if (closed) refuseLine(line, `prefers "${name}"`, `one of the candidates ${[...numbered.keys()].join(', ')}`);
      numbered.set(name, (candidate = numbered.size));
    }
    if (preferences.includes(candidate)) refuseLine(line, `prefers "${name}" twice`, 'each candidate at most once');
    preferences.push(candidate);
  }
  return preferences;
}
