import { ONE_VOTE, type Fine } from './sheet.ts';

/** Papers by what each is worth: at most so many of that value. */
export type Papers = Map<Fine, number>;

/** Ways tried before a sum counts as possible: a candidate who has had papers of many values can make nearly any. */
const MOST_WAYS = 20_000;

/**
 * Whether so many votes can be made of these papers, and if so at most how many of each value that takes. Whole votes come last, as whatever
 * the others leave has to be a whole number of them; so most sums that cannot be made are refused at once.
 *
 * Answers with nothing where it cannot be; with every paper that could be among them where there are too many ways to try.
 */
export function madeOf(votes: Fine, papers: Papers): Papers | undefined {
  const values = [...papers].filter(([value]) => value !== ONE_VOTE && value > 0).sort(([a], [b]) => b - a);
  const wholes = papers.get(ONE_VOTE) ?? 0;
  const most: Papers = new Map();
  const taken: number[] = [];
  let ways = 0;
  let found = false;
  const tryFrom = (index: number, left: Fine): void => {
    if (++ways > MOST_WAYS) return;
    const next = values[index];
    if (next) {
      const [value, many] = next;
      const limit = Math.min(many, Math.floor(left / value));
      for (let take = 0; take <= limit && ways <= MOST_WAYS; take++) {
        taken[index] = take;
        tryFrom(index + 1, left - take * value);
      }
      return;
    }
    if (left % ONE_VOTE !== 0 || left / ONE_VOTE > wholes) return;
    found = true;
    const note = (value: Fine, many: number) => most.set(value, Math.max(most.get(value) ?? 0, many));
    for (const [at, [value]] of values.entries()) note(value, taken[at]!);
    note(ONE_VOTE, left / ONE_VOTE);
  };
  tryFrom(0, votes);
  if (ways > MOST_WAYS)
    return new Map([...papers].map(([value, many]) => [value, Math.min(many, Math.floor(votes / Math.max(value, 1)))]));
  return found ? most : undefined;
}

/** Puts papers to others. */
export function addPapers(papers: Papers, more: Papers): void {
  for (const [value, many] of more) if (many > 0) papers.set(value, (papers.get(value) ?? 0) + many);
}
