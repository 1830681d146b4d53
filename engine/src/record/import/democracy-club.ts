import type { CandidacyGiven } from '../facts.ts';
import { addCandidacy, type Contests } from './contest-rows.ts';
import type { Findings } from './findings.ts';
import type { Finders } from './finders.ts';
import type { KnownTable } from './layouts.ts';
import { descriptionOf } from './places.ts';
import { contestRows, type RowReader } from './reader.ts';

/** Democracy Club's ids of what is no registered party. */
const UNREGISTERED: Readonly<Record<string, string>> = { 'ynmp-party:2': 'Independent', 'ynmp-party:12522': 'Speaker' };

/**
 * Reads Democracy Club's candidates for one election; rows of other elections in the file are counted and left. A by-election is known by
 * its ballot paper, as `election_id` there is the day's.
 */
export function readDemocracyClub(table: KnownTable, election: string, finders: Finders, findings: Findings): Contests {
  const contests: Contests = new Map();
  const elsewhere = new Map<string, number>();
  for (const row of contestRows(table, findings)) {
    const own = row.text('election');
    if (own !== election && row.text('ballot') !== election) {
      elsewhere.set(own, (elsewhere.get(own) ?? 0) + 1);
      continue;
    }
    const area = finders.seat(row);
    if (!area) continue;
    if (/^t(rue)?$/i.test(row.text('cancelled'))) {
      findings.notice(
        row.place('cancelled'),
        `the poll in ${area.name} is marked as cancelled; its candidates are entered as they stand.`,
      );
    }
    addCandidacy(contests, area, row, candidacy(row, finders), findings);
  }
  for (const [other, rows] of elsewhere) {
    findings.notice(
      { file: table.file },
      `${rows} ${rows === 1 ? 'row is' : 'rows are'} of ${other || 'no election'}, not ${election}, and not imported.`,
    );
  }
  return contests;
}

function candidacy(row: RowReader, finders: Finders): CandidacyGiven {
  const candidate = row.text('name');
  const ecId = row.text('partyId');
  const partyName = UNREGISTERED[ecId] ?? row.text('partyName');
  return {
    candidate,
    familyName: candidate.split(' ').at(-1)!,
    party: finders.party(row, { ecId, name: partyName }),
    partyName,
    description: descriptionOf(partyName, ''),
  };
}
