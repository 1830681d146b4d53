import type { Cite, IsoDate } from '../types.ts';
import type { VotingSystem } from '../voting-systems.ts';

/** What is elected on a polling day: a kind as `voting-systems.csv` has it, with a word for what holds the contests. */
export type PollKind =
  'local' | 'pcc' | 'mayor' | 'gla.a' | 'sp.r' | 'naw.r' | 'senedd.r' | 'nia' | 'europarl' | 'ref' | 'parl';

/** A contest of a polling day that is held: a council, a police area, a region, a constituency. */
export interface PollContest {
  readonly name: string;
  readonly slug: string;
}

/** When votes are counted, and before which moment no result may be given. */
export interface CountDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** ISO 8601 with its offset, where a rule says so. */
  readonly notBefore: string | undefined;
  readonly why: string;
  readonly cite: Cite;
}

/** One kind of election on one day. */
export interface Poll {
  readonly kind: PollKind;
  /** ENG, WLS, SCT, NIR, or nothing for all that have no row of their own. */
  readonly nation: string;
  readonly system: VotingSystem;
  readonly counted: CountDays | undefined;
  /** Those of the region asked about. */
  readonly here: readonly PollContest[];
  /** All that are held. */
  readonly all: readonly PollContest[];
}

/** Everything that voted on a day. */
export interface PollingDay {
  readonly date: IsoDate;
  readonly polls: readonly Poll[];
}
