import type { CsvRow } from '../ballots/csv-cells.ts';
import { columnsOf, contestOf } from './sheet-columns.ts';
import type { SheetCandidate, SheetFrame } from './sheet.ts';

const COUNTS = {
  seats: ['seats'],
  quota: ['quota'],
  electorate: ['electorate'],
  totalPoll: ['total_poll'],
  validPoll: ['valid_poll', 'valid'],
  rejected: ['rejected', 'spoiled'],
  stages: ['counts', 'stages'],
} as const;

/** What a file with a row for each contest says of them; nothing where it is another kind of file. */
export function readFrames([head, ...rows]: readonly CsvRow[]): Map<string, SheetFrame> {
  const columns = columnsOf(head!.cells);
  const at = finder(head!);
  const seats = at(COUNTS.seats);
  if (seats === undefined || at(COUNTS.validPoll) === undefined) return new Map();
  const name = at(['constituency_name', 'ward_name', 'name']);
  return new Map(
    rows.map(({ cells }) => {
      const unreadable: { column: string; text: string }[] = [];
      const counts = Object.entries(COUNTS).map(([key, names]) => {
        const text = cells[at(names) ?? -1]?.trim() ?? '';
        const whole = /^(\d+)(?:\.0+)?$/.exec(text);
        if (text !== '' && !whole) unreadable.push({ column: names[0], text });
        return [key, whole ? Number(whole[1]) : undefined];
      });
      const frame = {
        ...Object.fromEntries(counts),
        name: name === undefined ? undefined : cells[name],
        unreadable,
      } as SheetFrame;
      return [contestOf(columns, cells), frame];
    }),
  );
}

/** The candidates of each contest by id, from a file with a row for each. */
export function readCandidates([head, ...rows]: readonly CsvRow[]): Map<string, Map<string, SheetCandidate>> {
  const columns = columnsOf(head!.cells);
  const at = finder(head!);
  const [name, first] = [at(['candidate_name', 'name']), at(['first_preferences', 'first_preference_votes'])];
  const elected = at(['elected']) ?? at(['status']);
  const contests = new Map<string, Map<string, SheetCandidate>>();
  if (columns.candidate === undefined || name === undefined) return contests;
  for (const { cells } of rows) {
    const contest = contestOf(columns, cells);
    const candidates = contests.get(contest) ?? new Map<string, SheetCandidate>();
    const votes = first === undefined || cells[first]!.trim() === '' ? undefined : Number(cells[first]);
    contests.set(
      contest,
      candidates.set(cells[columns.candidate]!.trim(), {
        name: cells[name]!,
        firstPreferences: votes,
        elected: elected === undefined ? undefined : markIn(cells[elected]!),
      }),
    );
  }
  return contests;
}

/** Publishers write it as a word or as a digit; anything else says nothing. */
function markIn(cell: string): boolean | undefined {
  const said = cell.trim().toLowerCase();
  if (['yes', 'y', '1', 'true', 'elected'].includes(said)) return true;
  return ['no', 'n', '0', 'false', 'not elected', 'excluded'].includes(said) ? false : undefined;
}

function finder(head: CsvRow) {
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  return (wanted: readonly string[]) => {
    const found = names.findIndex((name) => wanted.includes(name));
    return found < 0 ? undefined : found;
  };
}
