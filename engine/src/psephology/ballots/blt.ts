import { WrongInput } from '../wrong-input.ts';
import type { BallotFile } from './ballot-file.ts';
import { readBltPapers } from './blt-papers.ts';
import { quoted, refuseLine } from './refuse-line.ts';
import { strikeOut } from './strike-out.ts';

/**
 * Reads papers from the BLT format: a line with the numbers of candidates and places; candidates who withdrew, as negative numbers; a
 * line for papers marked alike (how many, the candidates from 1 in order of preference, a 0); a line with only a 0; a name in quotation marks
 * for each candidate; a title. What follows a `#` is left out, as are further texts in quotation marks beside a name.
 *
 * Papers marked alike are put together, and candidates who withdrew are struck from the list and from the papers.
 * Source: the format of the BLT files of the Electoral Reform Society's count program, as councils in Scotland publish it.
 *
 * @throws WrongInput naming the first line that is not so, and what was expected there.
 * @example
 * readBlt('2 1\n3 1 2 0\n1 2 0\n0\n"Ann"\n"Bob"\n"A ward"') // => { candidates: ['Ann', 'Bob'], seats: 1, papers: [{ papers: 3, preferences: [0, 1] }, { papers: 1, preferences: [1] }], title: 'A ward' }
 */
export function readBlt(text: string): BallotFile {
  const head = readHead(text);
  const { papers, rest, restLine } = readBltPapers(text.slice(head.end), head.lines + 1, head.candidates);
  const { names, title } = readNames(rest, restLine, head.candidates);
  return strikeOut({ candidates: names, seats: head.seats, papers, title }, head.withdrawn);
}

/**
 * Writes papers in the BLT format, which `readBlt` reads back.
 *
 * @throws WrongInput when the places are not known.
 * @example
 * writeBlt({ candidates: ['Ann', 'Bob'], seats: 1, papers: [{ papers: 3, preferences: [1, 0] }], title: 'A ward' }) // => '2 1\n3 2 1 0\n0\n"Ann"\n"Bob"\n"A ward"\n'
 */
export function writeBlt({ candidates, seats, papers, title }: BallotFile): string {
  if (seats === undefined)
    throw new WrongInput('seats is missing, where a number of places was expected: a BLT file begins with it.');
  const lines = papers.map((each) => [each.papers, ...each.preferences.map((candidate) => candidate + 1), 0].join(' '));
  const texts = [...candidates, ...(title === undefined ? [] : [title])].map(
    (each) => `"${each.replaceAll('"', "'")}"`,
  );
  return [`${candidates.length} ${seats}`, ...lines, '0', ...texts].map((line) => `${line}\n`).join('');
}

interface Head {
  readonly candidates: number;
  readonly seats: number;
  readonly withdrawn: readonly number[];
  /** Where the papers begin, and after how many lines. */
  readonly end: number;
  readonly lines: number;
}

function readHead(text: string): Head {
  let head: Omit<Head, 'end' | 'lines' | 'withdrawn'> | undefined;
  let at = 0;
  let withdrawn: number[] = [];
  let line = 1;
  for (; at < text.length; line += 1) {
    const next = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    const said = text.slice(at, next).replace(/#.*/, '').replace('\uFEFF', '').trim();
    if (said !== '' && !head) head = numbersOf(said, line);
    else if (head && /^-\d+(\s+-\d+)*$/.test(said))
      withdrawn = [...withdrawn, ...withdrawnOf(said, line, head.candidates)];
    else if (head && said !== '') break;
    at = next + 1;
  }
  if (!head) return refuseLine(1, 'is the end of the file', 'the numbers of candidates and places');
  return { ...head, withdrawn, end: at, lines: line - 1 };
}

function numbersOf(said: string, line: number): { candidates: number; seats: number } {
  const found = /^([1-9]\d{0,4})\s+([1-9]\d{0,4})$/.exec(said);
  if (!found) return refuseLine(line, quoted(said), 'two numbers of 1 or more, of candidates and of places,');
  return { candidates: Number(found[1]), seats: Number(found[2]) };
}

function withdrawnOf(said: string, line: number, candidates: number): number[] {
  return said.split(/\s+/).map((word) => {
    const candidate = -Number(word) - 1;
    if (candidate < 0 || candidate >= candidates)
      refuseLine(line, quoted(said), `candidates who withdrew as numbers from -1 to -${candidates}`);
    return candidate;
  });
}

function readNames(
  text: string,
  firstLine: number,
  candidates: number,
): { names: string[]; title: string | undefined } {
  const names: string[] = [];
  let title: string | undefined;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    const name = said.startsWith('"') ? /^"([^"]*)"/.exec(said)?.[1]?.trim() : said.replace(/\s+#.*$/, '');
    if (!name) return refuseLine(firstLine + index, quoted(line), 'a name in quotation marks');
    if (title !== undefined) refuseLine(firstLine + index, quoted(line), 'nothing after the title');
    if (names.length === candidates) {
      title = name;
      continue;
    }
    names.push(name);
  }
  if (names.length === candidates) return { names, title };
  const found = `ends the file after ${names.length} ${names.length === 1 ? 'name' : 'names'}`;
  return refuseLine(firstLine + lines.length - 1, found, `a name for each of the ${candidates} candidates`);
}
