import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';
import type { Table } from '../table.ts';
import { importCouncils } from './councils.ts';
import { importPrintedTotals } from './facts.ts';
import { importLibraryControl } from './library-control.ts';
import { importNational } from './national.ts';
import { importArchive, importHandbooks } from './results.ts';
import { importLocalSlips } from './slips.ts';
import { importShareAlikeCompositions } from './share-alike.ts';

/** Local elections under open licences: councils, the Handbooks' nights, the Library's counts of control, national series. */
export function importLocal(raw: RawFolder, parties: Parties): Table[] {
  return [
    ...importCouncils(raw).tables,
    ...importHandbooks(raw, parties),
    ...importLibraryControl(raw),
    ...importNational(raw),
    ...importPrintedTotals(raw),
    ...importLocalSlips(),
  ];
}

/** What may only be passed on under the licence it came with: the archive's nights and the compositions. */
export function importShareAlike(raw: RawFolder, parties: Parties): Table[] {
  return [...importArchive(raw, parties), ...importShareAlikeCompositions(raw, parties)];
}
