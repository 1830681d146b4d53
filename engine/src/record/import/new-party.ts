import { NotFound } from '../look-up.ts';
import type { PartyId } from '../types.ts';
import type { Findings } from './findings.ts';
import type { partyFinder, PartyNames } from './places.ts';
import type { RowReader } from './reader.ts';

/** Gives the id of a row's party. One that the record does not know is a problem, or enters under Other when the user said so. */
export function partyReader(find: ReturnType<typeof partyFinder>, newParties: boolean, findings: Findings) {
  const told = new Set<string>();
  return (row: RowReader, names: PartyNames): PartyId => {
    const party = find(names);
    if (!(party instanceof Error)) return party.id;
    if (!(party instanceof NotFound)) {
      findings.problem(row.place('partyName'), party.message);
      return 'other';
    }
    if (told.has(names.name)) return 'other';
    told.add(names.name);
    if (newParties)
      findings.notice(
        row.place('partyName'),
        `'${names.name}' is not in the record and was entered under Other by that name.`,
      );
    else
      findings.problem(
        row.place('partyName'),
        `${party.message.replace(/[.?]?$/, '')}; if it is a new party, import with --new-parties.`,
      );
    return 'other';
  };
}
