import { spelt } from './words.ts';

/** Which estimates seat by seat an illustration stands on, and how they weigh; their names may hold commas. */
export function mrpsSentence(from: readonly { readonly source: string }[]): string {
  const named = from.map(({ source }) => source).join('; ');
  const [base, silent] =
    from.length === 1
      ? ['an estimate seat by seat', 'it is']
      : [`the mean of ${spelt(from.length)} estimates seat by seat, each weighing the same`, 'all are'];
  return `The base is ${base}: ${named}. Where ${silent} silent, the last result is.`;
}
