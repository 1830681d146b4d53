import { openRecord, type ElectoralRecord, type Fact, type FactBody } from './index.ts';
import { loadPack } from './load.ts';

/** The facts that ship, read once for all the tests of a process. */
export const pack = loadPack();

/** The record of those facts alone: what one test has worked out of it stands for the next, as on a server. */
export const record = openRecord(pack);

/** The record with some facts entered by hand after those that ship. */
export function recordWith(...bodies: FactBody[]): ElectoralRecord {
  const entered = { recordedAt: '2026-11-01T09:00:00.000Z', by: 'Jo Bloggs' };
  return openRecord(pack, { facts: bodies.map((body, at): Fact => ({ ...body, ...entered, seq: at + 1 })) });
}
