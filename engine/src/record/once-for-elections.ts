import type { Pack } from './pack.ts';
import type { ElectoralRecord } from './record.ts';

/** The facts that an election is made of; the others tell of members, offices and councils. */
const OF_ELECTIONS: ReadonlySet<string> = new Set([
  'election-called',
  'by-election-called',
  'candidates',
  'declaration',
]);

/**
 * Works something out once for each state of the elections: a desk opens its record anew with every fact, and one about a member, an
 * office or a council changes nothing of it. Only for what follows from parliamentary elections and the pack alone; the newest is kept.
 *
 * @param held what a pack holds worked out beforehand, used for as long as no fact is added about an election
 */
export function onceForElections<Value>(
  make: (record: ElectoralRecord) => Value,
  held?: (pack: Pack) => Value | undefined,
): (record: ElectoralRecord) => Value {
  const made = new WeakMap<Pack, { readonly facts: string; readonly value: Value }>();
  return (record) => {
    const facts = record.facts.flatMap(({ kind, seq }) => (OF_ELECTIONS.has(kind) ? [seq] : [])).join(' ');
    const known = made.get(record.pack);
    if (known?.facts === facts) return known.value;
    const value = (facts === '' ? held?.(record.pack) : undefined) ?? make(record);
    made.set(record.pack, { facts, value });
    return value;
  };
}
