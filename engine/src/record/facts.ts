import type { Administration, CompositionLabel } from './local/types.ts';
import type { Candidacy, Election, IsoDate, PartyId } from './types.ts';

/** A candidacy as the desk or an import gives it; `votes` is absent before the declaration. */
export type CandidacyGiven = Pick<Candidacy, 'candidate' | 'familyName' | 'party' | 'partyName' | 'description'> &
  Partial<Pick<Candidacy, 'votes' | 'sitting' | 'person'>>;

/** The received file a fact was read from, kept whole in the journal under its SHA-256; `line` is its first there. */
export interface FactFile {
  readonly name: string;
  readonly sha256: string;
  readonly line: number;
}

/** What a fact says. `seat` is an area key (boundary set and code). */
export type FactBody =
  | {
      readonly kind: 'changed-party';
      readonly seat: string;
      readonly date: IsoDate;
      readonly to: PartyId;
      readonly note: string;
    }
  | { readonly kind: 'vacancy'; readonly seat: string; readonly date: IsoDate; readonly reason: string }
  | { readonly kind: 'standing-down'; readonly seat: string; readonly date: IsoDate; readonly note: string }
  | {
      readonly kind: 'office';
      readonly seat: string;
      readonly date: IsoDate;
      readonly office: string;
      readonly until?: IsoDate;
    }
  | { readonly kind: 'by-election-called'; readonly seat: string; readonly date: IsoDate }
  | { readonly kind: 'election-called'; readonly election: Election }
  /** Parliament is dissolved; entered ahead of the day, or on it. */
  | { readonly kind: 'dissolution'; readonly date: IsoDate }
  | {
      readonly kind: 'candidates';
      readonly election: string;
      readonly seat: string;
      readonly candidacies: readonly CandidacyGiven[];
      readonly file?: FactFile;
    }
  | {
      readonly kind: 'declaration';
      readonly election: string;
      readonly seat: string;
      readonly polledOn: IsoDate;
      readonly electorate?: number;
      readonly rejected?: number;
      readonly validVotes: number;
      readonly candidacies: readonly CandidacyGiven[];
      /** The candidate drawn by lot, where first place was tied. */
      readonly lot?: string;
      readonly file?: FactFile;
    }
  | {
      readonly kind: 'composition';
      /** GSS code of the council. */
      readonly council: string;
      readonly date: IsoDate;
      readonly label: CompositionLabel;
      readonly seats: readonly { readonly party: PartyId; readonly seats: number }[];
      readonly vacant: number;
      readonly source: string;
    }
  | {
      readonly kind: 'administration';
      readonly council: string;
      readonly date: IsoDate;
      readonly parties: readonly PartyId[];
      readonly form: Administration['form'];
      /** In the desk's own words. */
      readonly text: string;
      readonly source: string;
    }
  | { readonly kind: 'withdrawn'; readonly fact: number; readonly reason: string };

/** A fact as the journal keeps it. Facts are appended, never changed; a later one supersedes an earlier one. */
export type Fact = FactBody & {
  readonly seq: number;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly by: string;
};

/**
 * The facts that stand as known at a revision: those recorded up to it, without the withdrawn ones and the withdrawals.
 */
export function standingFacts(facts: readonly Fact[], knownAt = Number.POSITIVE_INFINITY): readonly Fact[] {
  const known = facts.filter((fact) => fact.seq <= knownAt);
  const withdrawn = new Set(known.flatMap((fact) => (fact.kind === 'withdrawn' ? [fact.fact] : [])));
  return known.filter((fact) => fact.kind !== 'withdrawn' && !withdrawn.has(fact.seq));
}
