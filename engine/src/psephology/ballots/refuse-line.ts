import { WrongInput } from '../wrong-input.ts';

/** Refuses a file for one of its lines, counted from 1. */
export function refuseLine(line: number, is: string, expected: string): never {
  throw new WrongInput(`Line ${line} ${is}, where ${expected} was expected: correct the line; nothing was counted.`);
}

/** The beginning of a line, fit to be quoted. */
export function quoted(line: string): string {
  const text = line.trim();
  return text === '' ? 'is empty' : `is "${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
