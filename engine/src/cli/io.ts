import type { IsoDate } from '../record/index.ts';

/** One of the two streams a command writes to. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Everything a command touches of the world outside; tests give their own. Only `main.ts` reads the clock. */
export interface Io {
  /** Data, and nothing else. */
  readonly stdout: Sink;
  /** Messages to a person. */
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day it is in London. */
  readonly today: IsoDate;
  /** The moment it is, ISO 8601 in UTC: when a fact is recorded. */
  readonly now: string;
  /** Asks the person at the terminal and waits; absent where nobody sits there. True for yes. */
  readonly confirm?: (question: string) => Promise<boolean>;
}
