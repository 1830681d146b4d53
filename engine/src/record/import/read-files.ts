import type { ElectoralRecord } from '../record.ts';
import type { Election } from '../types.ts';
import { checkSum, checkSummaries } from './add-up.ts';
import { compareFiles } from './compare-files.ts';
import type { Contests } from './contest-rows.ts';
import { readDemocracyClub } from './democracy-club.ts';
import type { Finders } from './finders.ts';
import type { Findings } from './findings.ts';
import type { KnownTable, LayoutName } from './layouts.ts';
import { readLibraryCandidates } from './library-candidates.ts';
import { readLibraryConstituencies, type Summaries } from './library-constituencies.ts';

/** The contests that the files of one import tell of. */
export interface ReadFiles {
  readonly contests: Contests;
  readonly summaries?: Summaries;
  /** Whether they are results; else candidates before the poll. */
  readonly declared: boolean;
}

/** Reads the tables by their layouts and checks what can be checked between them. */
export function readFiles(
  record: ElectoralRecord,
  election: Election,
  tables: readonly KnownTable[],
  finders: Finders,
  findings: Findings,
): ReadFiles {
  const byLayout = oneEach(tables, findings);
  const people = byLayout.get('democracy club');
  const candidates = byLayout.get('library candidates');
  const constituencies = byLayout.get('library constituencies');
  if (people) {
    const stray = candidates ?? constituencies;
    if (stray)
      findings.refuseNow(
        { file: stray.file },
        'results cannot be imported together with candidates before the poll; give one of the two.',
      );
    return { contests: readDemocracyClub(people, election.id, finders, findings), declared: false };
  }
  const contests = candidates && readLibraryCandidates(candidates, finders, findings);
  if (!constituencies) return { contests: contests ?? new Map(), declared: true };
  const summaries = readLibraryConstituencies(constituencies, finders, findings);
  findings.refuse();
  checkSummaries(summaries, findings);
  const compared = contests ?? recordedContests(record, election, summaries, findings);
  compareFiles(compared, summaries, findings);
  return { contests: compared, summaries, declared: true };
}

function oneEach(tables: readonly KnownTable[], findings: Findings): ReadonlyMap<LayoutName, KnownTable> {
  const byLayout = new Map<LayoutName, KnownTable>();
  for (const table of tables) {
    const twin = byLayout.get(table.layout);
    if (twin)
      findings.refuseNow({ file: table.file }, `this has the same layout as ${twin.file}; import one at a time.`);
    byLayout.set(table.layout, table);
  }
  return byLayout;
}

/** A summary file by itself has no candidates: they are the ones the record holds. */
function recordedContests(
  record: ElectoralRecord,
  election: Election,
  summaries: Summaries,
  findings: Findings,
): Contests {
  const recorded = record.contests(election.id);
  const contests: Contests = new Map();
  for (const [key, summary] of summaries) {
    const { area, place } = summary;
    const contest = recorded.get(key);
    if (contest?.state === 'declared') {
      const candidacies = contest.candidacies.map(({ cite: _cite, ...given }) => given);
      contests.set(key, { area, file: place.file, line: place.line!, candidacies });
    } else {
      checkSum(summary, undefined, findings);
      findings.problem(
        place,
        `${area.name} has no votes by candidate in the record; import the results by candidate together with this file.`,
      );
    }
  }
  findings.refuse();
  return contests;
}
