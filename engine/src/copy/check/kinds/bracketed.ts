import { BRACKETED_RULES, OF_MAJORITIES } from '../en/bracketed.ts';
import type { Draft } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import { whereAt, type View } from '../view.ts';
import { majorityAt } from './majority.ts';

/** Fewer than these are no list. */
const LIST = 2;

/** Majorities in brackets after seats in a row, of which a word before them or in the first bracket says what they are. */
export function bracketed(view: View): readonly Draft[] {
  const { frame, headings, topic } = view;
  if (topic !== 'parliament') return [];
  const found = [...findAll(frame, BRACKETED_RULES)].filter(
    ({ parts }) =>
      whereAt(frame, parts['w']!).some(({ type }) => type === 'seat') && figureAt(frame, parts['n']!).places === 0,
  );
  if (found.length < LIST || ![frame, ...headings.slice(0, 1)].some(({ line }) => OF_MAJORITIES.test(line))) return [];
  return found.map(({ parts }) => majorityAt(view, parts['n']!));
}
