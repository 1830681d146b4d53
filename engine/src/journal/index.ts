export type { Journal, Received, Stamp, Verified } from './journal.ts';
export { openJournal } from './sqlite-journal.ts';
export { sha256 } from './hash.ts';
