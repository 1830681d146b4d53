import type { StvRule } from '../../psephology/index.ts';
import type { Cite, IsoDate, PartyId } from '../types.ts';

/** The bodies elected by single transferable vote of which counts are held. */
export type StvBody = 'ni-assembly' | 'scottish-councils';

export interface StvCandidacy {
  readonly name: string;
  readonly party: PartyId;
  /** The party's name where the registry has none of its own for it. */
  readonly partyName: string | undefined;
  /** Missing where the source has none. */
  readonly firstPreferences: number | undefined;
  readonly elected: boolean;
  /** The stage at which the publisher has them elected or excluded. */
  readonly atStage: number | undefined;
  readonly cite: Cite;
}

/** A constituency or ward at one poll. */
export interface StvContestHeld {
  readonly id: string;
  readonly body: StvBody;
  readonly rule: StvRule;
  readonly date: IsoDate;
  /** GSS code; Assembly constituencies have those of the Westminster seats they share boundaries with. */
  readonly area: string;
  readonly name: string;
  readonly slug: string;
  /** The council that a ward elects. */
  readonly council: { readonly name: string; readonly slug: string } | undefined;
  readonly seats: number;
  readonly electorate: number | undefined;
  readonly totalPoll: number | undefined;
  readonly validPoll: number | undefined;
  readonly rejected: number | undefined;
  readonly quota: number | undefined;
  /** In the order of the sheet. */
  readonly candidates: readonly StvCandidacy[];
  /** What was mended or doubtful when the row was taken over. */
  readonly note: string;
  readonly cite: Cite;
}
