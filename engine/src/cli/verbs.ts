import type { Command } from 'commander';
import type { Io } from './io.ts';

/** Gives a verb its arguments, options and action. */
export type Define = (command: Command, io: Io) => void;

interface Verb {
  readonly name: string;
  readonly summary: string;
  /** Only the verb that was asked for is loaded: a cold command stays quick. */
  readonly load: () => Promise<{ readonly define: Define }>;
}

/** Every verb, in the order of the help. */
export const VERBS: readonly Verb[] = [
  { name: 'brief', summary: 'a region on one page', load: () => import('./verbs/brief.ts') },
];
