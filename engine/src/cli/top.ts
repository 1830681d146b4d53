import { InvalidArgumentError, type Command } from 'commander';
import type { TargetList } from '../record/index.ts';

/** As many rows as a text lists unless asked for more; data has all. */
const TEXT_ROWS = 20;

export function withTop(command: Command): Command {
  return command.option('--top <n>', 'the first n rows only', readCount);
}

export function topOf(list: TargetList, top = TEXT_ROWS): TargetList {
  return { ...list, targets: list.targets.slice(0, top) };
}

/** Reads a whole number of 1 or more. */
export function readCount(typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError('A whole number of 1 or more was expected.');
}
