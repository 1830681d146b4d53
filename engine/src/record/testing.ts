import { openRecord } from './index.ts';
import { loadPack } from './load.ts';

/** The facts that ship, read once for all the tests of a process. */
export const pack = loadPack();

/** The record of those facts alone: what one test has worked out of it stands for the next, as on a server. */
export const record = openRecord(pack);
