import { generals } from '../calendar.ts';
import { isDate } from '../dates.ts';
import { findElection, findSeat, NotFound } from '../look-up.ts';
import type { ElectoralRecord } from '../record.ts';
import { areaKey } from '../types.ts';
import type { FactBody } from '../facts.ts';

/**
 * The election an import is for: its id and, where the record does not know it yet, the fact that it is called. A new general election
 * is taken to be on the boundaries of the last.
 *
 * @throws NotFound when it is neither in the record nor an id to be made from (`parl.2029-05-03`, `parl.clacton.by.2026-08-13`).
 */
export function electionFor(
  record: ElectoralRecord,
  typed: string,
): { readonly id: string; readonly called: readonly FactBody[] } {
  const last = generals(record).at(-1)!;
  const general = /^parl\.(\d{4}-\d{2}-\d{2})$/.exec(typed)?.[1];
  const [, slug, polledOn] = /^parl\.([a-z0-9-]+)\.by\.(\d{4}-\d{2}-\d{2})$/.exec(typed) ?? [];
  if (general !== undefined && !record.elections().has(typed) && isDate(general) && general > last.polledOn) {
    const year = general.slice(0, 4);
    const election = {
      id: typed,
      aliases: [`ge${year}`],
      kind: 'general',
      name: `${year} general election`,
      polledOn: general,
      boundarySet: last.boundarySet,
      after: last.id,
    } as const;
    return { id: typed, called: [{ kind: 'election-called', election }] };
  }
  if (slug !== undefined && polledOn !== undefined && !record.elections().has(typed) && isDate(polledOn)) {
    const seat = areaKey(findSeat(record, slug, last.boundarySet));
    return { id: typed, called: [{ kind: 'by-election-called', seat, date: polledOn }] };
  }
  const election = findElection(record, typed);
  if (election.kind !== 'notional') return { id: election.id, called: [] };
  throw new NotFound(
    'election',
    typed,
    [],
    'a notional result is an estimate and cannot be imported: give the election itself.',
  );
}
