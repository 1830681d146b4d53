import { table, type Table } from '../table.ts';

/** Candidates numbered within their contest in the order they are listed; the stages of a count know them by another id. */
export class CandidateNumbers {
  private readonly listed = new Map<string, number>();
  private readonly numbers = new Map<string, string>();

  next(contest: string, id: string): string {
    const number = (this.listed.get(contest) ?? 0) + 1;
    this.listed.set(contest, number);
    this.numbers.set(`${contest} ${id}`, String(number));
    return String(number);
  }

  /** @param where file and line that speak of the candidate */
  of(contest: string, id: string, where: string): string {
    const number = this.numbers.get(`${contest} ${id}`);
    if (number === undefined) throw new Error(`${where}: candidate ${id} is not in the list of candidates.`);
    return number;
  }
}

const COLUMNS = [
  'contest',
  'candidate',
  'name',
  'party',
  'party_name',
  'first_preferences',
  'elected',
  'at_stage',
] as const;

/** The candidates of counts by single transferable vote, one list whatever body they stood for. */
export function candidatesTable(folder: string, rows: readonly Record<(typeof COLUMNS)[number], string>[]): Table {
  return table(`${folder}/candidates.csv`, [...COLUMNS], [...rows]);
}
