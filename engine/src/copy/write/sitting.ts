import {
  areaKey,
  atDissolution,
  type Candidacy,
  type Contest,
  type Election,
  type ElectoralRecord,
  type PartyId,
} from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import type { Voice } from './voice.ts';

/** What members did at the dissolution before an election, by seat and by person. */
export const membersBefore = onceForEach((record: ElectoralRecord, election: Election) => {
  const bySeat = atDissolution(record, election);
  return { bySeat, byPerson: new Map([...bySeat.values()].map((row) => [row.person, row])) };
});

/** A candidate who was a member when the poll was called. */
export interface Sitting {
  /** The party they sat for at the end. */
  readonly party: PartyId;
  /** The seat they held, where it was another. */
  readonly elsewhere?: string | undefined;
}

/** The candidates of a contest who were members before it. */
export type SittingMembers = ReadonlyMap<Candidacy, Sitting>;

/**
 * Which candidates were members when the poll was called: of this seat by its tenures, of another by what members did at the dissolution.
 * On new boundaries a member of a seat of the same name counts as sitting.
 */
export function sittingMembers({ record }: Pick<Voice, 'record'>, contest: Contest): SittingMembers {
  const { area, election, polledOn } = contest;
  if (election.kind === 'by-election') return new Map();
  const last = record.tenuresOf(areaKey(area)).findLast((span) => span.from < polledOn);
  const stood = membersBefore(record, election).byPerson;
  const sat = contest.candidacies.flatMap((candidacy): [Candidacy, Sitting][] => {
    if (!candidacy.person) return [];
    if (last?.person === candidacy.person && last.ended === 'dissolution') return [[candidacy, { party: last.party }]];
    const row = stood.get(candidacy.person);
    const seat = row && record.areas().get(row.area);
    if (!row || !seat) return [];
    return [[candidacy, { party: row.party, elsewhere: seat.slug === area.slug ? undefined : seat.name }]];
  });
  return new Map(sat);
}
