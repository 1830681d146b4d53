import { ABBREVIATIONS } from '../en/abbreviations.ts';
import type { Block } from './blocks.ts';
import type { Token } from './tokens.ts';

/** A sentence, or what stands for one: an item of a list, a row, a caption. */
export interface Sentence {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** Nobody writes a sentence as long as this; what has no full stop is read in stretches, so that its length costs no more than it is. */
const LONG = 160;
const LONGEST = 240;

/** The sentences of a block. A row of a table is one. */
export function sentencesOf(block: Block): readonly Sentence[] {
  return wholeSentences(block).flatMap((sentence) => stretches(sentence));
}

function stretches({ block, tokens }: Sentence): readonly Sentence[] {
  if (tokens.length <= LONGEST) return [{ block, tokens }];
  const out: Sentence[] = [];
  let from = 0;
  while (tokens.length - from > LONGEST) {
    const parted = tokens
      .slice(from + LONG, from + LONGEST)
      .findIndex(({ text }) => /^(?:[,;|–—-]|and|but)$/.test(text));
    const to = from + (parted === -1 ? LONGEST : LONG + parted + 1);
    out.push({ block, tokens: tokens.slice(from, to) });
    from = to;
  }
  return [...out, { block, tokens: tokens.slice(from) }];
}

function wholeSentences(block: Block): readonly Sentence[] {
  const { tokens } = block;
  if (block.kind === 'row') return [{ block, tokens }];
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!ends(tokens, index)) continue;
    let to = index + 1;
    while (/^["”’')\]]$/.test(tokens[to]?.text ?? '') && tokens[to]!.joined) to += 1;
    sentences.push({ block, tokens: tokens.slice(from, to) });
    from = to;
    index = to - 1;
  }
  if (from < tokens.length) sentences.push({ block, tokens: tokens.slice(from) });
  return sentences;
}

function ends(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index]!;
  if (text === '•' || text === '●') return index > 0;
  if (!/^[.!?]$/.test(text)) return false;
  const next = tokens[index + 1];
  if (!next) return true;
  if (next.joined && !/^["”’')\]]$/.test(next.text)) return false;
  const before = tokens[index - 1];
  // Dots that lead to a figure: `Harlow ..... 230`.
  if (text === '.' && (next.text === '.' || before?.text === '.') && !(next.kind === 'word' && next.capital))
    return false;
  if (text === '.' && before && (ABBREVIATIONS.has(before.norm) || /^\p{Lu}$/u.test(before.text))) return false;
  return next.kind !== 'word' || next.capital;
}
