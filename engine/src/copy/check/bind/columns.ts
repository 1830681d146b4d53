import { COLUMN_WORDS } from '../en/lines.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';

/** What the head of a figure's column says it is. */
export function columnOf({ frame, columns }: View, index: number): string | undefined {
  if (!columns || frame.sentence.block.kind !== 'row') return undefined;
  const cell = cellOf(frame, frame.parts[index]!.from);
  const words = columns.tokens
    .filter((token) => token.text !== '|' && cellOf(columns, columns.tokens.indexOf(token)) === cell)
    .map((token) => token.norm)
    .join(' ');
  return COLUMN_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Which cell of its row a token stands in. */
function cellOf({ tokens }: Frame, at: number): number {
  const opens = tokens[0]?.text === '|' ? 1 : 0;
  return tokens.slice(opens, at).filter((token) => token.text === '|').length;
}
