import { NotFound } from '../look-up.ts';
import { onceFor } from '../memo.ts';
import { nearest, slugOf } from '../names.ts';
import type { ElectoralRecord } from '../record.ts';
import { count, readRows } from '../rows.ts';
import { votingSystem } from '../voting-systems.ts';
import { byFirstPreferences, countOffice } from './count-office.ts';
import type { CommissionerElection, Conflict, OfficeCandidacy } from './types.ts';

/** Elections of police and crime commissioners that are held, by area and day; of one area, where it is named. */
export function commissionerElections(record: ElectoralRecord, force?: string): readonly CommissionerElection[] {
  const all = elections(record);
  if (force === undefined) return all;
  const wanted = slugOf(force);
  const found = all.filter((each) => each.force === wanted || each.gss.toLowerCase() === wanted);
  if (found.length > 0) return found;
  throw new NotFound('region', force, nearest(force, [...new Set(all.map((each) => each.force))]), 'try norfolk.');
}

const elections = onceFor((record: ElectoralRecord): readonly CommissionerElection[] => {
  const { texts } = record.pack;
  const keyOf = (cell: (column: string) => string) => `${cell('force')} ${cell('date')}`;
  const forces = new Map(
    readRows(texts, 'pcc/forces.csv', (cell) => [cell('force'), { name: cell('name'), gss: cell('gss') }] as const),
  );
  const candidacies = Map.groupBy(
    readRows(texts, 'pcc/candidacies.csv', (cell, cite) => ({ key: keyOf(cell), ...candidacy(cell), cite })),
    ({ key }) => key,
  );
  const conflicts = Map.groupBy(
    readRows(texts, 'pcc/conflicts.csv', (cell, cite) => ({ key: keyOf(cell), ...conflict(cell), cite })),
    ({ key }) => key,
  );
  const rows = readRows(texts, 'pcc/contests.csv', (cell, cite): CommissionerElection => {
    const [force, date] = [cell('force'), cell('date')];
    const { name, gss } = forces.get(force)!;
    const own = (candidacies.get(keyOf(cell)) ?? []).toSorted(byFirstPreferences);
    const system = votingSystem(record, { kind: 'pcc', on: date });
    const held = cell('first_round') as CommissionerElection['held'];
    return {
      id: `pcc.${force}.${date}`,
      force,
      name,
      gss,
      date,
      electorate: count(cell('electorate')),
      system,
      held,
      candidacies: own,
      validVotes: held === 'complete' ? own.reduce((sum, { first }) => sum + first!, 0) : undefined,
      outcome: countOffice(own, system.rule),
      conflicts: conflicts.get(keyOf(cell)) ?? [],
      source: cell('source'),
      certainty: cell('certainty'),
      cite,
    };
  });
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
});

function candidacy(cell: (column: string) => string): Omit<OfficeCandidacy, 'cite'> {
  const [first, final] = [count(cell('first')), count(cell('final'))];
  return {
    candidate: cell('candidate'),
    party: cell('party'),
    partyName: cell('party_name'),
    first,
    second: first === undefined || final === undefined ? undefined : final - first,
    final,
    elected: cell('elected') === 'yes',
  };
}

function conflict(cell: (column: string) => string): Omit<Conflict, 'cite'> {
  return {
    candidate: cell('candidate'),
    figure: cell('figure') as Conflict['figure'],
    used: Number(cell('used')),
    printed: Number(cell('printed')),
    printedBy: cell('printed_by'),
    reason: cell('reason'),
  };
}
