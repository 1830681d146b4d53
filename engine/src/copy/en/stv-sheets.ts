import type { SheetProblem } from '../../psephology/index.ts';
import { thousands } from '../numbers.ts';
import { capital, counted } from './words.ts';

/**
 * What the checks of a published stage sheet came to.
 *
 * @example
 * sheetSentence([]) // => 'The published sheet adds up: every row, every stage, the quota, and whose votes were moved when.'
 * sheetSentence([{ contest: '', stage: 8, candidate: 'Ann', level: 'error', check: 'row sum', says: '3 − 3 is 0, where the sheet has 1.' }]) // => 'One figure in the published sheet does not add up.'
 */
export function sheetSentence(problems: readonly Pick<SheetProblem, 'level'>[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const odd = problems.length - errors;
  if (problems.length === 0)
    return 'The published sheet adds up: every row, every stage, the quota, and whose votes were moved when.';
  const wrong =
    errors > 0
      ? `${capital(counted(errors, 'figure'))} in the published sheet ${errors === 1 ? 'does' : 'do'} not add up`
      : 'The published sheet adds up';
  return odd > 0
    ? `${wrong}; ${counted(odd, 'line')} ${odd === 1 ? 'is' : 'are'} not as the rule has it.`
    : `${wrong}.`;
}

/**
 * Who was elected where the stages are not held.
 *
 * @example
 * markedElectedSentence(['Ann', 'Bob']) // => 'Ann and Bob are elected, as the source marks them; the stages of their count are not held.'
 */
export function markedElectedSentence(elected: readonly string[]): string {
  const who =
    elected.length > 1
      ? `${elected.slice(0, -1).join(', ')} and ${elected.at(-1)!} are`
      : `${elected[0] ?? 'Nobody'} is`;
  return `${who} elected, as the source marks them; the stages of their count are not held.`;
}

/**
 * What counting a ward's papers a second time came to.
 *
 * @example
 * recountSentence({ papers: 3678, cells: 6, agree: 6 }) // => 'Its 3,678 papers, counted again here by the same law, give the same: every one of the 6 totals on the sheet agrees.'
 * recountSentence({ papers: 3678, cells: 6, agree: 5 }) // => 'Its 3,678 papers, counted again here by the same law, do not give the same: 5 of the 6 totals on the sheet agree.'
 */
export function recountSentence(recount: {
  readonly papers: number;
  readonly cells: number;
  readonly agree: number;
}): string {
  const { papers, cells, agree } = recount;
  const again = `Its ${thousands(papers)} papers, counted again here by the same law,`;
  if (agree === cells) return `${again} give the same: every one of the ${cells} totals on the sheet agrees.`;
  return `${again} do not give the same: ${agree} of the ${cells} totals on the sheet ${agree === 1 ? 'agrees' : 'agree'}.`;
}
