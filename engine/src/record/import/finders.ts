import { findParty, NotFound } from '../look-up.ts';
import type { ElectoralRecord } from '../record.ts';
import type { Area, Election, PartyId } from '../types.ts';
import type { Findings } from './findings.ts';
import { partyReader } from './new-party.ts';
import { partyFinder, seatFinder, type PartyNames } from './places.ts';
import type { RowReader } from './reader.ts';

/** How the readers of layouts look up what a row names; what is not found is noted as a problem. */
export interface Finders {
  seat(row: RowReader): Area | undefined;
  party(row: RowReader, names: PartyNames): PartyId;
  /** The party that heads a column (`Con`, `RUK`, `alliance`), if one does. */
  heading(label: string): PartyId | undefined;
}

export function findersFor(
  record: ElectoralRecord,
  election: Election,
  options: { readonly newParties?: boolean },
  findings: Findings,
): Finders {
  return {
    seat: seatFinder(record, election.boundarySet, findings),
    party: partyReader(partyFinder(record), options.newParties ?? false, findings),
    heading: (label) => {
      try {
        return findParty(record, label).id;
      } catch (error) {
        if (error instanceof NotFound) return undefined;
        throw error;
      }
    },
  };
}
